import { call, counted, type Definition, type FunctionArns } from './asl.ts';
import { passing, persistently } from './passing.ts';

/** What an execution is started with. */
export interface PollingInput {
  readonly tenantId: string;
  readonly platformId: string;
  /** Counts the executions that polled this platform. */
  readonly generation: number;
}

const platform = {
  'tenantId.$': '$.tenantId',
  'platformId.$': '$.platformId',
  'generation.$': '$.generation',
  'round.$': '$.round.number',
} as const;

/** An execution may have 25,000 events in its history; a round has some thirty, with trouble up to fifty. */
export const POLLING_ROUNDS = 400;

/** One execution per platform, which runs only while the platform owes an answer (design §9). */
export function pollingWorkflow(arns: FunctionArns): Definition {
  const trouble = { errors: ['States.ALL'], next: 'RestAfterTrouble', keep: '$.trouble' };
  return {
    Comment: 'Looks for the answers of one platform: list, fetch what is new, rest, until nothing is owed.',
    StartAt: 'Begin',
    States: {
      Begin: {
        Type: 'Pass',
        Parameters: {
          'tenantId.$': '$.tenantId',
          'platformId.$': '$.platformId',
          'generation.$': '$.generation',
          round: { number: 1 },
          fetched: { value: { late: [] } },
        },
        Next: 'ListFolders',
      },
      ListFolders: call(arns, {
        function: 'list-acknowledgements',
        says: 'ask the transport for the contents of the acknowledgement folders',
        // Listings that had not come when they were looked for are looked for again.
        input: { ...platform, 'late.$': '$.fetched.value.late' },
        keep: '$.listed',
        retry: passing,
        catches: [trouble],
        next: 'LetListingsArrive',
      }),
      LetListingsArrive: { Type: 'Wait', SecondsPath: '$.listed.value.settleSeconds', Next: 'FetchAnswers' },
      FetchAnswers: call(arns, {
        function: 'fetch-acknowledgements',
        says: 'fetch the answers that are new',
        input: { ...platform, 'listings.$': '$.listed.value.listings', 'rounds.$': '$.listed.value.rounds' },
        keep: '$.fetched',
        retry: passing,
        catches: [trouble],
        next: 'IsAnythingOwed',
      }),
      IsAnythingOwed: {
        Type: 'Choice',
        Choices: [{ Variable: '$.fetched.value.goOn', BooleanEquals: true, Next: 'Rest' }],
        Default: 'Done',
      },
      Rest: { Type: 'Wait', SecondsPath: '$.fetched.value.restSeconds', Next: 'CountRound' },
      RestAfterTrouble: { Type: 'Wait', Seconds: 60, Next: 'IsThereRoom' },
      IsThereRoom: {
        Type: 'Choice',
        Comment: 'Trouble that lasts must not fill the history: nobody would poll the platform after it',
        Choices: [{ Variable: '$.round.number', NumericGreaterThanEquals: POLLING_ROUNDS, Next: 'HandOn' }],
        Default: 'CountRound',
      },
      HandOn: call(arns, {
        function: 'fetch-acknowledgements',
        says: 'let another execution go on, if an answer is still owed',
        input: { ...platform, listings: [] },
        keep: '$.fetched',
        retry: persistently,
        next: 'IsAnythingOwed',
      }),
      CountRound: counted('round', 'ListFolders'),
      Done: { Type: 'Succeed' },
    },
  };
}
