import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFolder } from './compile/schemas.ts';
import { convert } from './convert.ts';
import { loadGrammar } from './grammar/grammar.ts';
import type { Message } from './model/message.ts';
import { read } from './read.ts';
import { album } from './testing/album.ts';
import { arbitraryMessage } from './testing/arbitrary-message.ts';
import { unaccounted, unaccountedValues } from './testing/facts.ts';
import { schemaErrors } from './testing/real-schema.ts';
import { counterpartFacts, reportedFacts } from './testing/report.ts';
import { validate } from './validate/validate.ts';
import { type ErnVersion, ernVersions, messageNames } from './versions.ts';
import { write, writeWith } from './write.ts';

// The first failure says enough; shrinking a whole message takes minutes.
const runs = (numRuns: number, seed: number) => ({ numRuns, seed, endOnFailure: true });
const versions = ernVersions.filter((version) => version !== '3.8.2');
const hasSchemas = schemaFolder() !== undefined;

describe.each(versions)('any message of ERN %s', (version) => {
  it.each(messageNames)('%s is read back as it was written', async (name) => {
    const grammar = await loadGrammar(version);
    await fc.assert(
      fc.asyncProperty(arbitraryMessage(grammar, name), async (message) => {
        const { bytes, unsaid, assumed } = writeWith(grammar, message);
        expect({ unsaid, assumed }).toEqual({ unsaid: [], assumed: [] });
        const back = await read(bytes);
        expect(back).toMatchObject({ ok: true, value: { version, unread: [] } });
        expect(back.ok && back.value.message).toEqual(message);
      }),
      runs(40, 1),
    );
  });

  it.each(versions)(`loses no fact in silence when it is written as ERN %s`, async (other) => {
    const [from, to] = [await loadGrammar(version), await loadGrammar(other)];
    await fc.assert(
      fc.asyncProperty(arbitraryMessage(from), async (message) => {
        const { bytes, unsaid } = writeWith(to, message);
        const back = await read(bytes);
        expect(back).toMatchObject({ ok: true, value: { version: other, unread: [] } });
        expect(unaccounted(message, back.ok && back.value.message, reportedFacts(unsaid))).toEqual([]);
        expect(unsaid.filter(({ path }) => path.startsWith('?'))).toEqual([]);
        if (hasSchemas) expect(schemaErrors(other, bytes)).toEqual([]);
        expect(await validate(bytes)).toMatchObject({ version: other, valid: true });
      }),
      runs(12, 2),
    );
  });
});

describe.each(versions)('any message of ERN %s as ERN 3.8.2', (version) => {
  it('is valid there and loses no fact in silence', async () => {
    const [from, to] = [await loadGrammar(version), await loadGrammar('3.8.2')];
    await fc.assert(
      fc.asyncProperty(arbitraryMessage(from), async (message) => {
        const { bytes, unsaid, assumed } = writeWith(to, message);
        const back = await read(bytes);
        expect(back).toMatchObject({ ok: true, value: { version: '3.8.2' } });
        if (!back.ok) return;
        const reported = [
          ...reportedFacts(unsaid),
          ...counterpartFacts(assumed),
          ...back.value.unread.map(({ value }) => ({ value })),
        ];
        expect(unaccountedValues(message, back.value.message, reported)).toEqual([]);
        expect(unsaid.filter(({ path }) => path.startsWith('?'))).toEqual([]);
        if (hasSchemas) expect(schemaErrors('3.8.2', bytes)).toEqual([]);
      }),
      runs(20, 4),
    );
  });
});

describe('writing', () => {
  it('gives the same bytes for the same message', async () => {
    const grammar = await loadGrammar('4.3.2');
    fc.assert(
      fc.property(arbitraryMessage(grammar), (message) => {
        expect(writeWith(grammar, structuredClone(message)).bytes).toEqual(writeWith(grammar, message).bytes);
      }),
      runs(20, 3),
    );
  });

  it.each([0.2, 1.1, 1.4, 1.7, 2])(
    'leaves the bytes of a message of %s MB alone when it writes another',
    async (size) => {
      const grammar = await loadGrammar('4.3');
      const [recording, ...others] = album.soundRecordings ?? [];
      const titled = (text: string) => ({
        ...album,
        soundRecordings: [
          { ...recording!, displayTitleTexts: Array<string>(Math.ceil(size * 1000)).fill(text.repeat(960)) },
          ...others,
        ],
      });
      const { bytes } = writeWith(grammar, titled('a'));
      const before = Buffer.from(bytes).toString();
      const { bytes: next } = writeWith(grammar, titled('b'));
      expect(Buffer.from(bytes).toString() === before).toBe(true);
      expect(Buffer.from(next).toString() === before.replaceAll('a'.repeat(960), 'b'.repeat(960))).toBe(true);
    },
  );

  const granted = (useType: string) => {
    const message = structuredClone(album);
    for (const { deals } of message.releaseDeals ?? [])
      for (const { dealTerms } of deals) dealTerms!.useTypes = [useType];
    return message;
  };
  const textOf = async (useType: string, version: ErnVersion, avs?: number) => {
    const { bytes } = await write(granted(useType), version, avs === undefined ? {} : { avs });
    expect(hasSchemas ? schemaErrors(version, bytes) : []).toEqual([]);
    return new TextDecoder().decode(bytes);
  };

  it('writes a value that a version lacks as UserDefined with the sender as its owner, and reads it back', async () => {
    const xml = await textOf('UseForDataMining', '4.2');
    expect(xml).toContain(
      '<UseType Namespace="PADPIDA2014021304R" UserDefinedValue="UseForDataMining">UserDefined</UseType>',
    );
    const back = await read(new TextEncoder().encode(xml));
    const [releaseDeal] =
      back.ok && back.value.message.messageType === 'NewReleaseMessage' ? back.value.message.releaseDeals! : [];
    expect(releaseDeal?.deals[0]?.dealTerms?.useTypes).toEqual(['UseForDataMining']);
  });

  it('reads a value beside a DDEX value as well as beside UserDefined, and writes it beside UserDefined only', async () => {
    const own = async (text: string) => {
      const xml = (await textOf('Stream', '4.3.2')).replaceAll('<UseType>Stream</UseType>', text);
      const back = await read(new TextEncoder().encode(xml));
      if (!back.ok || back.value.message.messageType !== 'NewReleaseMessage') throw new Error('not read');
      const { bytes } = await write(back.value.message, '4.3.2');
      return [
        back.value.message.releaseDeals![0]!.deals[0]!.dealTerms!.useTypes,
        /<UseType[^\n]*/.exec(new TextDecoder().decode(bytes))?.[0],
      ];
    };
    const marks = 'Namespace="PADPIDA2099999999Z" UserDefinedValue="Jukebox"';
    const written = `<UseType ${marks}>UserDefined</UseType>`;
    const refined = { value: 'Stream', namespace: 'PADPIDA2099999999Z', userDefinedValue: 'Jukebox' };
    expect(await own(`<UseType ${marks}>Stream</UseType>`)).toEqual([[refined], written]);
    const defined = { value: 'Jukebox', namespace: 'PADPIDA2099999999Z' };
    expect(await own(written)).toEqual([[defined], written]);
  });

  it('knows that two uses by machines were renamed between releases of the value sets', async () => {
    expect(await textOf('UseForTrainingGenerativeAI', '4.3.2', 9)).toContain('>UseForTrainingGenerativeAI<');
    const six = new TextDecoder().decode(
      (await write(granted('UseForTrainingGenerativeAI'), '4.3.1', { avs: 6 })).bytes,
    );
    expect(six).toContain('>UseForGenerativeAI<');
    const nine = new TextDecoder().decode((await write(granted('UseForGenerativeAI'), '4.3.2', { avs: 9 })).bytes);
    expect(nine).toContain('>UseForTrainingGenerativeAI<');
  });

  it('moves preview dates between deals and visibility, as the version wants', async () => {
    const message = structuredClone(album);
    message.releaseDeals![0]!.deals[0]!.dealTerms!.trackListingPreviewStartDate = '2026-11-01';
    const late = new TextDecoder().decode((await write(message, '4.3.2')).bytes);
    expect(late).toContain(
      '<FullTrackListingPreviewStartDateTime>2026-11-01T00:00:00</FullTrackListingPreviewStartDateTime>',
    );
    expect(late).toContain('<ReleaseVisibilityReference>V1</ReleaseVisibilityReference>');
    const early = await convert(new TextEncoder().encode(late), '4.1.1');
    expect(early.ok && new TextDecoder().decode(early.value.bytes)).toContain(
      '<TrackListingPreviewStartDateTime>2026-11-01T00:00:00</TrackListingPreviewStartDateTime>',
    );
    const oldest = await convert(new TextEncoder().encode(late), '4.1');
    const assumed = oldest.ok ? oldest.value.assumed.filter(({ path }) => path.startsWith('/DealTerms/')) : [];
    expect(assumed.map(({ value }) => value)).toEqual(Array(3).fill('2026-11-01T00:00:00'));
  });

  it('leaves no deal of a takedown in a version that says takedown by having none', async () => {
    const message = structuredClone(album);
    for (const { deals } of message.releaseDeals!) for (const { dealTerms } of deals) dealTerms!.takeDown = true;
    const { bytes, unsaid } = await write(message, '4.3.2');
    expect(new TextDecoder().decode(bytes)).not.toContain('DealList');
    expect(unsaid.map(({ path }) => path)).toEqual(['releaseDeals[0]', 'releaseDeals[1]']);
    expect(new TextDecoder().decode((await write(message, '3.8.2')).bytes)).toContain('<TakeDown>true</TakeDown>');
  });

  it('leaves out characters that XML cannot carry, and says so', async () => {
    const message = structuredClone(album);
    message.release!.displayTitles[0]!.titleText = 'Har\u0001bour';
    const { bytes, unsaid } = await write(message, '4.3.2');
    expect(new TextDecoder().decode(bytes)).toContain('<TitleText>Harbour</TitleText>');
    expect(unsaid).toMatchObject([{ path: 'release.displayTitles[0].titleText', value: 'Har\u0001bour' }]);
  });

  it('names the value sets that it is told to, and warns when it checks against others', async () => {
    const seven = await write(granted('Stream'), '4.3.1', { avs: 7 });
    expect(new TextDecoder().decode(seven.bytes)).toContain('AvsVersionId="7"');
    expect(seven.warnings).toMatchObject([
      { code: 'unknown-avs', detail: expect.stringContaining('the nearest is 6') },
    ]);
    expect(await write(granted('Stream'), '4.3.1', { avs: 6 })).toMatchObject({ warnings: [] });
    expect(await write(granted('Stream'), '4.3.1')).toMatchObject({ warnings: [] });
    expect(await write(granted('Stream'), '4.3', { avs: '4.3' })).toMatchObject({
      warnings: [{ code: 'unknown-avs' }],
    });
    const unnumbered = await write(granted('Stream'), '4.2', { avs: 9 });
    expect(unnumbered.warnings).toMatchObject([{ detail: expect.stringContaining('one set of allowed values') }]);
  });

  it('lists the unknown party that a version demands where nobody is named', async () => {
    const message = structuredClone(album);
    message.release!.releaseLabelReferences = [];
    const { bytes, assumed } = await write(message, '4.3.2');
    expect(await validate(bytes)).toMatchObject({ valid: true, errors: [] });
    expect(assumed.map(({ value }) => value)).toEqual(['#unknown#', 'PUnknown']);
  });

  describe('what a version does not allow', () => {
    const inDeal = (terms: object) => {
      const message = structuredClone(album);
      Object.assign(message.releaseDeals![0]!.deals[0]!.dealTerms!, terms);
      return message;
    };
    const validly = async (message: Message, version: ErnVersion) => {
      const { bytes, unsaid, assumed } = await write(message, version);
      expect(hasSchemas ? schemaErrors(version, bytes) : []).toEqual([]);
      expect(await validate(bytes)).toMatchObject({ valid: true });
      return { xml: new TextDecoder().decode(bytes), paths: unsaid.map(({ path }) => path), assumed };
    };

    it('is left out of a list in which something else stands: an unknown territory does not become the world', async () => {
      const territoryCodes = ['DE', 'XK', { value: 'XK', identifierType: 'ISO' }];
      const { xml, paths, assumed } = await validly(inDeal({ territoryCodes }), '4.1');
      expect(xml.match(/<TerritoryCode>.*/)?.[0]).toBe('<TerritoryCode>DE</TerritoryCode>');
      expect(xml.match(/<TerritoryCode/g)).toHaveLength(2);
      const place = 'releaseDeals[0].deals[0].dealTerms.territoryCodes';
      expect(paths).toEqual([`${place}[1]`, `${place}[2]`]);
      expect(assumed.map(({ value }) => value)).not.toContain('Worldwide');
    });

    it.each(ernVersions)('takes a deal with it when it is the whole ground of the deal, in ERN %s', async (version) => {
      for (const terms of [
        { territoryCodes: ['Atlantis'] },
        { territoryCodes: undefined, excludedTerritoryCodes: ['Mu'] },
      ]) {
        const { xml, paths } = await validly(inDeal(terms), version);
        expect(xml).not.toContain('<DealReleaseReference>R0</DealReleaseReference>');
        expect(xml).toContain('<DealReleaseReference>R1</DealReleaseReference>');
        expect(paths).toContain('releaseDeals[0]');
      }
    });

    it('may have the name of what every object has', async () => {
      const odd = ['constructor', 'toString', '__proto__'];
      const { xml, paths } = await validly(
        inDeal({
          territoryCodes: ['DE', ...odd],
          useTypes: odd,
          validityPeriods: odd.map((startDate) => ({ startDate })),
        }),
        '4.3.2',
      );
      expect(xml.match(/UserDefinedValue="\w+"/g)).toHaveLength(3);
      expect(paths).toHaveLength(6);
    });

    it('is reported at its place also where the version wants it said twice', async () => {
      const message = structuredClone(album);
      message.release!.displayTitles = [];
      message.release!.displayTitleTexts = [{ value: 'Harbour', languageAndScriptCode: 'English' }, 'Ha\u0001fen'];
      const { paths } = await validly(message, '4.3.2');
      expect([...new Set(paths)].sort()).toEqual([
        'release.displayTitleTexts',
        'release.displayTitleTexts[0].languageAndScriptCode',
        'release.displayTitleTexts[1]',
      ]);
    });

    it('makes no price of nothing, and none in another currency', async () => {
      const priceInformation = [
        { wholesalePricePerUnit: { value: '9,99', currencyCode: 'EUR' } },
        { wholesalePricePerUnit: { value: '9.99', currencyCode: 'Taler' } },
        { wholesalePricePerUnit: { value: '9.99', currencyCode: 'EUR' } },
      ];
      const { xml, paths, assumed } = await validly(inDeal({ priceInformation }), '4.3.2');
      expect(xml.match(/<WholesalePricePerUnit.*/g)).toEqual([
        '<WholesalePricePerUnit CurrencyCode="EUR">9.99</WholesalePricePerUnit>',
      ]);
      expect(paths).toHaveLength(2);
      expect(assumed).toEqual([]);
    });

    it.each(ernVersions)('is no date, time or year that the calendar does not have, in ERN %s', async (version) => {
      const starts = [
        '2026-02-30T00:00:00',
        '2026-01-01T00:00:00+99:99',
        '0000-01-01T00:00:00',
        '02026-01-01T00:00:00',
      ];
      const message = inDeal({ validityPeriods: starts.map((startDateTime) => ({ startDateTime })) });
      message.messageHeader.messageCreatedDateTime = '2026-02-29T00:00:00Z';
      message.soundRecordings![0]!.soundRecordingEditions![0]!.pLines = ['0000', '2026+15:00', '02026'].map((year) => ({
        year,
        pLineText: '(P) Harbour Records',
      }));
      const { paths, assumed } = await validly(message, version);
      expect(paths).toHaveLength(8);
      expect(assumed).toContainEqual(expect.objectContaining({ value: '9999-01-01T00:00:00' }));
    });
  });
});
