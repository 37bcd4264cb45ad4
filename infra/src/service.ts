import { type Definition, deliveryWorkflow, type FunctionArns, pollingWorkflow } from '@slipway/delivery';
import { eventSource } from '@slipway/events';
import { type FunctionName, type FunctionRow, functions } from '@slipway/functions';
import { type Route, routes } from '@slipway/http';
import { CfnOutput, CfnParameter, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { EventBus, Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { ManifestFunction } from './manifest-function.ts';
import { names, type Places, placesOf } from './places.ts';
import type { StorageStack } from './storage.ts';

export interface ServiceStackProps extends StackProps {
  readonly storage: StorageStack;
  /** The folder of each function's bundle. */
  readonly bundles: Readonly<Record<FunctionName, string>>;
}

/** Everything that can be thrown away and made again: functions, API, workflows, rules. */
export class ServiceStack extends Stack {
  private readonly functions: Readonly<Record<FunctionName, ManifestFunction>>;
  private readonly places: Places;
  private readonly failures: Queue;
  private readonly bus: EventBus;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const { storage } = props;
    this.failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.bus = new EventBus(this, 'Bus');
    new ScheduleGroup(this, 'Schedules', {
      scheduleGroupName: names.scheduleGroup,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const connectorRole = this.connectorRole(storage);
    const schedulerRole = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
      description: 'Lets schedules wake the functions that wait for them.',
    });
    this.places = placesOf(this, storage, {
      bus: this.bus.eventBusArn,
      connectorRole: connectorRole.roleArn,
      schedulerRole: schedulerRole.roleArn,
    });

    const issuer = new CfnParameter(this, 'Issuer', { description: 'URL of the OpenID Connect issuer of API tokens.' });
    const audience = new CfnParameter(this, 'Audience', { description: 'The audience (client id) of API tokens.' });
    const tenantClaim = new CfnParameter(this, 'TenantClaim', {
      default: 'custom:tenant',
      description: 'The claim of a token that names the tenant.',
    });
    const roleClaim = new CfnParameter(this, 'RoleClaim', {
      default: 'custom:role',
      description: 'The claim of a token that names the role: viewer or operator.',
    });
    const environment = {
      TABLE_NAME: storage.table.tableName,
      IDEMPOTENCY_TABLE_NAME: storage.idempotencyTable.tableName,
      ASSETS_BUCKET: storage.buckets.assets.bucketName,
      PACKAGES_BUCKET: storage.buckets.packages.bucketName,
      INBOUND_BUCKET: storage.buckets.inbound.bucketName,
      BUS_NAME: this.bus.eventBusName,
      DELIVERY_MACHINE_ARN: this.places.deliveryMachine,
      POLLING_MACHINE_ARN: this.places.pollingMachine,
      CONNECTOR_ROLE_ARN: connectorRole.roleArn,
      SECRET_PREFIX: names.secretPrefix,
      SCHEDULE_GROUP: names.scheduleGroup,
      SCHEDULER_ROLE_ARN: schedulerRole.roleArn,
      TENANT_CLAIM: tenantClaim.valueAsString,
      ROLE_CLAIM: roleClaim.valueAsString,
    };
    const make = (name: FunctionName) =>
      new ManifestFunction(this, {
        name,
        bundle: props.bundles[name],
        environment,
        places: this.places,
        failures: this.failures,
      });
    this.functions = Object.fromEntries(
      (Object.keys(functions) as FunctionName[]).map((name) => [name, make(name)]),
    ) as Record<FunctionName, ManifestFunction>;
    this.wakeByStream(storage);
    this.wakeByEvents(storage);
    this.wakeBySchedule(schedulerRole);
    this.api(issuer.valueAsString, audience.valueAsString);
    this.alarms([
      this.machine('Delivery', names.deliveryMachine, deliveryWorkflow).metricFailed(),
      this.machine('Polling', names.pollingMachine, pollingWorkflow).metricFailed(),
    ]);
  }

  /** What AWS Transfer becomes when it moves files for a connector. */
  private connectorRole({ buckets }: StorageStack): Role {
    const role = new Role(this, 'ConnectorRole', {
      assumedBy: new ServicePrincipal('transfer.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
      description: 'Lets SFTP connectors read staged files, and write what platforms answer.',
    });
    const allow = (actions: string[], resources: string[]) =>
      role.addToPolicy(new PolicyStatement({ actions, resources }));
    allow(['s3:GetObject', 's3:GetObjectVersion'], [`${buckets.packages.bucketArn}/out/*`]);
    allow(['s3:PutObject', 's3:AbortMultipartUpload'], [`${buckets.inbound.bucketArn}/*`]);
    allow(['s3:ListBucket', 's3:GetBucketLocation'], [buckets.packages.bucketArn, buckets.inbound.bucketArn]);
    allow(
      ['secretsmanager:GetSecretValue'],
      [`arn:${this.partition}:secretsmanager:${this.region}:${this.account}:secret:${names.secretPrefix}*`],
    );
    return role;
  }

  private rows(): [FunctionName, FunctionRow][] {
    return Object.entries(functions) as [FunctionName, FunctionRow][];
  }

  private wakeByStream({ table }: StorageStack): void {
    for (const [name, { wakes }] of this.rows()) {
      if (wakes.by !== 'stream' || table.tableStreamArn === undefined) continue;
      const { function: target } = this.functions[name];
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
      new EventSourceMapping(this, `Stream-${name}`, {
        target,
        eventSourceArn: table.tableStreamArn,
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 50,
        onFailure: new SqsDlq(this.failures),
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { NewImage: { kind: { S: FilterRule.isEqual(wakes.kind) } } },
          }),
        ],
      });
    }
  }

  private wakeByEvents({ buckets }: StorageStack): void {
    for (const [name, { wakes, says }] of this.rows()) {
      if (wakes.by !== 'event' && wakes.by !== 'cloud-event') continue;
      const rule = new Rule(this, `When-${name}`, {
        description: says,
        ...(wakes.by === 'event'
          ? { eventBus: this.bus, eventPattern: { source: [eventSource], detailType: [wakes.name] } }
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
      rule.addTarget(
        new LambdaTarget(this.functions[name].function, { deadLetterQueue: this.failures, retryAttempts: 20 }),
      );
    }
  }

  private wakeBySchedule(schedulerRole: Role): void {
    const { function: openWindow } = this.functions['open-window'];
    schedulerRole.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [openWindow.functionArn] }),
    );
    this.functions['accept-acknowledgement'].function.addEnvironment('OPEN_WINDOW_ARN', openWindow.functionArn);
  }

  private machine(id: string, stateMachineName: string, workflow: (arns: FunctionArns) => Definition): StateMachine {
    const arns = Object.fromEntries(this.rows().map(([name]) => [name, this.functions[name].function.functionArn]));
    const role = new Role(this, `${id}Role`, {
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    });
    const machine = new StateMachine(this, id, {
      stateMachineName,
      definitionBody: DefinitionBody.fromString(this.toJsonString(workflow(arns))),
      role,
    });
    const called = JSON.stringify(workflow(Object.fromEntries(this.rows().map(([name]) => [name, `<${name}>`]))));
    role.addToPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: this.rows()
          .filter(([name]) => called.includes(`<${name}>`))
          .map(([name]) => this.functions[name].function.functionArn),
      }),
    );
    return machine;
  }

  private api(issuer: string, audience: string): void {
    const api = new HttpApi(this, 'Api', {
      description: 'The Slipway API',
      createDefaultStage: true,
      defaultAuthorizer: new HttpJwtAuthorizer('Tokens', issuer, { jwtAudience: [audience] }),
    });
    const accessLogs = new LogGroup(this, 'ApiLogs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    (api.defaultStage?.node.defaultChild as CfnStage).accessLogSettings = {
      destinationArn: accessLogs.logGroupArn,
      format: JSON.stringify({
        requestId: '$context.requestId',
        ip: '$context.identity.sourceIp',
        time: '$context.requestTime',
        route: '$context.routeKey',
        status: '$context.status',
        milliseconds: '$context.responseLatency',
        error: '$context.error.message',
      }),
    };
    const integrations = new Map<string, HttpLambdaIntegration>();
    for (const [name, route] of Object.entries<Route>(routes)) {
      const integration =
        integrations.get(route.function) ??
        new HttpLambdaIntegration(route.function, this.functions[route.function].function);
      integrations.set(route.function, integration);
      new HttpRoute(this, `Route-${name}`, {
        httpApi: api,
        routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
        integration,
        ...(route.access === 'public' ? { authorizer: new HttpNoneAuthorizer() } : {}),
      });
    }
    new CfnOutput(this, 'ApiUrl', { value: api.apiEndpoint });
  }

  private alarms(failed: readonly IMetric[]): void {
    const watched: [string, string, IMetric][] = [
      [
        'FailuresAlarm',
        'Something that should have run did not, and lies in the failure queue.',
        this.failures.metricApproximateNumberOfMessagesVisible(),
      ],
      ...failed.map((metric, index): [string, string, IMetric] => [
        `WorkflowAlarm${index + 1}`,
        'A workflow ended without keeping its failure on the task.',
        metric,
      ]),
    ];
    for (const [id, alarmDescription, metric] of watched) {
      new Alarm(this, id, {
        alarmDescription,
        metric,
        threshold: 0,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
    }
  }
}
