import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Findings of cdk-nag that are as we want them, one by one, each with its reason. A new wildcard is a new finding and
 * stops the synthesis until it stands here.
 */
const acknowledged: readonly { readonly id: string; readonly reason: string }[] = [
  ...patterns([
    [
      'SlipwayStorage:ExportsOutputFnGetAttAssets9A31D427ArnD27552F5/*',
      'Assets are named by tenant and id at run time.',
    ],
    [
      'SlipwayStorage:ExportsOutputFnGetAttInboundADA8BFE6Arn6743C898/*',
      'Answers are named by tenant and platform at run time.',
    ],
    [
      'SlipwayStorage:ExportsOutputFnGetAttInboundADA8BFE6Arn6743C898/acknowledgements/*',
      'Answers that platforms bring: one prefix of one bucket.',
    ],
    [
      'SlipwayStorage:ExportsOutputFnGetAttInboundADA8BFE6Arn6743C898/identifier-imports/*',
      'Files of used numbers: one prefix of one bucket.',
    ],
    [
      'SlipwayStorage:ExportsOutputFnGetAttPackages660AFF77Arn983E0E42/evidence/*',
      'Evidence that was asked for: one prefix of one bucket.',
    ],
    [
      'SlipwayStorage:ExportsOutputFnGetAttPackages660AFF77Arn983E0E42/out/*',
      'Staged files: one prefix of one bucket.',
    ],
    [
      'SlipwayStorage:ExportsOutputFnGetAttPackages660AFF77Arn983E0E42/sealed/*',
      'Sealed files: one prefix of one bucket.',
    ],
    [arn('scheduler', 'schedule/slipway/*'), 'Schedules are made at run time, in a group of their own.'],
    [
      arn('secretsmanager', 'secret:aws/transfer/slipway/*'),
      'Secrets are made when a platform is onboarded, under one prefix.',
    ],
    ['*', 'transfer:CreateConnector has no resource to name.'],
    [arn('transfer', 'connector/*'), 'Connectors are made when a platform is onboarded; AWS draws their ids.'],
  ]),
  {
    id: 'AwsSolutions-APIG4',
    reason:
      'The OpenAPI document, its page and the answer where no route leads are public; the route table says which are.',
  },
  {
    id: 'AwsSolutions-S1',
    reason:
      'Who did what stands in the audit trail; data events of CloudTrail log access per object where that is wanted.',
  },
  { id: 'AwsSolutions-SQS3', reason: 'It is the dead-letter queue of everything else.' },
  {
    id: 'AwsSolutions-SF1',
    reason:
      'Step Functions keeps the history of executions, and the audit trail what they did. Log delivery would need Resource: *.',
  },
  { id: 'AwsSolutions-SF2', reason: 'X-Ray would need Resource: *; the history of an execution times each state.' },
];

export function acknowledgeFindings(...scopes: readonly IConstruct[]): void {
  for (const scope of scopes) {
    for (const { id, reason } of acknowledged) Validations.of(scope).acknowledge({ id: `AwsSolutions::${id}`, reason });
  }
}

function patterns(rows: readonly (readonly [resource: string, reason: string])[]) {
  return rows.map(([resource, reason]) => ({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason }));
}

function arn(service: string, resource: string): string {
  return `arn:<AWS::Partition>:${service}:<AWS::Region>:<AWS::AccountId>:${resource}`;
}
