import { type FunctionName, type FunctionRow, functions } from '@slipway/functions';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { statementsFor } from './grants.ts';
import type { Places } from './places.ts';

export interface ManifestFunctionProps {
  readonly name: FunctionName;
  /** The folder of its bundle. */
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly places: Places;
  readonly failures: Queue;
}

/** Every function of the manifest, made. */
export type MadeFunctions = Readonly<Record<FunctionName, ManifestFunction>>;

/** A function made from its row of the manifest: a role of its own with the rights of the row, logs, failure queue. */
export class ManifestFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, { name, bundle, environment, places, failures }: ManifestFunctionProps) {
    super(scope, name);
    const row: FunctionRow = functions[name];
    const logs = new LogGroup(this, 'Logs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: row.says,
    });
    logs.grantWrite(role);
    for (const statement of row.mayUse.flatMap((grant) => statementsFor(grant, places))) role.addToPolicy(statement);
    role.addToPolicy(
      new PolicyStatement({ effect: Effect.ALLOW, actions: ['sqs:SendMessage'], resources: [failures.queueArn] }),
    );
    this.function = new LambdaFunction(this, 'Function', {
      description: row.says,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundle),
      handler: 'index.handler',
      timeout: Duration.seconds(row.timeoutSeconds),
      memorySize: row.memoryMb,
      environment: { ...environment },
      role,
      logGroup: logs,
      retryAttempts: 2,
      onFailure: new SqsDestination(failures),
    });
  }
}
