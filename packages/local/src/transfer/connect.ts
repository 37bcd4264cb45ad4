import { AwsError, type Caller, type Cloud } from '../cloud.ts';
import { addressOf, type Connector } from './connectors.ts';
import { TransferFailure } from './failure.ts';
import { parseHostKey } from './host-key.ts';
import { openSession, type Session } from './session.ts';

export interface ConnectTimes {
  readonly connectTimeoutMs: number;
  readonly stallTimeoutMs: number;
}

/** The caller that the service becomes to act for a connector. */
export function accessRoleOf(cloud: Cloud, connector: Connector): Caller {
  try {
    return cloud.assume(connector.accessRole, 'transfer.amazonaws.com', connector.arn);
  } catch (error) {
    throw new TransferFailure('ASSUME_ROLE_ERROR', (error as Error).message, { cause: error });
  }
}

/** Logs in to a connector's server with the connector's secret. */
export async function connectTo(cloud: Cloud, connector: Connector, times: ConnectTimes): Promise<Session> {
  const credentials = await readCredentials(cloud, connector);
  const trustedHostKeys = connector.trustedHostKeys.flatMap((key) => parseHostKey(key) ?? []);
  return openSession({ ...addressOf(connector.url), ...credentials, trustedHostKeys, ...times });
}

/** AWS reads the secret with the access role: without secretsmanager:GetSecretValue there is no connection. */
async function readCredentials(cloud: Cloud, connector: Connector) {
  const role = accessRoleOf(cloud, connector);
  let text: string;
  try {
    cloud.authorize(role, { action: 'secretsmanager:GetSecretValue', resource: connector.userSecretId });
    text = await cloud.readSecret(connector.userSecretId);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw new TransferFailure('CONNECTION_ERROR', `Unable to access secrets manager: ${error.message}`, {
      cause: error,
    });
  }
  const secret = parseSecret(text);
  if (typeof secret?.Username !== 'string' || !(isText(secret.Password) || isText(secret.PrivateKey))) {
    throw new TransferFailure(
      'CONNECTION_ERROR',
      `Private key not found: the secret ${connector.userSecretId} must be JSON with Username and Password or PrivateKey`,
    );
  }
  return {
    username: secret.Username,
    password: isText(secret.Password) ? secret.Password : undefined,
    privateKey: isText(secret.PrivateKey) ? secret.PrivateKey : undefined,
  };
}

function parseSecret(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
