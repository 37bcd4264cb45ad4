import type { NewReleaseMessage, PurgeReleaseMessage } from '@slipway/ern';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { sampleMessage } from './testing/sample-message.ts';

const outcomeOf = (id: string, ...of: Parameters<typeof assess>) =>
  assess(...of).results.find(({ entry }) => entry.id === id)?.outcome;

describe('what ERN 3 still has and nobody uses any more', () => {
  const changed: Readonly<Record<string, (message: NewReleaseMessage) => void>> = {
    '6:update-indicator': (message) => {
      message.updateIndicator = 'OriginalMessage';
    },
    '6:effective-date': (message) => {
      message.releaseDeals![0]!.effectiveDate = '2027-03-05';
    },
    '6:all-deals-cancelled': (message) => {
      message.releaseDeals![0]!.deals[0]!.dealTerms!.allDealsCancelled = true;
    },
    '6:take-down': (message) => {
      message.releaseDeals![0]!.deals[0]!.dealTerms!.takeDown = true;
    },
  };

  it.each(Object.keys(changed))('%s fails in 3.8.2 where it stands', (id) => {
    const message = sampleMessage('Audio');
    expect(outcomeOf(id, message, '3.8.2')).toBe('pass');
    changed[id]!(message);
    expect(outcomeOf(id, message, '3.8.2')).toBe('fail');
    expect(outcomeOf(id, message, '4.3.2')).toBe('inapplicable');
  });

  it('leaves aside what does not carry over from ERN 4', () => {
    expect(outcomeOf('5.3.1.2(5)8', sampleMessage('Audio'), '3.8.2')).toBe('inapplicable');
  });

  it('knows the profiles of 3.8.2 by the ones of ERN 4', () => {
    const message = sampleMessage('Audio');
    message.releaseProfileVersionId = 'CommonReleaseTypes/14/AudioAlbumMusicOnly';
    expect(assess(message, '3.8.2')).toMatchObject({ profile: 'Audio', verdict: 'conformant' });
  });
});

describe('a purge', () => {
  const release = sampleMessage('Audio');
  const purge: PurgeReleaseMessage = {
    messageType: 'PurgeReleaseMessage',
    messageHeader: { ...release.messageHeader, messageId: 'M-9' },
    purgedRelease: { releaseId: { icpn: '4012345678901' } },
  };

  it('comes from the party that sent the release', () => {
    expect(outcomeOf('6:purge-by-sender', purge, '4.3.2', { history: [{ message: release }] })).toBe('pass');
  });

  it('is refused of another party, and open while the history is unknown', () => {
    const stranger = structuredClone(purge);
    stranger.messageHeader.messageSender.partyId = 'PADPIDA2009101501Y';
    expect(outcomeOf('6:purge-by-sender', stranger, '4.3.2', { history: [{ message: release }] })).toBe('fail');
    expect(outcomeOf('6:purge-by-sender', purge, '4.3.2')).toBe('cannot-tell');
  });

  it('is asked for nothing that only a release has', () => {
    const { results } = assess(purge, '4.3.2');
    expect(results.find(({ entry }) => entry.id === '5.1.1(a)')?.outcome).toBe('inapplicable');
  });
});

describe('what only the sender knows', () => {
  const change = (of: (message: NewReleaseMessage) => void) => {
    const message = sampleMessage('Audio');
    of(message);
    return message;
  };

  it.each([
    ['5.3.1.1(8)', (message: NewReleaseMessage) => delete message.soundRecordings![0]!.contributors],
    ['5.3.1.3(7)', (message: NewReleaseMessage) => delete message.release!.releaseDates],
    ['5.3.1.4(4)', (message: NewReleaseMessage) => delete message.soundRecordings![0]!.workIds],
    ['5.3.1.4(5)', (message: NewReleaseMessage) => delete message.soundRecordings![0]!.contributors],
    ['5.3.1.4(7)', (message: NewReleaseMessage) => delete message.soundRecordings![0]!.firstPublicationDates],
  ])('%s is kept where it is said and cannot be told where it is not, with the place', (id, without) => {
    expect(outcomeOf(id, sampleMessage('Audio'), '4.3.2')).toBe('pass');
    const result = assess(change(without), '4.3.2').results.find(({ entry }) => entry.id === id);
    expect(result).toMatchObject({
      outcome: 'cannot-tell',
      places: [{ path: expect.stringContaining('/ern:NewReleaseMessage/Re') }],
    });
  });

  it('tells of a deal that an update leaves out that it ends', () => {
    const before = sampleMessage('Audio');
    before.messageHeader.messageId = 'M-0';
    const given = { history: [{ message: before }] };
    expect(outcomeOf('6:all-deals-again', sampleMessage('Audio'), '4.3.2', given)).toBe('pass');
    const other = change((message) => {
      message.releaseDeals![0]!.deals[0]!.dealTerms!.useTypes = ['NonInteractiveStream'];
    });
    expect(outcomeOf('6:all-deals-again', other, '4.3.2', given)).toBe('cannot-tell');
  });
});
