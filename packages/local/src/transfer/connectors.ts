import { randomBytes } from 'node:crypto';
import { AwsError, type Store } from '../cloud.ts';
import { parseHostKey } from './host-key.ts';
import { type Input, invalid, readInput, type Tag } from './input.ts';

/** A connector as it was made: one remote SFTP server and the way to log in. */
export interface Connector {
  readonly id: string;
  readonly arn: string;
  readonly url: string;
  readonly accessRole: string;
  readonly loggingRole?: string | undefined;
  readonly userSecretId: string;
  readonly trustedHostKeys: readonly string[];
  /** Sessions at a time, 1 to 5. */
  readonly maxConcurrentConnections: number;
  readonly tags: readonly Tag[];
  /** Grows with every update: a session belongs to one version. */
  readonly version: number;
}

export interface Connectors {
  create(input: unknown): Promise<Connector>;
  update(input: unknown): Promise<Connector>;
  /** Throws ResourceNotFoundException. */
  get(id: string): Connector;
  find(id: string): Connector | undefined;
  list(): readonly Connector[];
  remove(id: string): Promise<void>;
}

export function createConnectors(store: Store<Connector>, arnPrefix: string): Connectors {
  const get = (id: string) => {
    const connector = store.get(id);
    if (connector === undefined) throw new AwsError('ResourceNotFoundException', `Unknown connector: ${id}`);
    return connector;
  };
  return {
    get,
    find: (id) => store.get(id),
    list: () => [...store.entries()].map(([, connector]) => connector).sort((a, b) => (a.id < b.id ? -1 : 1)),
    async create(value) {
      const input = readInput(value, ['Url', 'SftpConfig', 'AccessRole', 'LoggingRole', 'Tags']);
      const sftp = readSftpConfig(input);
      if (sftp?.userSecretId === undefined) throw invalid('SftpConfig.UserSecretId is missing');
      const id = `c-${randomBytes(9).toString('hex').slice(0, 17)}`;
      const connector: Connector = {
        id,
        arn: `${arnPrefix}connector/${id}`,
        url: checkUrl(input.text('Url', { max: 255 })),
        accessRole: input.text('AccessRole', ROLE),
        loggingRole: input.optionalText('LoggingRole', ROLE),
        userSecretId: sftp.userSecretId,
        trustedHostKeys: sftp.trustedHostKeys ?? [],
        maxConcurrentConnections: sftp.maxConcurrentConnections ?? 1,
        tags: input.optionalTags('Tags') ?? [],
        version: 1,
      };
      await store.set(id, connector);
      return connector;
    },
    async update(value) {
      const input = readInput(value, ['ConnectorId', 'Url', 'SftpConfig', 'AccessRole', 'LoggingRole']);
      const before = get(input.text('ConnectorId', CONNECTOR_ID));
      const sftp = readSftpConfig(input);
      const url = input.optionalText('Url', { max: 255 });
      const connector: Connector = {
        ...before,
        url: url === undefined ? before.url : checkUrl(url),
        accessRole: input.optionalText('AccessRole', ROLE) ?? before.accessRole,
        loggingRole: input.optionalText('LoggingRole', ROLE) ?? before.loggingRole,
        userSecretId: sftp?.userSecretId ?? before.userSecretId,
        trustedHostKeys: sftp?.trustedHostKeys ?? before.trustedHostKeys,
        maxConcurrentConnections: sftp?.maxConcurrentConnections ?? before.maxConcurrentConnections,
        version: before.version + 1,
      };
      await store.set(before.id, connector);
      return connector;
    },
    async remove(id) {
      get(id);
      await store.delete(id);
    },
  };
}

export const CONNECTOR_ID = { max: 19, pattern: /^c-[0-9a-f]{17}$/ };

/** Where a connector's server listens. */
export function addressOf(url: string): { host: string; port: number } {
  const { hostname, port } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? 22 : Number(port) };
}

const ROLE = { max: 2048, pattern: /^arn:.*role\/\S+$/ };

function readSftpConfig(input: Input) {
  const config = input.optionalObject('SftpConfig', ['UserSecretId', 'TrustedHostKeys', 'MaxConcurrentConnections']);
  if (config === undefined) return undefined;
  const trustedHostKeys = config.optionalTexts('TrustedHostKeys', { minItems: 0, maxItems: 10, max: 2048 });
  for (const key of trustedHostKeys ?? []) {
    if (parseHostKey(key) === undefined) {
      throw invalid(
        `Invalid host key format: expected "<ssh-rsa or ecdsa-sha2-nistp256|384|521> <base64>" without comment, got "${key.slice(0, 40)}…"`,
      );
    }
  }
  return {
    userSecretId: config.optionalText('UserSecretId', {
      max: 2048,
      pattern: /^arn:aws[\w-]*:secretsmanager:[^:]+:\d{12}:secret:\S+$/,
    }),
    trustedHostKeys,
    maxConcurrentConnections: config.optionalNumber('MaxConcurrentConnections', { min: 1, max: 5 }),
  };
}

function checkUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'sftp:' || parsed.hostname === '' || parsed.username !== '' || parsed.pathname.length > 1) {
    throw invalid(`Url must be sftp://host or sftp://host:port; got ${url}`);
  }
  return url;
}
