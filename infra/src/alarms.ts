import type { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';

/** What a person is told of: everything that was given up. */
export function alarms(stack: Stack, failures: Queue, failed: readonly IMetric[]): void {
  const watched: [string, string, IMetric][] = [
    [
      'FailuresAlarm',
      'Something that should have run did not, and lies in the failure queue.',
      failures.metricApproximateNumberOfMessagesVisible(),
    ],
    ...failed.map((metric, index): [string, string, IMetric] => [
      `WorkflowAlarm${index + 1}`,
      'A workflow ended without keeping its failure on the task.',
      metric,
    ]),
  ];
  for (const [id, alarmDescription, metric] of watched) {
    new Alarm(stack, id, {
      alarmDescription,
      metric,
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
