/**
 * CloudFormation types that are legal and have no effect on one machine, and why. Whatever else nobody serves is
 * refused at start.
 */
export const inertTypes: Readonly<Record<string, InertType>> = {
  'AWS::CDK::Metadata': { because: 'tells AWS which constructs were used' },
  'AWS::Logs::LogGroup': {
    because: 'functions write to the logs folder of the data folder',
    arn: 'logs',
    kind: 'log-group:',
  },
  'AWS::Logs::MetricFilter': { because: 'there are no metrics' },
  'AWS::Logs::ResourcePolicy': { because: 'nothing but the functions writes logs' },
  'AWS::CloudWatch::Alarm': { because: 'there are no metrics to watch', arn: 'cloudwatch', kind: 'alarm:' },
  'AWS::CloudWatch::CompositeAlarm': { because: 'there are no metrics to watch', arn: 'cloudwatch', kind: 'alarm:' },
  'AWS::CloudWatch::Dashboard': { because: 'there are no metrics to show' },
};

interface InertType {
  readonly because: string;
  /** The service and resource part of `Arn`, for other resources that name it. */
  readonly arn?: string;
  readonly kind?: string;
}

/** Properties of any type that only label things. */
export const inertProperties: ReadonlySet<string> = new Set(['Tags', 'tags']);
