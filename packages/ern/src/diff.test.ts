import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Change, diff } from './diff.ts';
import { loadGrammar } from './grammar/grammar.ts';
import type { NewReleaseMessage } from './model/message.ts';
import { album } from './testing/album.ts';
import { arbitraryMessage } from './testing/arbitrary-message.ts';
import { writeWith } from './write.ts';

const edited = (edit: (message: NewReleaseMessage) => void): Change[] => {
  const next = structuredClone(album) as NewReleaseMessage;
  edit(next);
  return diff(album, next);
};

describe('the difference of two messages', () => {
  let grammar: Awaited<ReturnType<typeof loadGrammar>>;
  beforeAll(async () => {
    grammar = await loadGrammar('4.3.2');
  });

  it('is nothing for any message and itself', () => {
    fc.assert(
      fc.property(arbitraryMessage(grammar), (message) => {
        if (message.messageType === 'NewReleaseMessage') expect(diff(message, structuredClone(message))).toEqual([]);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('does not count the header, the names of anchors and the order of parties, recordings and deals', () => {
    const renamed = JSON.parse(
      JSON.stringify(album).replaceAll('"A1"', '"A9"').replaceAll('"P1"', '"P7"').replaceAll('"R1"', '"R8"'),
    ) as NewReleaseMessage;
    renamed.messageHeader.messageId = 'other';
    renamed.parties?.reverse();
    renamed.soundRecordings?.reverse();
    renamed.releaseDeals?.reverse();
    expect(diff(album, renamed)).toEqual([]);
  });

  it('names a changed title by track and language', () => {
    const changes = edited((message) => {
      message.soundRecordings![1]!.displayTitles[0]!.titleText = 'Two, again';
    });
    expect(changes).toEqual([
      {
        area: 'metadata',
        kind: 'changed',
        track: 'DEA992600002',
        path: 'soundRecordings[DEA992600002].displayTitles[any].titleText',
        before: 'Two',
        after: 'Two, again',
      },
    ]);
  });

  it('calls a new hash sum a change of the resource', () => {
    const changes = edited((message) => {
      const [details] = message.soundRecordings![0]!.soundRecordingEditions![0]!.technicalDetails!;
      details!.deliveryFiles![0]!.file!.hashSum!.hashSumValue = 'ffff';
    });
    expect(changes).toMatchObject([{ area: 'resource', kind: 'changed', track: 'DEA992600001', after: 'ffff' }]);
  });

  it('calls an end date a change of the deal, with its territories', () => {
    const changes = edited((message) => {
      message.releaseDeals![0]!.deals[0]!.dealTerms!.validityPeriods[0]!.endDate = '2027-01-01';
    });
    expect(changes).toMatchObject([{ area: 'deal', kind: 'added', territories: ['Worldwide'], after: '2027-01-01' }]);
  });

  it('calls a release or track without deals a takedown', () => {
    expect(edited((message) => delete message.releaseDeals).map(({ area, track }) => [area, track])).toEqual([
      ['takedown', undefined],
      ['takedown', 'DEA992600001'],
      ['takedown', 'DEA992600002'],
    ]);
    const oneTrack = edited((message) => {
      message.releaseDeals![1]!.dealReleaseReferences = ['R1'];
    });
    expect(oneTrack.map(({ area, track }) => [area, track])).toEqual([['takedown', 'DEA992600002']]);
  });

  it('finds an added recording as one change', () => {
    const changes = edited((message) => {
      const third = structuredClone(message.soundRecordings![1]!);
      third.resourceReference = 'A3';
      third.soundRecordingEditions![0]!.resourceIds = [{ isrc: 'DEA992600003' }];
      message.soundRecordings!.push(third);
    });
    expect(changes).toMatchObject([{ area: 'metadata', kind: 'added', track: 'DEA992600003' }]);
  });

  it('starts from an album that can be written', () => {
    expect(writeWith(grammar, album)).toMatchObject({ unsaid: [], assumed: [] });
  });
});
