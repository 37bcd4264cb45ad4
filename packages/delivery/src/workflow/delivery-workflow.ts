import { call, callAndWait, counted, type Definition, type FunctionArns } from './asl.ts';
import { passing, persistently } from './passing.ts';
import type { Answers } from './way.ts';

/** What an execution is started with. Everything else is read from where it is stored: payloads carry references only. */
export interface DeliveryInput {
  readonly tenantId: string;
  readonly platformId: string;
  readonly batchId: string;
  /** 1 for the first execution of a batch; a retry counts up. */
  readonly attempt: number;
}

const batch = {
  'tenantId.$': '$.tenantId',
  'platformId.$': '$.platformId',
  'batchId.$': '$.batchId',
  'attempt.$': '$.attempt',
} as const;

/** Each step and what it does, for people: a failure names its step by the same words. */
export const deliverySteps = {
  Package: 'compose, check and seal the message and its files',
  MakeFolders: 'make the folders at the platform and see what is there',
  SendFiles: 'send the files',
  VerifyFiles: 'compare names and sizes at the platform',
  SendMarker: 'send the completion marker',
  ConfirmMarker: 'look whether the completion marker arrived',
  AwaitAcknowledgement: 'wait for the platform to answer',
} as const;

export type DeliveryStep = keyof typeof deliverySteps;

/** Rounds of sending and comparing before a person must look. */
const ROUNDS = 3;
/** Times that the direct sender goes on with one part: a quarter of an hour each. */
const RUNS = 100;
/** Looks for files that are being renamed, five seconds apart. */
const NAMINGS = 360;
/** How often a part is awaited for the agreed time before the platform counts as too slow. */
const PATIENCE = 5;
/** Looks for a marker whose arrival is unclear, at most a minute apart. */
const LOOKS = 5;

/** One execution per batch and attempt, from the package to the platform's answer (design §3). */
export function deliveryWorkflow(arns: FunctionArns): Definition {
  const failing = (step: DeliveryStep) => ({ errors: ['States.ALL'], next: 'KeepFailure', keep: `$.failed.${step}` });
  return {
    Comment: 'Delivers one batch to one platform: files first, the completion marker last, then the answer.',
    StartAt: 'Begin',
    States: {
      Begin: {
        Type: 'Pass',
        Parameters: { ...batch, round: { number: 1 }, looks: { number: 1 }, namings: { number: 1 }, failed: {} },
        Next: 'Package',
      },
      Package: call(arns, {
        function: 'package-delivery',
        says: deliverySteps.Package,
        input: batch,
        keep: '$.package',
        catches: [failing('Package')],
        next: 'MakeFolders',
      }),
      MakeFolders: call(arns, {
        function: 'prepare-remote',
        says: deliverySteps.MakeFolders,
        input: { ...batch, 'round.$': '$.round.number' },
        keep: '$.remote',
        retry: passing,
        catches: [failing('MakeFolders')],
        next: 'IsMarkerThere',
      }),
      IsMarkerThere: {
        Type: 'Choice',
        Comment: 'After a crash or a retry everything may have arrived already',
        Choices: [
          { Variable: '$.remote.value.markerThere', BooleanEquals: true, Next: 'ConfirmMarker' },
          { Variable: '$.remote.value.ended', BooleanEquals: true, Next: 'FailureKept' },
        ],
        Default: 'SendFiles',
      },
      SendFiles: {
        Type: 'Map',
        Comment: deliverySteps.SendFiles,
        ItemsPath: '$.remote.value.parts',
        MaxConcurrencyPath: '$.package.value.concurrentParts',
        ItemSelector: {
          ...batch,
          'part.$': '$$.Map.Item.Value.part',
          'files.$': '$$.Map.Item.Value.files',
          'seconds.$': '$.package.value.transferSeconds',
          'sender.$': '$.package.value.sender',
          patience: { number: 1 },
          runs: { number: 1 },
        },
        ItemProcessor: {
          ProcessorConfig: { Mode: 'INLINE' },
          StartAt: 'BySender',
          States: {
            BySender: bySender('SendDirectly', 'HandOver', '$.sender'),
            SendDirectly: call(arns, {
              function: 'send-files-directly',
              says: 'send the files of this part over our own connection',
              input: { ...batch, 'part.$': '$.part', 'files.$': '$.files' },
              keep: '$.sent',
              retry: passing,
              next: 'AreAllSent',
            }),
            AreAllSent: {
              Type: 'Choice',
              Choices: [
                { Variable: '$.sent.value.through', BooleanEquals: true, Next: 'Sent' },
                { Variable: '$.runs.number', NumericLessThan: RUNS, Next: 'GoOn' },
              ],
              Default: 'TooSlow',
            },
            GoOn: counted('runs', 'SendDirectly'),
            HandOver: callAndWait(arns, {
              function: 'send-files',
              says: 'stage up to ten files and hand them to the transport, then wait until all have arrived',
              input: { ...batch, 'part.$': '$.part', 'files.$': '$.files' },
              seconds: '$.seconds',
              retry: passing,
              catches: [{ errors: ['States.Timeout'], next: 'Inspect', keep: '$.silence' }],
              next: 'Sent',
            }),
            Inspect: call(arns, {
              function: 'inspect-transfer',
              says: 'nothing was heard in time: find out what became of the transfer',
              input: { ...batch, 'part.$': '$.part' },
              keep: '$.inspected',
              retry: passing,
              next: 'IsItThrough',
            }),
            IsItThrough: {
              Type: 'Choice',
              Choices: [
                { Variable: '$.inspected.value.through', BooleanEquals: true, Next: 'Sent' },
                { Variable: '$.patience.number', NumericLessThan: PATIENCE, Next: 'WaitOnceMore' },
              ],
              Default: 'TooSlow',
            },
            WaitOnceMore: counted('patience', 'HandOver'),
            TooSlow: {
              Type: 'Fail',
              Error: 'timeout',
              Cause: `The files had not arrived after ${PATIENCE} times the agreed time.`,
            },
            Sent: { Type: 'Succeed' },
          },
        },
        ResultPath: null,
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'KeepFailure', ResultPath: '$.failed.SendFiles' }],
        Next: 'VerifyFiles',
      },
      VerifyFiles: call(arns, {
        function: 'verify-remote',
        says: deliverySteps.VerifyFiles,
        input: { ...batch, 'namings.$': '$.namings.number' },
        keep: '$.verified',
        retry: passing,
        catches: [failing('VerifyFiles')],
        next: 'IsEverythingThere',
      }),
      IsEverythingThere: {
        Type: 'Choice',
        Choices: [
          { Variable: '$.verified.value.complete', BooleanEquals: true, Next: 'MarkerBySender' },
          { Variable: '$.verified.value.naming', BooleanEquals: true, Next: 'AreNamesStillAwaited' },
          { Variable: '$.round.number', NumericLessThan: ROUNDS, Next: 'NextRound' },
        ],
        Default: 'GiveUpFiles',
      },
      AreNamesStillAwaited: {
        Type: 'Choice',
        Choices: [{ Variable: '$.namings.number', NumericLessThan: NAMINGS, Next: 'RestForNames' }],
        Default: 'GiveUpNames',
      },
      GiveUpNames: {
        Type: 'Pass',
        Result: {
          Error: 'unexplained-refusal',
          Cause: `Files came whole, but after ${NAMINGS} looks the server had not renamed them.`,
        },
        ResultPath: '$.failed.VerifyFiles',
        Next: 'KeepFailure',
      },
      RestForNames: { Type: 'Wait', Seconds: 5, Next: 'CountNaming' },
      CountNaming: counted('namings', 'VerifyFiles'),
      NextRound: counted('round', 'MakeFolders'),
      GiveUpFiles: {
        Type: 'Pass',
        Result: { Error: 'partial-file', Cause: `Files were still incomplete after ${ROUNDS} rounds.` },
        ResultPath: '$.failed.VerifyFiles',
        Next: 'KeepFailure',
      },
      MarkerBySender: bySender('SendMarkerDirectly', 'SendMarker', '$.package.value.sender'),
      SendMarkerDirectly: call(arns, {
        function: 'send-files-directly',
        says: deliverySteps.SendMarker,
        input: { ...batch, part: 'marker' },
        catches: [{ errors: ['States.ALL'], next: 'ConfirmMarker', keep: '$.markerTrouble' }],
        next: 'ConfirmMarker',
      }),
      SendMarker: callAndWait(arns, {
        function: 'send-files',
        says: deliverySteps.SendMarker,
        input: { ...batch, part: 'marker' },
        seconds: '$.package.value.transferSeconds',
        // Whatever is heard of it, the folder says whether it arrived.
        catches: [{ errors: ['States.ALL'], next: 'ConfirmMarker', keep: '$.markerTrouble' }],
        next: 'ConfirmMarker',
      }),
      ConfirmMarker: call(arns, {
        function: 'confirm-marker',
        says: deliverySteps.ConfirmMarker,
        input: { ...batch, 'looks.$': '$.looks.number' },
        keep: '$.marker',
        retry: passing,
        catches: [failing('ConfirmMarker')],
        next: 'DidItArrive',
      }),
      DidItArrive: {
        Type: 'Choice',
        Choices: [
          { Variable: '$.marker.value.marker', StringEquals: 'arrived', Next: 'AwaitAcknowledgement' },
          { Variable: '$.looks.number', NumericGreaterThanEquals: LOOKS, Next: 'GiveUpMarker' },
          { Variable: '$.marker.value.marker', StringEquals: 'absent', Next: 'SendAgain' },
        ],
        Default: 'LookAgainLater',
      },
      LookAgainLater: { Type: 'Wait', SecondsPath: '$.package.value.lookSeconds', Next: 'CountLook' },
      CountLook: counted('looks', 'ConfirmMarker'),
      SendAgain: counted('looks', 'MarkerBySender'),
      GiveUpMarker: {
        Type: 'Pass',
        Result: { Error: 'marker-unclear', Cause: `The marker could not be confirmed in ${LOOKS} looks.` },
        ResultPath: '$.failed.ConfirmMarker',
        Next: 'KeepFailure',
      },
      AwaitAcknowledgement: callAndWait(arns, {
        function: 'await-acknowledgement',
        says: deliverySteps.AwaitAcknowledgement,
        input: batch,
        seconds: '$.package.value.acknowledgementSeconds',
        retry: passing,
        catches: [
          { errors: ['States.Timeout'], next: 'MarkOverdue', keep: '$.silence' },
          failing('AwaitAcknowledgement'),
        ],
        next: 'Answered',
      }),
      MarkOverdue: call(arns, {
        function: 'mark-overdue',
        says: 'note that no answer came in time; a late one still counts',
        input: batch,
        retry: persistently,
        next: 'Overdue',
      }),
      KeepFailure: call(arns, {
        function: 'fail-delivery',
        says: 'keep what went wrong on the task',
        input: { ...batch, 'failed.$': '$.failed' },
        keep: '$.kept',
        retry: persistently,
        next: 'IsItTriedAgain',
      }),
      IsItTriedAgain: {
        Type: 'Choice',
        Comment: 'What goes away by itself is tried again, as often and as soon as the profile of the platform says',
        Choices: [{ Variable: '$.kept.value.again', BooleanEquals: true, Next: 'Pause' }],
        Default: 'FailureKept',
      },
      Pause: { Type: 'Wait', SecondsPath: '$.kept.value.seconds', Next: 'AskAgain' },
      AskAgain: call(arns, {
        function: 'ask-again',
        says: 'ask for the next turn; the attempt that follows is an execution of its own',
        input: batch,
        retry: persistently,
        next: 'FailureKept',
      }),
      Answered: { Type: 'Succeed' },
      Overdue: { Type: 'Succeed' },
      // The failure stands on the task, where a person sees it: this execution did its work.
      FailureKept: { Type: 'Succeed' },
    },
  };
}

/** How its choices are answered on the way of a delivery in which nothing fails. */
export const wayOfDelivery = {
  'sftp-direct': {
    IsMarkerThere: 'SendFiles',
    BySender: 'SendDirectly',
    AreAllSent: 'Sent',
    IsEverythingThere: 'MarkerBySender',
    MarkerBySender: 'SendMarkerDirectly',
    DidItArrive: 'AwaitAcknowledgement',
  },
  'sftp-transfer': {
    IsMarkerThere: 'SendFiles',
    BySender: 'HandOver',
    IsEverythingThere: 'MarkerBySender',
    MarkerBySender: 'SendMarker',
    DidItArrive: 'AwaitAcknowledgement',
  },
} as const satisfies Record<string, Answers>;

/** Which sender the platform profile chose. */
const bySender = (direct: string, transfer: string, variable: string) => ({
  Type: 'Choice',
  Choices: [{ Variable: variable, StringEquals: 'sftp-direct', Next: direct }],
  Default: transfer,
});
