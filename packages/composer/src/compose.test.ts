import { execFileSync } from 'node:child_process';
import { type NewReleaseMessage, validate, write } from '@slipway/ern';
import { identifierSchema } from '@slipway/identifiers';
import { numberedProduct as productSchema, type Resource, resource } from '@slipway/releases';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from './arrange.ts';
import { type ComposeInput, compose } from './compose.ts';
import { cardOf, inputOf, recipient, sampleCatalog, sender, soundFile } from './for-tests.ts';
import { partyReference } from './parties.ts';
import { hasSchema, schemaErrors } from './schema-for-tests.ts';

const xmlOf = async (input: ComposeInput): Promise<string> => {
  const { bytes } = await write(compose(input), '4.3.2');
  return new TextDecoder().decode(bytes);
};
const faultsOf = async (message: NewReleaseMessage): Promise<string[]> => {
  const { bytes, unsaid, assumed } = await write(message, '4.3.2');
  const { errors } = await validate(bytes);
  return [
    ...errors.map(({ path, detail }) => `${path}: ${detail}`),
    ...(hasSchema ? schemaErrors(bytes) : []),
    ...unsaid.map((each) => `unsaid: ${JSON.stringify(each)}`),
    ...assumed.map((each) => `assumed: ${JSON.stringify(each)}`),
  ];
};
const changed = (change: (catalog: Catalog) => Partial<Catalog>): Catalog => {
  const catalog = sampleCatalog();
  return { ...catalog, ...change(catalog) };
};
const withProduct = (facts: object): Catalog =>
  changed(({ product }) => ({ product: productSchema.parse({ ...product, ...facts }) }));
const withRecording = (resourceId: string, facts: object): Catalog =>
  changed(({ resources }) => ({
    resources: new Map(resources).set(resourceId, resource.parse({ ...resources.get(resourceId), ...facts })),
  }));

/** Every anchor that a message defines, and every one that it names. */
const defined = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]+)</${element}>`, 'g'))].map((match) => match[1] ?? '');

describe('the message of the sample album', () => {
  it(`says all there is, and is valid${hasSchema ? ', also for libxml2 with the published schema' : ' (libxml2 needs DDEX_SCHEMAS)'}`, async () => {
    expect(await faultsOf(compose(inputOf()))).toEqual([]);
  });

  it('is the same to the byte every time', async () => {
    expect(await xmlOf(inputOf())).toBe(await xmlOf(inputOf()));
  });

  it('is the same to the byte in another time zone and another language', async () => {
    const script = `
      import { write } from '@slipway/ern';
      import { compose } from './compose.ts';
      import { inputOf } from './for-tests.ts';
      write(compose(inputOf()), '4.3.2').then(({ bytes }) => process.stdout.write(bytes));`;
    const far = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      cwd: import.meta.dirname,
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    });
    expect(far.toString('utf8')).toBe(await xmlOf(inputOf()));
  }, 30_000);

  it('names the sender, the recipient and the moment without milliseconds', () => {
    expect(compose(inputOf()).messageHeader).toMatchObject({
      messageThreadId: 'rel_1',
      messageId: 'MSG-1',
      messageSender: { partyId: 'PADPIDA2099010101X' },
      messageRecipients: [{ partyId: 'PADPIDA2099010303D' }],
      messageCreatedDateTime: '2027-03-01T10:11:12Z',
      messageControlType: 'TestMessage',
    });
  });

  it('uses only parties that it lists, each once', async () => {
    const xml = await xmlOf(inputOf());
    const listed = defined(xml, 'PartyReference');
    expect(new Set(listed).size).toBe(listed.length);
    for (const element of ['ArtistPartyReference', 'ContributorPartyReference', 'ReleaseLabelReference']) {
      const named = [...xml.matchAll(new RegExp(`<${element}[^>]*>([^<]+)<`, 'g'))].map((match) => match[1]);
      expect(named.length).toBeGreaterThan(0);
      for (const one of named) expect(listed).toContain(one);
    }
  });

  it('grants each deal to the releases of its card', () => {
    const { releaseDeals } = compose(inputOf());
    expect(releaseDeals?.map(({ dealReleaseReferences, deals }) => [dealReleaseReferences, deals?.length])).toEqual([
      [['R0'], 2],
      [['R1', 'R2', 'R3'], 2],
    ]);
  });

  it('describes each file by the hash that the platform wants', async () => {
    const second = await xmlOf(inputOf({ platform: recipient(1) }));
    expect(new Set(defined(second, 'Algorithm'))).toEqual(new Set(['SHA-256']));
    expect(new Set(defined(second, 'HashSumValue'))).toEqual(new Set(['c'.repeat(64)]));
    const first = await xmlOf(inputOf());
    expect(new Set(defined(first, 'Algorithm'))).toEqual(new Set(['MD5']));
    expect(new Set(defined(first, 'HashSumValue'))).toEqual(new Set(['a'.repeat(32)]));
    expect(first).not.toContain('UserDefined');
  });

  it('carries metadata only when there are no files', async () => {
    const catalog = changed(({ resources }) => ({
      assets: new Map(),
      resources: new Map(
        [...resources].map(([id, each]): [string, Resource] => [
          id,
          each.kind === 'SoundRecording' ? { ...each, duration: 'PT2M28S' } : each,
        ]),
      ),
    }));
    const message = compose(inputOf({ catalog }));
    expect(await faultsOf(message)).toEqual([]);
    expect(JSON.stringify(message)).not.toContain('technicalDetails');
    expect(message.release?.duration).toBe('PT7M24S');
  });
});

describe('a message', () => {
  const tracks = ['harbour-at-dawn', 'the-long-swell', 'lights-out'].map((resourceId) => ({ resourceId }));

  it('has a group for each disc, numbered from one', async () => {
    const components = [
      { title: 'Disc 1', items: tracks.slice(0, 2) },
      { items: [{ ...tracks[2], isBonusResource: true }] },
    ];
    const message = compose(inputOf({ catalog: withProduct({ components }) }));
    expect(await faultsOf(message)).toEqual([]);
    const groups = message.release?.resourceGroup.resourceGroups ?? [];
    expect(groups.map((group) => [group.sequenceNumber, group.resourceGroupContentItems?.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    // Bonus material has no number (release profiles 5.3.1.2(5)7).
    expect(groups[1]?.resourceGroupContentItems).toEqual([{ releaseResourceReference: 'A3', isBonusResource: true }]);
  });

  it('says titles and names in every script, and what XML would read as its own', async () => {
    const title = '<夜明け> & "港"';
    const titles = [{ languageAndScriptCode: 'ja-Jpan', text: '夜明けの港' }];
    const input = inputOf({
      catalog: withProduct({ title, subTitle: "it's", titles, displayArtistNames: titles }),
    });
    expect(await faultsOf(compose(input))).toEqual([]);
    const xml = await xmlOf(input);
    expect(xml).toContain('&lt;夜明け&gt; &amp; ');
    expect(xml).toContain('LanguageAndScriptCode="ja-Jpan"');
    expect(compose(input).release?.displayTitleTexts).toEqual([`${title} (it's)`]);
  });

  it('says everything that a recording can have', async () => {
    const catalog = withRecording('lights-out', {
      subTitle: 'Live',
      titles: [{ languageAndScriptCode: 'de', text: 'Lichter aus' }],
      duration: 'PT3M1.5S',
      creationDate: { date: '2026-01-01', isApproximate: true },
      languageOfPerformance: 'de',
      isInstrumental: false,
      parentalWarning: 'Explicit',
    });
    expect(await faultsOf(compose(inputOf({ catalog })))).toEqual([]);
  });

  it.each([
    [{ container: 'FLAC', codec: 'FLAC', bitsPerSample: 24 }, 'FLAC'],
    [{ container: 'MPEG', codec: 'MPEG 1 Layer 3', bitsPerSample: 0 }, 'MP3'],
    [{ container: 'M4A/mp42/isom', codec: 'ALAC', bitsPerSample: 16 }, 'ALAC'],
    [{ container: 'M4A/mp42/isom', codec: 'MPEG-4/AAC', bitsPerSample: 0 }, 'AAC'],
    [{ container: 'AIFF', codec: 'PCM', bitsPerSample: 16 }, 'PCM'],
  ])('names the codec of %j', async (facts, codec) => {
    const audio = { sampleRate: 48000, channels: 2, duration: 6, ...facts };
    const catalog = changed(({ assets }) => ({
      assets: new Map([...assets].map(([id, each]) => [id, each.audio ? soundFile(id, { audio }) : each])),
    }));
    const message = compose(inputOf({ catalog }));
    expect(await faultsOf(message)).toEqual([]);
    const [file] =
      message.soundRecordings?.[0]?.soundRecordingEditions?.[0]?.technicalDetails?.[0]?.deliveryFiles ?? [];
    expect(file).toMatchObject({ audioCodecType: codec });
    expect(file && 'bitsPerSample' in file).toBe(facts.bitsPerSample > 0);
  });

  it.each([
    ['an unknown party', changed(() => ({ parties: new Map() })), 'Cannot name party'],
    [
      'a resource that is not there',
      withProduct({ components: [{ items: [{ resourceId: 'nowhere' }] }] }),
      'Cannot place nowhere',
    ],
  ])('is not made with %s', (_, catalog, says) => {
    expect(() => compose(inputOf({ catalog }))).toThrow(says);
  });

  it('is not made for tracks that are not there', () => {
    expect(() => compose(inputOf({ cards: [cardOf({ grants: { tracks: ['none'] } })] }))).toThrow('Cannot grant none');
  });

  it('is valid whatever the product and its deals are', async () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'Ü', '漢', '&', '<', '"', "'", ']]>', '😀', ' x'),
      minLength: 1,
      maxLength: 12,
    });
    const title = word.filter((text) => text.trim() !== '');
    const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_~-]{0,20}$/);
    const localized = fc.array(
      fc.record({ languageAndScriptCode: fc.constantFrom('de', 'ja-Jpan', 'es-419'), text: title }),
      { maxLength: 2 },
    );
    const window = fc.constantFrom(
      { start: '2027-03-05' },
      { start: '2027-03-05', end: '2028-03-05' },
      { start: '2027-03-05T00:00:00Z', end: '2027-03-06T00:00:00.500+02:00' },
    );
    const territories = fc.constantFrom(
      { include: ['Worldwide'] },
      { include: ['DE', 'FR'] },
      { include: ['Worldwide'], exclude: ['US'] },
    );
    const price = fc.constantFrom(
      undefined,
      { code: 'Mid' },
      { amount: 129, currency: 'JPY' },
      { amount: 5, currency: 'EUR' },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          ids: fc.uniqueArray(anyId, { minLength: 2, maxLength: 8 }),
          cut: fc.nat(7),
          title,
          subTitle: fc.option(title, { nil: undefined }),
          titles: localized,
          partyIds: fc.uniqueArray(anyId, { minLength: 2, maxLength: 4 }),
          releaseType: fc.constantFrom('Album', 'Single', 'EP', 'MiniAlbum', 'Compilation'),
          hasCover: fc.boolean(),
          hasFiles: fc.boolean(),
          window,
          territories,
          price,
          discTitle: fc.option(title, { nil: undefined }),
        }),
        async (made) => {
          const { ids, cut, partyIds, hasCover, hasFiles, window, territories, price, discTitle } = made;
          const base = sampleCatalog();
          const [cover = '', ...songs] = ids;
          const discs = [songs.slice(0, cut % songs.length), songs.slice(cut % songs.length)].filter(
            (disc) => disc.length > 0,
          );
          const [label = '', ...artists] = partyIds;
          const displayArtists = artists.map((partyId) => ({ partyId }));
          const model = base.resources.get('lights-out');
          const catalog: Catalog = {
            product: productSchema.parse({
              ...base.product,
              title: made.title,
              subTitle: made.subTitle,
              titles: made.titles,
              releaseType: made.releaseType,
              labelPartyId: label,
              displayArtists,
              components: discs.map((disc) => ({
                title: discTitle,
                items: disc.map((resourceId) => ({ resourceId })),
              })),
              coverResourceId: hasCover ? cover : undefined,
            }),
            resources: new Map<string, Resource>([
              [cover, resource.parse({ kind: 'Image', resourceId: cover, assetId: cover })],
              ...songs.map((resourceId): [string, Resource] => [
                resourceId,
                resource.parse({
                  ...model,
                  resourceId,
                  assetId: resourceId,
                  duration: 'PT3M',
                  displayArtists,
                  contributors: [{ partyId: label, roles: ['Composer'] }],
                }),
              ]),
            ]),
            works: base.works,
            parties: new Map([
              ...base.parties,
              ...partyIds.map((partyId) => [partyId, { partyId, fullName: made.title.trim() }] as const),
            ]),
            assets: new Map(hasFiles ? songs.map((songId) => [songId, soundFile(songId)]) : []),
          };
          const cards = [
            cardOf({ window, territories, ...(price ? { price } : {}) }),
            cardOf({ window, territories, grants: 'all-tracks' }),
            cardOf({ window, territories, grants: { tracks: songs.slice(0, 1) } }),
          ];
          const message = compose(inputOf({ catalog, cards }));
          expect(await faultsOf(message)).toEqual([]);
          const anchors = [
            ...(message.parties ?? []).map((each) => each.partyReference),
            ...[...(message.soundRecordings ?? []), ...(message.images ?? [])].map((each) => each.resourceReference),
            ...(message.trackReleases ?? []).map((each) => each.releaseReference),
          ];
          expect(new Set(anchors).size).toBe(anchors.length);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('the anchor of a party', () => {
  it('is another one for another party', () => {
    const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,8}$/);
    fc.assert(
      fc.property(anyId, anyId, (a, b) => {
        expect(partyReference(a)).toMatch(/^P[A-Za-z0-9_-]+$/);
        expect(partyReference(a) === partyReference(b)).toBe(a === b);
      }),
    );
    expect(partyReference('a.b')).not.toBe(partyReference('a_2eb'));
  });
});

describe('the sender', () => {
  it('has a DPID of the right form', () => {
    expect(identifierSchema('dpid').parse(sender.dpid)).toBe(sender.dpid);
  });
});
