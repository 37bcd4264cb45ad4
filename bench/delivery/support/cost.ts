/** What one delivery made. */
export interface DeliveryCost {
  readonly sender: 'sftp-direct' | 'sftp-transfer';
  readonly delivers: 'everything' | 'metadata';
  /** Calls of the sender, the marker's not counted. */
  readonly parts: number;
  /** Of the delivery's own execution. */
  readonly transitions: number;
  /** Of the platform's polling while the delivery waited for its answer. */
  readonly polling: number;
  readonly requests: readonly (Request & { readonly count: number })[];
  readonly functions: readonly { readonly name: string; readonly calls: number; readonly ms: number }[];
}

export interface Request {
  /** The role that asked. */
  readonly by: string;
  readonly service: string;
  /** `PutItem`; of S3 the HTTP method. */
  readonly operation: string;
}

/** A name without what the stack and the deployment add to it. */
export const plainName = (name: string): string =>
  name.replace(/^SlipwayService-/, '').replace(/(Function|ServiceRole|Role)?[0-9A-F]{8}$/, '');

/** How often a function went to the database, and how often it ran. */
export interface RoundTrips {
  readonly name: string;
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
}

/** By function, in the order of their names; those that went there never are left out. */
export function roundTrips({ requests, functions }: DeliveryCost): RoundTrips[] {
  const trips = requests.filter(({ service }) => service === 'dynamodb');
  const count = (name: string, isRead: boolean) =>
    trips
      .filter(({ by, operation }) => plainName(by) === name && reading.has(operation) === isRead)
      .reduce((sum, each) => sum + each.count, 0);
  return [...new Set(trips.map(({ by }) => plainName(by)))].sort().map((name) => ({
    name,
    calls: functions.filter((each) => plainName(each.name) === name).reduce((sum, { calls }) => sum + calls, 0),
    reads: count(name, true),
    writes: count(name, false),
  }));
}

const reading: ReadonlySet<string> = new Set(['GetItem', 'BatchGetItem', 'TransactGetItems', 'Query']);

/** What works for one delivery alone, from its turn to its answer. Others work for the release, or for the platform. */
export const delivering: ReadonlySet<string> = new Set([
  'dispatchdeliveries',
  'startdelivery',
  'packagedelivery',
  'prepareremote',
  'sendfilesdirectly',
  'sendfiles',
  'notetransfer',
  'verifyremote',
  'confirmmarker',
  'awaitacknowledgement',
  'acceptacknowledgement',
]);
