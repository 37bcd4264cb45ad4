import { type ErnVersion, type NewReleaseMessage, read, validate, write } from '@slipway/ern';
import { ernVersions, hasClipReleases } from '@slipway/platforms';
import { type Resource, recordingIds } from '@slipway/releases';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { cardOf, inputOf, recipient, sampleCatalog } from './for-tests.ts';
import { importMessage } from './import.ts';

const catalog = sampleCatalog();
const [first = '', second = ''] = recordingIds(catalog.product);
const clipped = (resourceId: string): [string, Resource] => [
  resourceId,
  { ...catalog.resources.get(resourceId), clip: { startPoint: 1.5, duration: 'PT3S' } } as Resource,
];
const withClips = { ...catalog, resources: new Map([...catalog.resources, clipped(first), clipped(second)]) };
const cards = [cardOf(), cardOf({ cardId: 'clips', grants: { clips: [second, first] } })];
const saidIn = (version: ErnVersion) => {
  const platform = recipient();
  const profile = { ...platform.profile, ern: { ...platform.profile.ern, version } };
  return compose(inputOf({ platform: { ...platform, profile }, catalog: withClips, cards }));
};

describe('clips that cards grant', () => {
  it.each(ernVersions.filter(hasClipReleases))(
    'have releases of their own in %s, with their deals',
    async (version) => {
      const message = saidIn(version);
      const { bytes, unsaid } = await write(message, version);
      expect((await validate(bytes)).errors).toEqual([]);
      expect(unsaid.filter(({ path }) => /clip/i.test(path))).toEqual([]);
      const outcome = await read(bytes);
      const back = outcome.ok ? (outcome.value.message as NewReleaseMessage) : undefined;
      const references = back?.clipReleases?.map(({ releaseReference }) => releaseReference) ?? [];
      expect(references).toHaveLength(2);
      expect(new Set([...references, ...(back?.trackReleases ?? []).map((each) => each.releaseReference)]).size).toBe(
        5,
      );
      const deals = back?.releaseDeals?.filter((each) => each.dealReleaseReferences.includes(references[0] ?? ''));
      expect(deals?.map(({ dealReleaseReferences }) => dealReleaseReferences)).toEqual([references]);
      const resource = back?.soundRecordings?.find(
        ({ resourceReference }) => resourceReference === back.clipReleases?.[0]?.releaseResourceReference,
      );
      expect(resource?.displayTitleTexts).toEqual(back?.clipReleases?.[0]?.displayTitleTexts);
      expect(resource?.soundRecordingEditions?.[0]?.technicalDetails?.[0]?.clipDetails).toMatchObject([
        { clipType: 'StandaloneClip', timings: [{ startPoint: '1.5', durationsUsed: ['PT3S'] }] },
      ]);
    },
  );

  it('come back from an import as such a card, and are said once when it is released again', () => {
    const outcome = importMessage(saidIn('4.3.2'));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const { product, resources, parties, works, cards: made } = outcome.value;
    const clips = Object.entries(made).find(([, { grants }]) => typeof grants === 'object' && 'clips' in grants);
    const ids = recordingIds(product);
    expect(clips?.[1].grants).toEqual({ clips: [ids[1], ids[0]] });
    const again = compose(
      inputOf({
        catalog: {
          product,
          resources: new Map(resources.map((each) => [each.resourceId, each])),
          parties: new Map(parties.map((each) => [each.partyId, each])),
          works: new Map(works.map((each) => [each.workId, each])),
          assets: new Map(),
        },
        cards: [cardOf({ cardId: 'clips', grants: clips?.[1].grants })],
      }),
    );
    expect(again.clipReleases).toHaveLength(2);
    expect(again.releaseDeals?.[0]?.dealReleaseReferences).toEqual(
      again.clipReleases?.map(({ releaseReference }) => releaseReference),
    );
  });

  it('leave the message of a release alone that grants none', () => {
    const { clipReleases } = compose(inputOf({ catalog: withClips, cards: [cardOf()] }));
    expect(clipReleases).toBeUndefined();
  });
});
