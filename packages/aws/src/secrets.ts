import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';

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
    const { Username, Password, PrivateKey } = JSON.parse(SecretString ?? '{}') as Record<string, string | undefined>;
    return { username: Username ?? '', password: Password, privateKey: PrivateKey };
  },
});

/** The member names that AWS Transfer's SFTP connectors read. */
const encode = ({ username, password, privateKey }: SftpSecret): string =>
  JSON.stringify({
    Username: username,
    ...(password === undefined ? {} : { Password: password }),
    ...(privateKey === undefined ? {} : { PrivateKey: privateKey }),
  });

/** By the environment that Lambda sets. */
export const openSecrets = (): Secrets => secretsManager(new SecretsManagerClient({}));
