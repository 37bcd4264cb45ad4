import { readFileSync } from 'node:fs';
import { type NewReleaseMessage, read, write } from '@slipway/ern';
import type { Party, Resource } from '@slipway/releases';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { inputOf, sampleCatalog, sender } from './for-tests.ts';
import { type CatalogEntries, importMessage } from './import.ts';
import { audioSample, hasSchema, schemaErrors } from './schema-for-tests.ts';

async function readBack(bytes: Uint8Array): Promise<NewReleaseMessage> {
  const outcome = await read(bytes);
  if (!outcome.ok || outcome.value.message.messageType !== 'NewReleaseMessage')
    throw new Error(JSON.stringify(outcome));
  return outcome.value.message as NewReleaseMessage;
}

function entriesOf(message: NewReleaseMessage): CatalogEntries {
  const outcome = importMessage(message, { dpid: sender.dpid });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

/** What was imported, as a composer gets it: metadata only. */
const inputFor = ({ parties, works, resources, product }: CatalogEntries) =>
  inputOf({
    catalog: {
      product,
      works: new Map(works.map((each) => [each.workId, each])),
      parties: new Map(parties.map((each) => [each.partyId, each])),
      resources: new Map<string, Resource>(resources.map((each) => [each.resourceId, each])),
      assets: new Map(),
    },
  });

/** An import names parties by their identifiers or names; here they get back the ids of the catalog they came from. */
function renamed(entries: CatalogEntries, known: ReadonlyMap<string, Party>): CatalogEntries {
  let text = JSON.stringify(entries);
  for (const { partyId, fullName } of entries.parties) {
    const before = [...known.values()].find((party) => party.fullName === fullName);
    for (const key of ['partyId', 'labelPartyId']) {
      text = text.replaceAll(`"${key}":"${partyId}"`, `"${key}":"${before?.partyId}"`);
    }
  }
  return JSON.parse(text) as CatalogEntries;
}

describe('a message of ours', () => {
  it('comes back into the catalog as what it was made from', async () => {
    const catalog = sampleCatalog();
    const { bytes } = await write(compose(inputOf({ catalog })), '4.3.2');
    const { parties, resources, product, files } = renamed(entriesOf(await readBack(bytes)), catalog.parties);
    const { productId: _, components, coverResourceId: __, ...words } = product;
    const { productId: ___, components: ____, coverResourceId: _____, ...before } = catalog.product;
    expect(words).toEqual(before);
    expect(components.map(({ items }) => items.length)).toEqual([3]);
    expect(parties.map(({ fullName, isni, ipi }) => ({ fullName, isni, ipi }))).toEqual(
      ['northern-lights', 'ebbe-und-flut', 'ida-brandt'].map((id) => {
        const party = catalog.parties.get(id);
        return { fullName: party?.fullName, isni: party?.isni, ipi: party?.ipi };
      }),
    );
    expect(files.map(({ uri }) => uri)).toEqual([
      'resources/A1.wav',
      'resources/A2.wav',
      'resources/A3.wav',
      'resources/A4.png',
    ]);
    for (const each of resources) {
      if (each.kind !== 'SoundRecording') continue;
      const original = [...catalog.resources.values()].flatMap((one) =>
        one.kind === 'SoundRecording' && one.isrc === each.isrc ? [one] : [],
      )[0];
      const { resourceId: _, duration, workIds, contributors, ...rest } = each;
      const { resourceId: __, assetId: ___, workIds: of = [], ...wanted } = original ?? each;
      expect(rest).toEqual(wanted);
      // A message names works by their numbers, and their writers among the contributors.
      const theirs = of.map((workId) => catalog.works.get(workId));
      expect(workIds).toEqual(theirs.map((work) => work?.iswc));
      expect(contributors).toEqual(theirs.flatMap((work) => work?.writers));
      expect(duration).toBe('PT6S');
    }
  });

  it.each([
    [
      'no number',
      (message: NewReleaseMessage) => ({ ...message, release: { ...message.release, releaseId: {} } }),
      'icpn',
    ],
    [
      'no title',
      (message: NewReleaseMessage) => ({
        ...message,
        release: { ...message.release, displayTitles: [], displayTitleTexts: [] },
      }),
      'title',
    ],
    ['no release', ({ release: _, ...message }: NewReleaseMessage) => message, 'release'],
    [
      'a recording without a title',
      (message: NewReleaseMessage) => ({
        ...message,
        soundRecordings: message.soundRecordings?.map((each) => ({
          ...each,
          displayTitles: [],
          displayTitleTexts: [],
        })),
      }),
      'title',
    ],
  ])('with %s is refused with the field', (_, change, field) => {
    const outcome = importMessage(change(compose(inputOf())) as NewReleaseMessage);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'import-incomplete' } });
    if (!outcome.ok) expect(outcome.refusal.problems.map((problem) => problem.field)).toContain(field);
  });

  it('that names its release by GRid alone becomes a product without UPC, and gets one when it is released', () => {
    const message = compose(inputOf());
    const release = { ...message.release, releaseId: { gRid: 'A12425GABC1234002M' } };
    const { product } = entriesOf({ ...message, release } as NewReleaseMessage);
    expect(product).toMatchObject({ productId: 'A12425GABC1234002M', grid: 'A12425GABC1234002M' });
    expect(product.icpn).toBeUndefined();
  });

  it.each([
    [{ partyIds: [{ isni: '0000000121032683' }] }, '0000000121032683'],
    [{ partyIds: [{ ipiNameNumber: '00045620792' }] }, '00045620792'],
    [{}, 'jose-les-amis'],
  ])('names a party by what it is, not by its anchor: %j', (known, partyId) => {
    const message = compose(inputOf());
    const [first, ...others] = message.parties ?? [];
    const party = {
      partyReference: first?.partyReference ?? '',
      partyNames: [{ fullName: 'José & les Amis' }],
      ...known,
    };
    expect(entriesOf({ ...message, parties: [party, ...others] }).parties[0]?.partyId).toBe(partyId);
  });

  it('tells parties apart whose names have no Latin letters', () => {
    const message = compose(inputOf());
    const called = (fullName: string) => {
      const [first, ...others] = message.parties ?? [];
      const party = { partyReference: first?.partyReference ?? '', partyNames: [{ fullName }] };
      return entriesOf({ ...message, parties: [party, ...others] }).parties[0]?.partyId;
    };
    expect(called('しゅうさえこ')).toMatch(/^party-[0-9a-f]{16}$/);
    expect(called('しゅうさえこ')).toBe(called('しゅうさえこ'));
    expect(called('しゅうさえこ')).not.toBe(called('しゅうさえみ'));
  });

  it('tells what the catalog has no place for', () => {
    const message = compose(inputOf());
    const outcome = entriesOf({ ...message, updateIndicator: 'OriginalMessage' } as NewReleaseMessage);
    expect(outcome.unread.map(({ path }) => path)).toContain('updateIndicator');
  });
});

describe.skipIf(!hasSchema)("DDEX's own Audio sample (needs DDEX_SCHEMAS)", () => {
  it('is imported, composed again and imported once more without losing what the catalog holds', async () => {
    const first = entriesOf(await readBack(readFileSync(audioSample)));
    expect(first.product.components.flatMap(({ items }) => items).length).toBeGreaterThan(0);
    expect(first.files.length).toBeGreaterThan(0);
    const { bytes } = await write(compose(inputFor(first)), '4.3.2');
    expect(schemaErrors(bytes)).toEqual([]);
    const second = entriesOf(await readBack(bytes));
    const byName = (entries: CatalogEntries) => entries.parties.map((each) => each.fullName).sort();
    expect(second.product).toEqual(first.product);
    expect(second.resources).toEqual(first.resources);
    // Parties that nothing of the catalog names are not said again.
    expect(byName(first)).toEqual(expect.arrayContaining(byName(second)));
    expect(sender.dpid).toBeDefined();
  });
});
