import { describe, expect, it } from 'vitest';
import { answersIn, judgeAnswer } from './answers.ts';
import type { AcknowledgedRelease } from './model.ts';

const ingested = { vocabulary: 'SupplyChainStatus', status: 'SuccessfullyIngestedByReleaseDistributor' } as const;
const ok = { vocabulary: 'ErncFileStatus', status: 'FileOK' } as const;
const corrupt = { vocabulary: 'ErncFileStatus', status: 'ResourceCorrupt' } as const;
const noDeal = { vocabulary: 'ErncFileStatus', status: 'NoDealInNewReleaseMessage' } as const;

const acknowledgement = (...releases: Partial<AcknowledgedRelease>[]) => ({
  generation: '1.8' as const,
  recipients: [],
  releases: releases.map((release) => ({ releaseIds: [], messages: [], affectedResources: [], ...release })),
});

describe('the answers in an acknowledgement', () => {
  it('are one for each message, each with the word about its release', () => {
    const answers = answersIn(
      acknowledgement(
        {
          status: ingested,
          messages: [
            { messageId: 'M1', statuses: [ok] },
            { messageId: 'M2', batchId: 'B', statuses: [corrupt] },
          ],
        },
        { messages: [{ messageId: 'M3', statuses: [ok] }], errorText: 'sic' },
      ),
    );
    expect(answers).toMatchObject([
      { messageId: 'M1', words: [ingested, ok] },
      { messageId: 'M2', batchId: 'B', words: [ingested, corrupt] },
      { messageId: 'M3', words: [ok], errorText: 'sic' },
    ]);
    expect(answers.map((answer) => judgeAnswer(answer, 'initial').verdict)).toEqual([
      'accepted',
      'refused',
      'accepted',
    ]);
  });

  it('find their message by the name of the file when they do not name it', () => {
    const old = acknowledgement({ releaseIds: [{ kind: 'ReleaseId', value: 'A1' }], messages: [{ statuses: [ok] }] });
    expect(answersIn(old, { messageId: 'M1' })).toMatchObject([
      { messageId: 'M1', releaseIds: [{ value: 'A1' }], words: [ok] },
    ]);
    expect(answersIn(acknowledgement({ status: ingested }), { messageId: 'M1' })).toMatchObject([
      { messageId: 'M1', words: [ingested] },
    ]);
    expect(answersIn(old)[0]).not.toHaveProperty('messageId');
  });

  it('are none when nothing is said', () => {
    expect(answersIn(acknowledgement())).toEqual([]);
  });

  it('mean what was asked for: no deal is a fault in a delivery and the point of a takedown', () => {
    expect(judgeAnswer({ words: [noDeal] }, 'initial').verdict).toBe('refused');
    expect(judgeAnswer({ words: [noDeal] }, 'takedown').verdict).toBe('accepted');
  });

  it('need a person when the platform asks for one, even if it accepts', () => {
    expect(judgeAnswer({ words: [ok] }, 'initial').needsPerson).toBe(false);
    expect(judgeAnswer({ words: [ok], manualCheck: true }, 'initial')).toMatchObject({
      verdict: 'accepted',
      needsPerson: true,
    });
  });
});
