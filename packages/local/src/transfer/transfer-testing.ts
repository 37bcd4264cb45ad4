import { appendFileSync } from 'node:fs';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Access, AwsError, type Caller, type Cloud, type ServiceEvent } from '../cloud.ts';
import { type TestCloud, testCloud } from '../testing.ts';
import type { OpenSshServer } from './openssh-testing.ts';

/** The neighbours that the transfer engine needs, small: objects are files of a folder, secrets a table. */
export interface TransferWorld {
  readonly cloud: TestCloud;
  readonly events: ServiceEvent[];
  readonly secrets: Map<string, string>;
  /** `action resource-prefix` pairs that no role may use. */
  readonly forbidden: Set<string>;
  objectFile(bucket: string, key: string): string;
}

export async function transferWorld(options: { bucketFolder: string; eventFile?: string; dataFolder?: string }) {
  const events: ServiceEvent[] = [];
  const secrets = new Map<string, string>();
  const forbidden = new Set<string>();
  const objectFile = (bucket: string, key: string) => join(options.bucketFolder, bucket, key);
  const check = (_caller: Caller, ...access: Access[]) => {
    for (const { action, resource } of access) {
      if (forbidden.has(action))
        throw new AwsError('AccessDeniedException', `${action} on ${resource} is not allowed`, 403);
    }
  };
  const neighbours: Partial<Cloud> = {
    authorize: check,
    assume: (roleArn, service) => {
      if (roleArn.endsWith('/untrusting')) {
        throw new AwsError('AccessDeniedException', `${roleArn} does not trust ${service}`, 403);
      }
      return { arn: roleArn };
    },
    emit: async (event) => {
      events.push(event);
      if (options.eventFile) appendFileSync(options.eventFile, `${event.key}\n`);
    },
    readSecret: async (id) => {
      const secret = secrets.get(id);
      if (secret === undefined) throw new AwsError('ResourceNotFoundException', `No secret ${id}`);
      return secret;
    },
    objects: {
      read: async (caller, bucket, key) => {
        check(caller, { action: 's3:GetObject', resource: `arn:aws:s3:::${bucket}/${key}` });
        const path = objectFile(bucket, key);
        const found = await stat(path).catch(() => undefined);
        if (!found) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404);
        return { path, size: found.size, etag: '' };
      },
      write: async (caller, bucket, key, file) => {
        check(caller, { action: 's3:PutObject', resource: `arn:aws:s3:::${bucket}/${key}` });
        await mkdir(dirname(objectFile(bucket, key)), { recursive: true });
        await copyFile(file, objectFile(bucket, key));
        return { size: (await stat(file)).size, etag: '' };
      },
    },
  };
  const { dataFolder } = options;
  const cloud = await testCloud({ ...neighbours, ...(dataFolder === undefined ? {} : { dataFolder }) });
  const world: TransferWorld = { cloud, events, secrets, forbidden, objectFile };
  return world;
}

export const SECRET = 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:dsp-AbCdEf';
export const ROLE = 'arn:aws:iam::000000000000:role/connector';

/** The input of CreateConnector for a server of the tests. */
export function connectorFor(sshd: OpenSshServer, MaxConcurrentConnections = 1) {
  return {
    Url: `sftp://127.0.0.1:${sshd.port}`,
    AccessRole: ROLE,
    SftpConfig: { UserSecretId: SECRET, TrustedHostKeys: [sshd.hostKey], MaxConcurrentConnections },
  };
}

export function secretFor(sshd: OpenSshServer): string {
  return JSON.stringify({ Username: sshd.username, PrivateKey: sshd.privateKey });
}

/** The owner of the machine, who may do everything. */
export const OWNER: Caller = { arn: 'arn:aws:iam::000000000000:root' };
