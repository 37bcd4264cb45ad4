import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';

/** What a platform gave us to sign in with. */
export interface SftpSecret {
  readonly username: string;
  readonly password?: string | undefined;
  readonly privateKey?: string | undefined;
}

export interface Secrets {
  /** Writes a secret, new or as its next version; answers with its ARN or name. */
  put(name: string, secret: SftpSecret): Promise<string>;
  read(secretId: string): Promise<SftpSecret>;
}

export const secretsManager = (client: SecretsManagerClient): Secrets => ({
  async put(name, secret) {
    const SecretString = encode(secret);
    try {
      const { ARN } = await client.send(new CreateSecretCommand({ Name: name, SecretString }));
      return ARN ?? name;
    } catch (error) {
      if (!(error instanceof ResourceExistsException)) throw error;
      const { ARN } = await client.send(new PutSecretValueCommand({ SecretId: name, SecretString }));
      return ARN ?? name;
    }
  },
  async read(secretId) {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
    return decode(secretId, SecretString);
  },
});

/** The member names that AWS Transfer's SFTP connectors read. */
const encode = ({ username, password, privateKey }: SftpSecret): string =>
  JSON.stringify({
    Username: username,
    ...(password === undefined ? {} : { Password: password }),
    ...(privateKey === undefined ? {} : { PrivateKey: privateKey }),
  });

const stored = z.object({ Username: z.string(), Password: z.string().optional(), PrivateKey: z.string().optional() });

/** No word of the secret gets into an error, for errors are logged. */
function decode(secretId: string, text: string | undefined): SftpSecret {
  let json: unknown;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    json = undefined;
  }
  const parsed = stored.safeParse(json);
  if (!parsed.success) throw new Error(`Cannot use the secret ${secretId}: it is no SFTP login`);
  const { Username, Password, PrivateKey } = parsed.data;
  return { username: Username, password: Password, privateKey: PrivateKey };
}

/** By the environment that Lambda sets. */
export const openSecrets = (): Secrets => secretsManager(new SecretsManagerClient({}));
