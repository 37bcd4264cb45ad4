import { eventSource } from '@slipway/events';
import { type FunctionName, type FunctionRow, functions } from '@slipway/functions';
import type { Stack } from 'aws-cdk-lib';
import { type EventBus, Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { MadeFunctions } from './manifest-function.ts';
import type { StorageStack } from './storage.ts';

export interface Waking {
  readonly stack: Stack;
  readonly functions: MadeFunctions;
  readonly storage: StorageStack;
  readonly bus: EventBus;
  readonly schedulerRole: Role;
  readonly failures: Queue;
}

/** Wires every function to what wakes it, by its row of the manifest. Routes and workflows name theirs themselves. */
export function wakeFunctions(waking: Waking): void {
  wakeByStream(waking);
  wakeByEvents(waking);
  wakeBySchedule(waking);
}

const rows = Object.entries(functions) as [FunctionName, FunctionRow][];

function wakeByStream({ stack, functions: made, failures, storage: { table } }: Waking): void {
  for (const [name, { wakes }] of rows) {
    if (wakes.by !== 'stream' || table.tableStreamArn === undefined) continue;
    const { function: target } = made[name];
    // The L2 event source would grant ListStreams on every table of the account.
    target.addToRolePolicy(
      new PolicyStatement({
        actions: [
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ],
        resources: [table.tableStreamArn],
      }),
    );
    new EventSourceMapping(stack, `Stream-${name}`, {
      target,
      eventSourceArn: table.tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 50,
      onFailure: new SqsDlq(failures),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { NewImage: { kind: { S: FilterRule.isEqual(wakes.kind) } } },
        }),
      ],
    });
  }
}

function wakeByEvents({ stack, functions: made, failures, bus, storage: { buckets } }: Waking): void {
  for (const [name, { wakes, says }] of rows) {
    if (wakes.by !== 'event' && wakes.by !== 'cloud-event') continue;
    const rule = new Rule(stack, `When-${name}`, {
      description: says,
      ...(wakes.by === 'event'
        ? { eventBus: bus, eventPattern: { source: [eventSource], detailType: [...wakes.names] } }
        : {
            eventPattern: {
              source: [wakes.pattern.source],
              detailType: [...wakes.pattern.detailTypes],
              ...(wakes.pattern.bucket
                ? { detail: { bucket: { name: Match.exactString(buckets[wakes.pattern.bucket].bucketName) } } }
                : {}),
            },
          }),
    });
    rule.addTarget(new LambdaTarget(made[name].function, { deadLetterQueue: failures, retryAttempts: 20 }));
  }
}

function wakeBySchedule({ functions: made, schedulerRole }: Waking): void {
  for (const { makers, wakes, as } of scheduled) {
    const { functionArn } = made[wakes].function;
    schedulerRole.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] }));
    for (const maker of makers) made[maker].function.addEnvironment(as, functionArn);
  }
}

/** Who makes one-time schedules for whom, and by which variable it knows the address. */
const scheduled: readonly { makers: readonly FunctionName[]; wakes: FunctionName; as: string }[] = [
  { makers: ['accept-acknowledgement'], wakes: 'open-window', as: 'OPEN_WINDOW_ARN' },
  { makers: ['fail-delivery'], wakes: 'dispatch-deliveries', as: 'DISPATCH_DELIVERIES_ARN' },
  // The third maker is the function itself, which knows its address from its invocation.
  {
    makers: ['identifiers-api', 'load-identifiers', 'releases-api', 'drafts-api', 'run-release-batch'],
    wakes: 'continue-identifiers',
    as: 'CONTINUE_IDENTIFIERS_ARN',
  },
  { makers: ['releases-api', 'drafts-api', 'run-release-batch'], wakes: 'sweep-release', as: 'SWEEP_RELEASE_ARN' },
  { makers: ['drafts-api'], wakes: 'run-release-batch', as: 'RUN_RELEASE_BATCH_ARN' },
];
