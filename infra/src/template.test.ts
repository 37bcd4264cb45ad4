import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type FunctionName, functions } from '@slipway/functions';
import { type Route, routeKey, routes } from '@slipway/http';
import { afterAll, describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import type { Bundles } from './bundle.ts';

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'slipway-template-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// What is in a bundle makes no difference to the template but its hash.
const bundles = Object.fromEntries(
  (Object.keys(functions) as FunctionName[]).map((name) => {
    const bundle = join(folder, 'bundles', name);
    mkdirSync(bundle, { recursive: true });
    writeFileSync(join(bundle, 'index.cjs'), `// ${name}\n`);
    return [name, bundle];
  }),
) as unknown as Bundles;
const out = join(folder, 'assembly');
assemble(bundles, out);

const fileOf = (stack: string) => join(out, `${stack}.template.json`);
const resourcesOf = (stack: string): [string, Resource][] =>
  Object.entries(JSON.parse(readFileSync(fileOf(stack), 'utf8')).Resources);
const storage = resourcesOf('SlipwayStorage');
const service = resourcesOf('SlipwayService');
const ofType = (resources: [string, Resource][], type: string) =>
  resources.filter(([, resource]) => resource.Type === type);
const many = <Value>(value: Value | readonly Value[]): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [value as Value];

/** Every statement of every role of the service, with the role's policy that holds it. */
const statements = ofType(service, 'AWS::IAM::Policy').flatMap(([id, { Properties }]) =>
  (Properties.PolicyDocument as { Statement: Statement[] }).Statement.map((statement) => ({ id, statement })),
);

/** An ARN as one text: references as `<LogicalId>`. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[name, inner] = ['', '']] = Object.entries(value as Record<string, unknown>);
  if (name === 'Fn::Join') return (inner as [string, unknown[]])[1].map(textOf).join((inner as [string])[0]);
  if (name === 'Ref') return `<${inner}>`;
  if (name === 'Fn::GetAtt') return `<${(inner as string[])[0]}>`;
  if (name === 'Fn::ImportValue') return `<${inner}>`;
  throw new Error(`Cannot read the resource ${JSON.stringify(value)}`);
}

/** Hashes of logical ids leave no trace here, so that this table can be read. */
const readable = (text: string) =>
  text
    .replace(/<SlipwayStorage:ExportsOutputFnGetAtt([A-Za-z]+?)[0-9A-F]{8}Arn[0-9A-F]{8}>/g, '<$1>')
    .replace(/arn:<AWS::Partition>:(\w+):<AWS::Region>:<AWS::AccountId>:/, '$1 ');

describe('rights', () => {
  it('never name an action by a wildcard', () => {
    const actions = statements.flatMap(({ statement }) => many(statement.Action));
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('reach every resource only where this list says so', () => {
    const everything = statements.filter(({ statement }) => many(statement.Resource).some((each) => each === '*'));
    expect(everything.map(({ statement }) => statement.Action)).toEqual([
      // A connector has no ARN before it is made.
      'transfer:CreateConnector',
    ]);
  });

  it('name resources by a pattern only where this list says so', () => {
    const patterns = statements
      .flatMap(({ statement }) => many(statement.Resource).filter((each) => each !== '*'))
      .map((resource) => readable(textOf(resource)))
      .filter((text) => text.includes('*'));
    expect([...new Set(patterns)].sort()).toEqual([
      '<Assets>/*',
      '<Inbound>/*',
      '<Inbound>/acknowledgements/*',
      '<Inbound>/identifier-imports/*',
      '<Packages>/evidence/*',
      '<Packages>/out/*',
      '<Packages>/sealed/*',
      'scheduler schedule/slipway/*',
      'secretsmanager secret:aws/transfer/slipway/*',
      'transfer connector/*',
    ]);
  });
});

describe('functions', () => {
  const made = ofType(service, 'AWS::Lambda::Function');

  it('are those of the manifest', () => {
    expect(made.map(([, { Properties }]) => Properties.Description).sort()).toEqual(
      Object.values(functions)
        .map(({ says }) => says)
        .sort(),
    );
  });

  it('have a role each, shared with nothing', () => {
    const roles = made.map(([, { Properties }]) => textOf(Properties.Role));
    expect(new Set(roles).size).toBe(made.length);
    for (const policy of ofType(service, 'AWS::IAM::Policy')) {
      expect((policy[1].Properties.Roles as unknown[]).length).toBe(1);
    }
  });

  it('send what fails for good to the failure queue', () => {
    const configured = ofType(service, 'AWS::Lambda::EventInvokeConfig').map(([, { Properties }]) => Properties);
    expect(new Set(configured.map(({ FunctionName }) => textOf(FunctionName))).size).toBe(made.length);
    for (const { DestinationConfig } of configured) {
      const { Destination } = (DestinationConfig as { OnFailure: { Destination: unknown } }).OnFailure;
      expect(textOf(Destination)).toMatch(/^<Failures/);
    }
  });

  it('keep their logs for three months, in a group of their own', () => {
    const groups = made.map(([, { Properties }]) =>
      textOf((Properties.LoggingConfig as { LogGroup: unknown }).LogGroup),
    );
    expect(new Set(groups).size).toBe(made.length);
    for (const [, { Properties }] of ofType(service, 'AWS::Logs::LogGroup'))
      expect(Properties.RetentionInDays).toBe(90);
  });

  it('are told of events that were never delivered, and of stream records that never worked', () => {
    for (const [, { Properties }] of ofType(service, 'AWS::Events::Rule')) {
      for (const { DeadLetterConfig } of Properties.Targets as { DeadLetterConfig?: { Arn: unknown } }[]) {
        expect(textOf(DeadLetterConfig?.Arn)).toMatch(/^<Failures/);
      }
    }
    for (const [, { Properties }] of ofType(service, 'AWS::Lambda::EventSourceMapping')) {
      const { OnFailure } = Properties.DestinationConfig as { OnFailure: { Destination: unknown } };
      expect(textOf(OnFailure.Destination)).toMatch(/^<Failures/);
    }
  });
});

describe('routes', () => {
  const kinds = { public: 'NONE', platform: 'CUSTOM', read: 'JWT', write: 'JWT' } satisfies Record<
    Route['access'],
    string
  >;

  it('ask for a token, or for the credential of a platform, unless the route table says public, or no route leads there', () => {
    const authorizers = Object.fromEntries(
      ofType(service, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => [
        Properties.RouteKey,
        Properties.AuthorizationType,
      ]),
    );
    expect(authorizers).toEqual(
      Object.fromEntries([
        ...Object.values<Route>(routes).map((route) => [routeKey(route), kinds[route.access]]),
        ['$default', 'NONE'],
      ]),
    );
  });
});

describe('storage', () => {
  /** A change here makes a new, empty resource and forgets the old one: it needs a migration, not a new snapshot. */
  const stateful = {
    TableCD117FA1: 'AWS::DynamoDB::Table',
    IdempotencyTable22A5A209: 'AWS::DynamoDB::Table',
    Assets9A31D427: 'AWS::S3::Bucket',
    Packages660AFF77: 'AWS::S3::Bucket',
    InboundADA8BFE6: 'AWS::S3::Bucket',
  };
  const kept = storage.filter(([, { Type }]) => Type === 'AWS::DynamoDB::Table' || Type === 'AWS::S3::Bucket');

  it('keeps its logical ids', () => {
    expect(Object.fromEntries(kept.map(([id, { Type }]) => [id, Type]))).toEqual(stateful);
  });

  it('is not deleted with the stack, nor when something replaces it', () => {
    for (const [, { DeletionPolicy, UpdateReplacePolicy }] of kept) {
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    }
  });

  it('is all in the stack that is kept', () => {
    const types = new Set(Object.values(stateful));
    expect(service.filter(([, { Type }]) => types.has(Type))).toEqual([]);
  });

  it.each(ofType(storage, 'AWS::S3::Bucket'))('%s is encrypted, versioned and closed to the public', (_, bucket) => {
    expect(bucket.Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  it.each(ofType(storage, 'AWS::DynamoDB::Table'))('%s is encrypted and can be put back to any second', (_, table) => {
    expect(table.Properties).toMatchObject({
      SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      BillingMode: 'PAY_PER_REQUEST',
    });
  });
});

describe('both templates', () => {
  it('are clean for cdk-nag', () => {
    const report = JSON.parse(readFileSync(join(out, 'validation-report.json'), 'utf8'));
    expect(JSON.stringify(report)).toContain('"success"');
    expect(JSON.stringify(report)).not.toContain('"failure"');
  });

  const linter = spawnSync('cfn-lint', ['--version']);
  const installed = linter.status === 0;
  // W3005: CDK writes DependsOn beside the reference that says the same.
  const options = ['--ignore-checks', 'W3005', '--regions', 'eu-west-1', '--'];
  it.skipIf(!installed)(
    `are clean for cfn-lint${installed ? '' : ' (it is not installed here)'}`,
    async () => {
      const files = [fileOf('SlipwayStorage'), fileOf('SlipwayService')];
      // It ends with another code than 0 when it finds something, and says on its output what.
      const { stdout } = await promisify(execFile)('cfn-lint', [...options, ...files]).catch((found) => found);
      expect(stdout).toBe('');
    },
    180_000,
  );
});
