import { AwsError, type Cloud, type Engine, type Store } from '../cloud.ts';
import { jsonService } from '../json-service.ts';
import { openSealer } from './sealed.ts';
import type { Secret } from './secret.ts';
import { secretVault } from './vault.ts';

/**
 * Secrets made at run time, their values encrypted in the data folder. A template cannot have any: its text is no
 * place for them. The engine logs no value.
 */
export async function createSecretsManagerEngine(cloud: Cloud): Promise<Engine> {
  const store: Store<Secret> = await cloud.store('secrets');
  const vault = secretVault(cloud, store, await openSealer(await cloud.folder('secrets-manager')));
  return {
    name: 'secrets-manager',
    services: [
      jsonService(cloud, {
        signingName: 'secretsmanager',
        targetPrefix: 'secretsmanager',
        version: '1.1',
        operations: vault.operations,
      }),
    ],
    providers: [],
    offers: {
      readSecret: async (secretId) => {
        const { SecretString } = vault.read({ SecretId: secretId });
        if (SecretString !== undefined) return SecretString;
        throw new AwsError('InvalidRequestException', `The secret ${secretId} is binary, where text is needed`);
      },
    },
    start: async () => {},
    stop: async () => {},
  };
}
