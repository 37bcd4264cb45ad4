import { deliveryWorkflow, pollingWorkflow } from '@slipway/delivery';
import { type FunctionName, functions } from '@slipway/functions';
import { roles } from '@slipway/http';
import { CfnOutput, CfnParameter, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarms } from './alarms.ts';
import { connectorRole } from './connector-role.ts';
import { httpApi } from './http-api.ts';
import { type MadeFunctions, ManifestFunction } from './manifest-function.ts';
import { names, placesOf } from './places.ts';
import { stateMachine } from './state-machine.ts';
import type { StorageStack } from './storage.ts';
import { wakeFunctions } from './wakes.ts';

export interface ServiceStackProps extends StackProps {
  readonly storage: StorageStack;
  /** The folder of each function's bundle. */
  readonly bundles: Readonly<Record<FunctionName, string>>;
}

/** Everything that can be thrown away and made again: functions, API, workflows, rules. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { storage, bundles, ...props }: ServiceStackProps) {
    super(scope, id, props);
    const failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const bus = new EventBus(this, 'Bus');
    new ScheduleGroup(this, 'Schedules', {
      scheduleGroupName: names.scheduleGroup,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const transferRole = connectorRole(this, storage);
    const schedulerRole = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
      description: 'Lets schedules wake the functions that wait for them.',
    });
    const places = placesOf(this, storage, {
      bus: bus.eventBusArn,
      connectorRole: transferRole.roleArn,
      schedulerRole: schedulerRole.roleArn,
    });
    const { tokens, claims } = this.tokens();
    const environment = {
      TABLE_NAME: storage.table.tableName,
      IDEMPOTENCY_TABLE_NAME: storage.idempotencyTable.tableName,
      ASSETS_BUCKET: storage.buckets.assets.bucketName,
      PACKAGES_BUCKET: storage.buckets.packages.bucketName,
      INBOUND_BUCKET: storage.buckets.inbound.bucketName,
      BUS_NAME: bus.eventBusName,
      DELIVERY_MACHINE_ARN: places.deliveryMachine,
      POLLING_MACHINE_ARN: places.pollingMachine,
      CONNECTOR_ROLE_ARN: transferRole.roleArn,
      SECRET_PREFIX: names.secretPrefix,
      SCHEDULE_GROUP: names.scheduleGroup,
      SCHEDULER_ROLE_ARN: schedulerRole.roleArn,
      ...claims,
    };
    const made = Object.fromEntries(
      (Object.keys(functions) as FunctionName[]).map((name) => [
        name,
        new ManifestFunction(this, { name, bundle: bundles[name], environment, places, failures }),
      ]),
    ) as MadeFunctions;
    wakeFunctions({ stack: this, functions: made, storage, bus, schedulerRole, failures });
    const api = httpApi(this, made, tokens);
    const machines = [
      { id: 'Delivery', stateMachineName: names.deliveryMachine, workflow: deliveryWorkflow },
      { id: 'Polling', stateMachineName: names.pollingMachine, workflow: pollingWorkflow },
    ].map((workflow) => stateMachine(this, made, workflow));
    alarms(
      this,
      failures,
      machines.map((machine) => machine.metricFailed()),
    );
    new CfnOutput(this, 'ApiUrl', { value: api.apiEndpoint });
  }

  /** Any OpenID Connect provider will do: who deploys says which, and which claims name tenant and role. */
  private tokens() {
    const parameter = (id: string, description: string, defaultValue?: string): string =>
      new CfnParameter(this, id, { description, ...(defaultValue === undefined ? {} : { default: defaultValue }) })
        .valueAsString;
    return {
      tokens: {
        issuer: parameter('Issuer', 'URL of the OpenID Connect issuer of API tokens.'),
        audience: parameter('Audience', 'The audience (client id) of API tokens.'),
      },
      claims: {
        TENANT_CLAIM: parameter('TenantClaim', 'The claim of a token that names the tenant.', 'custom:tenant'),
        ROLE_CLAIM: parameter(
          'RoleClaim',
          `The claim of a token that names the role: ${Object.keys(roles).join(' or ')}.`,
          'custom:role',
        ),
      },
    };
  }
}
