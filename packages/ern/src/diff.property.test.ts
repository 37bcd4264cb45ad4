import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, diff } from './diff.ts';
import type { NewReleaseMessage } from './model/message.ts';
import { read } from './read.ts';
import { manyTracks } from './testing/album.ts';
import { samplesFolder } from './testing/real-schema.ts';
import { rearranged } from './testing/rearranged.ts';

type Told = Pick<Change, 'area' | 'kind' | 'track' | 'territories'>;
interface Edit {
  readonly does: string;
  /** Numbers tracks from 1. */
  readonly to: (message: NewReleaseMessage, track: number) => void;
  readonly tells: (isrc: string) => Told;
}

const recordingOf = (message: NewReleaseMessage, track: number) => message.soundRecordings![track - 1]!;
const dealOf = (message: NewReleaseMessage, track: number) =>
  message.releaseDeals!.find(({ dealReleaseReferences }) => dealReleaseReferences[0] === `R${track}`)!;

/** Each touches a fact of its own, so that any of them may go together. */
const edits: readonly Edit[] = [
  {
    does: 'retitles a recording',
    to: (message, track) => {
      recordingOf(message, track).displayTitles[0]!.titleText = 'Another';
    },
    tells: (track) => ({ area: 'metadata', kind: 'changed', track }),
  },
  {
    does: 'gives a recording a writer',
    to: (message, track) => {
      recordingOf(message, track).contributors = [{ contributorPartyReference: 'P2', roles: [{ value: 'Composer' }] }];
    },
    tells: (track) => ({ area: 'metadata', kind: 'added', track }),
  },
  {
    does: 'gives a recording a title for Japan',
    to: (message, track) => {
      recordingOf(message, track).displayTitleTexts.push({ value: '港', applicableTerritoryCode: 'JP' });
    },
    tells: (track) => ({ area: 'metadata', kind: 'added', track, territories: ['JP'] }),
  },
  {
    does: 'sends another file',
    to: (message, track) => {
      const [details] = recordingOf(message, track).soundRecordingEditions![0]!.technicalDetails!;
      details!.deliveryFiles![0]!.file!.hashSum!.hashSumValue = 'ffff';
    },
    tells: (track) => ({ area: 'resource', kind: 'changed', track }),
  },
  {
    does: 'changes the genre of a track',
    to: (message, track) => {
      message.trackReleases![track - 1]!.displayGenres = [{ genreText: 'Jazz' }];
    },
    tells: (track) => ({ area: 'metadata', kind: 'changed', track }),
  },
  {
    does: 'ends the download of a track in Japan',
    to: (message, track) => {
      for (const { dealTerms } of dealOf(message, track).deals) {
        if (dealTerms!.useTypes![0] === 'PermanentDownload') dealTerms!.territoryCodes = ['DE'];
      }
    },
    tells: (track) => ({ area: 'deal', kind: 'removed', track, territories: ['JP'] }),
  },
  {
    does: 'changes the price of a track',
    to: (message, track) => {
      for (const { dealTerms } of dealOf(message, track).deals) {
        for (const price of dealTerms!.priceInformation ?? []) price.priceCode = { value: '2', namespace: 'N' };
      }
    },
    // The change of price stands where the download is still granted.
    tells: (track) => ({ area: 'deal', kind: 'changed', track, territories: ['DE'] }),
  },
];

const told = ({ area, kind, track, territories }: Told): string =>
  JSON.stringify([area, kind, track, territories ? [...territories].sort() : 0]);

describe('the difference of two messages', () => {
  it('is each edit that was made and no other, however the message is arranged', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.record({ edit: fc.nat(edits.length - 1), track: fc.nat(5) }), { maxLength: 12 }),
        fc.gen(),
        (length, chosen, gen) => {
          const before = manyTracks(length);
          const after = structuredClone(before);
          const expected = new Map<string, Told>();
          for (const { edit, track } of chosen) {
            const number = (track % length) + 1;
            if (expected.has(`${edit} ${number}`)) continue;
            edits[edit]!.to(after, number);
            expected.set(`${edit} ${number}`, edits[edit]!.tells(`DEA9926000${String(number).padStart(2, '0')}`));
          }
          // A price changes in both territories unless the download ends in one of them.
          for (const [key, one] of expected) {
            const [edit, track] = key.split(' ');
            if (edit === '6' && !expected.has(`5 ${track}`)) expected.set(key, { ...one, territories: ['DE', 'JP'] });
          }
          const changes = diff(before, rearranged(after, gen));
          expect(changes.map(told).sort()).toEqual([...expected.values()].map(told).sort());
        },
      ),
      { numRuns: 200, seed: 11, endOnFailure: true },
    );
  });

  it('tells a track that was taken down in one territory', () => {
    const before = manyTracks(2);
    const after = structuredClone(before);
    for (const { dealTerms } of dealOf(after, 2).deals) dealTerms!.territoryCodes = ['JP'];
    expect(diff(before, after)).toMatchObject([
      { area: 'takedown', kind: 'removed', track: 'DEA992600002', territories: ['DE'] },
    ]);
  });

  it('tells a release whose deals all ended before the message as taken down', () => {
    const before = manyTracks(1);
    const after = structuredClone(before);
    after.messageHeader.messageCreatedDateTime = '2027-03-01T00:00:00Z';
    for (const { deals } of after.releaseDeals!)
      for (const { dealTerms } of deals)
        dealTerms!.validityPeriods = [{ startDate: '2026-12-01', endDate: '2027-02-28' }];
    expect(diff(before, after).map(({ area, track, kind }) => [area, track, kind])).toEqual([
      ['takedown', undefined, 'changed'],
      ['takedown', 'DEA992600001', 'changed'],
    ]);
  });

  it('tells another running order where nothing is numbered', () => {
    const before = manyTracks(3);
    for (const item of before.release!.resourceGroup.resourceGroupContentItems!) delete item.sequenceNumber;
    const after = structuredClone(before);
    after.release!.resourceGroup.resourceGroupContentItems!.reverse();
    expect(diff(before, after)).toMatchObject([
      { area: 'metadata', kind: 'changed', path: 'release.resourceGroup.resourceGroupContentItems in order' },
    ]);
  });

  it('is nothing for a message that says a purge in other words, and the number when another release is purged', () => {
    const { messageHeader } = manyTracks(1);
    const purge = (icpn: string) => ({
      messageType: 'PurgeReleaseMessage' as const,
      messageHeader,
      purgedRelease: {
        releaseId: { icpn },
        titles: [{ titleText: 'Harbour' }],
        contributors: [
          { partyNames: [{ fullName: 'Ida Nord' }], roles: [{ value: 'MainArtist' }] },
          { partyNames: [{ fullName: 'Jo Berg' }], roles: [{ value: 'Composer' }] },
        ],
      },
    });
    const turned = purge('4012345678901');
    turned.purgedRelease.contributors.reverse();
    expect(diff(purge('4012345678901'), turned)).toEqual([]);
    expect(diff(purge('4012345678901'), purge('4012345678918'))).toEqual([
      {
        area: 'takedown',
        kind: 'changed',
        path: 'purgedRelease.releaseId.icpn',
        before: '4012345678901',
        after: '4012345678918',
      },
    ]);
  });

  it('is a takedown when a purge follows a release', () => {
    const { messageHeader, release } = manyTracks(1);
    const purge = {
      messageType: 'PurgeReleaseMessage' as const,
      messageHeader,
      purgedRelease: { releaseId: release!.releaseId },
    };
    expect(diff(manyTracks(1), purge)).toEqual([
      {
        area: 'takedown',
        kind: 'changed',
        path: 'messageType',
        before: 'NewReleaseMessage',
        after: 'PurgeReleaseMessage',
      },
    ]);
  });
});

const samples = ['382/official-release-profile', '411/official', '42/official', '43/official', '431/official'].flatMap(
  (folder) => {
    const root = samplesFolder();
    if (root === undefined) return [];
    return readdirSync(join(root, folder)).map((name) => [`${folder}/${name}`, join(root, folder, name)] as const);
  },
);

describe.skipIf(samples.length === 0)('a sample (needs DDEX_SCHEMAS)', () => {
  it.each(samples)('%s is the same message in another order and with other anchors', async (_, path) => {
    const outcome = await read(readFileSync(path));
    if (!outcome.ok || outcome.value.message.messageType !== 'NewReleaseMessage') throw new Error('no release');
    const { message } = outcome.value;
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        expect(diff(message, rearranged(message, gen))).toEqual([]);
      }),
      { numRuns: 5, seed: 12, endOnFailure: true },
    );
  });
});
