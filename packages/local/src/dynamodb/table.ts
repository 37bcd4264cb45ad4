import { setTimeout as sleep } from 'node:timers/promises';
import { AwsError, type Provided, type ResourceProvider, type TemplateResource } from '../cloud.ts';
import type { Arns } from './arns.ts';
import type { Answered, EngineClient } from './client.ts';

export interface TableNeeds {
  readonly client: EngineClient;
  readonly arns: Arns;
  log(line: string): void;
}

/** Tables of the template: made when they are absent, given a new index or stream when the template has one more. */
export function tableProviders(needs: TableNeeds): ResourceProvider[] {
  return [
    { type: 'AWS::DynamoDB::Table', properties: Object.keys({ ...COMMON, ...ONE_REGION }), provide },
    { type: 'AWS::DynamoDB::GlobalTable', properties: Object.keys({ ...COMMON, ...GLOBAL }), provide },
  ];

  async function provide(resource: TemplateResource): Promise<Provided> {
    const wanted = describe(resource);
    const there = await find(needs.client, wanted.TableName);
    const table = there ? await adapt(needs, wanted, there) : await create(needs.client, wanted);
    await setExpiry(needs.client, wanted.TableName, (resource.properties.TimeToLiveSpecification ?? {}) as Answered);
    const { LatestStreamArn } = needs.arns.outward(table);
    return {
      ref: wanted.TableName,
      attributes: {
        Arn: needs.arns.table(wanted.TableName),
        TableId: table.TableId ?? wanted.TableName,
        ...(LatestStreamArn ? { StreamArn: LatestStreamArn } : {}),
      },
    };
  }
}

/** Properties and what they do on this machine. */
const COMMON = {
  TableName: 'the name',
  KeySchema: 'the keys',
  AttributeDefinitions: 'the types of the keys',
  GlobalSecondaryIndexes: 'the indexes',
  LocalSecondaryIndexes: 'the indexes',
  StreamSpecification: 'the stream',
  TimeToLiveSpecification: 'a sweeper',
  BillingMode: 'nothing: a laptop has the capacity that it has',
  SSESpecification: 'nothing: the disk of the laptop is its owner’s',
} as const;

const ONE_REGION = {
  ProvisionedThroughput: 'nothing, as BillingMode',
  OnDemandThroughput: 'nothing, as BillingMode',
  PointInTimeRecoverySpecification: 'nothing: the data folder can be copied',
  DeletionProtectionEnabled: 'nothing: a table is never deleted by a template here',
  ContributorInsightsSpecification: 'nothing',
  TableClass: 'nothing',
  Tags: 'nothing',
  ResourcePolicy: 'nothing: calls are checked against the roles',
} as const;

const GLOBAL = {
  Replicas: 'nothing: there is one region',
  WriteProvisionedThroughputSettings: 'nothing, as BillingMode',
  WriteOnDemandThroughputSettings: 'nothing, as BillingMode',
  GlobalTableWitnesses: 'nothing: there is one region',
  MultiRegionConsistency: 'nothing: there is one region',
} as const;

/** The input of CreateTable for a resource. */
function describe({ stack, logicalId, type, properties }: TemplateResource): Answered & { TableName: string } {
  const stream = properties.StreamSpecification as Answered | undefined;
  const indexes = (name: string) => {
    const list = properties[name] as Answered[] | undefined;
    return list?.length ? { [name]: list.map(indexDefinition) } : {};
  };
  return {
    TableName: String(properties.TableName ?? `${stack}-${logicalId}`),
    KeySchema: properties.KeySchema,
    AttributeDefinitions: properties.AttributeDefinitions,
    BillingMode: 'PAY_PER_REQUEST',
    ...indexes('GlobalSecondaryIndexes'),
    ...indexes('LocalSecondaryIndexes'),
    ...(stream
      ? {
          StreamSpecification: {
            StreamEnabled: true,
            // A global table has a stream of both images, whatever it says: replication needs them.
            StreamViewType: stream.StreamViewType ?? (type.endsWith('GlobalTable') ? 'NEW_AND_OLD_IMAGES' : undefined),
          },
        }
      : {}),
  };
}

const indexDefinition = ({ IndexName, KeySchema, Projection }: Answered) => ({ IndexName, KeySchema, Projection });

async function find(client: EngineClient, TableName: string): Promise<Answered | undefined> {
  try {
    return (await client.ask('DescribeTable', { TableName })).Table;
  } catch (error) {
    if (error instanceof AwsError && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

async function create(client: EngineClient, wanted: Answered & { TableName: string }): Promise<Answered> {
  await client.ask('CreateTable', wanted);
  return active(client, wanted.TableName);
}

/** Brings a table of an earlier start to what the template says now, where that is possible without a new table. */
async function adapt(needs: TableNeeds, wanted: Answered & { TableName: string }, there: Answered): Promise<Answered> {
  const { TableName } = wanted;
  refuseOther(TableName, 'key schema', there.KeySchema, wanted.KeySchema);
  const [have, want] = [byName(there.GlobalSecondaryIndexes), byName(wanted.GlobalSecondaryIndexes)];
  for (const [name, index] of want) {
    const old = have.get(name);
    if (old) refuseOther(`${TableName}, index ${name}`, 'key schema', old.KeySchema, index.KeySchema);
    else {
      needs.log(`table ${TableName}: adds the index ${name}`);
      const { AttributeDefinitions } = wanted;
      const GlobalSecondaryIndexUpdates = [{ Create: index }];
      await needs.client.ask('UpdateTable', { TableName, AttributeDefinitions, GlobalSecondaryIndexUpdates });
      await active(needs.client, TableName);
    }
  }
  for (const name of have.keys()) {
    if (!want.has(name)) needs.log(`table ${TableName}: keeps the index ${name}, which the template no longer has`);
  }
  const stream = there.StreamSpecification?.StreamEnabled ? there.StreamSpecification : undefined;
  if (wanted.StreamSpecification && !stream) {
    await needs.client.ask('UpdateTable', { TableName, StreamSpecification: wanted.StreamSpecification });
  } else if (wanted.StreamSpecification) {
    refuseOther(TableName, 'stream', stream.StreamViewType, wanted.StreamSpecification.StreamViewType);
  }
  return active(needs.client, TableName);
}

function refuseOther(subject: string, what: string, have: unknown, want: unknown) {
  const [old, now] = [spelled(have), spelled(want)];
  if (old === now) return;
  throw new Error(
    `Table ${subject}: its ${what} is ${old} in the data folder and ${now} in the template, and cannot be changed. ` +
      'Give the table another name, or start with another data folder.',
  );
}

const spelled = (value: unknown) =>
  Array.isArray(value)
    ? value
        .map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`)
        .sort()
        .join(', ')
    : String(value);

const byName = (indexes: Answered[] | undefined) =>
  new Map((indexes ?? []).map((index): [string, Answered] => [index.IndexName, index]));

/** The description of a table once it and its indexes can be used; the embedded engine is ready at once. */
async function active(client: EngineClient, TableName: string): Promise<Answered> {
  for (;;) {
    const table: Answered = (await client.ask('DescribeTable', { TableName })).Table;
    const parts: Answered[] = [table, ...(table.GlobalSecondaryIndexes ?? [])];
    if (parts.every((part) => (part.TableStatus ?? part.IndexStatus ?? 'ACTIVE') === 'ACTIVE')) return table;
    await sleep(50);
  }
}

async function setExpiry(client: EngineClient, TableName: string, wanted: Answered) {
  const attribute: string | undefined = isOn(wanted.Enabled) ? wanted.AttributeName : undefined;
  const { TimeToLiveDescription: now } = await client.ask('DescribeTimeToLive', { TableName });
  const old: string | undefined = now?.TimeToLiveStatus === 'ENABLED' ? now.AttributeName : undefined;
  const set = (AttributeName: string, Enabled: boolean) =>
    client.ask('UpdateTimeToLive', { TableName, TimeToLiveSpecification: { AttributeName, Enabled } });
  if (old !== attribute) {
    if (old !== undefined) await set(old, false);
    if (attribute !== undefined) await set(attribute, true);
  }
}

/** CloudFormation lets a boolean be a string. */
const isOn = (value: unknown) => value === true || value === 'true';
