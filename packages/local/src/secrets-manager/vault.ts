import { randomUUID } from 'node:crypto';
import { AwsError, type Cloud, type Store } from '../cloud.ts';
import type { JsonOperation } from '../json-service.ts';
import type { Sealer } from './sealed.ts';
import { findVersion, newSuffix, type Secret, SUFFIX_LENGTH, type Value, type Version, withVersion } from './secret.ts';

/** The operations of Secrets Manager on a store of sealed secrets. */
export function secretVault(cloud: Cloud, store: Store<Secret>, sealer: Sealer) {
  const prefix = `arn:aws:secretsmanager:${cloud.region}:${cloud.account}:secret:`;

  /** By name, by whole ARN, or by the ARN without its suffix. A secret whose time is over is gone. */
  const lookUp = (id = ''): Secret | undefined => {
    const secret = id.startsWith(prefix) ? byArn(id) : store.get(id);
    return secret?.deletion !== undefined && secret.deletion <= cloud.time.now() ? undefined : secret;
  };
  const byArn = (arn: string): Secret | undefined => {
    const name = arn.slice(prefix.length);
    const whole = store.get(name.slice(0, -SUFFIX_LENGTH));
    return whole?.arn === arn ? whole : store.get(name);
  };
  const find = (id: string | undefined): Secret => {
    const secret = lookUp(id);
    if (secret) return secret;
    throw new AwsError('ResourceNotFoundException', `Secrets Manager can't find the specified secret: ${id}`);
  };
  const alive = (id: string | undefined): Secret => {
    const secret = find(id);
    if (secret.deletion === undefined) return secret;
    throw new AwsError('InvalidRequestException', `The secret ${secret.name} was marked for deletion`);
  };
  const access =
    (action: string) =>
    ({ SecretId }: Named) => [
      { action: `secretsmanager:${action}`, resource: lookUp(SecretId)?.arn ?? `${prefix}${SecretId}` },
    ];
  const open = (secret: Secret, id: string, version: Version): Value =>
    JSON.parse(sealer.open(`${secret.arn}/${id}`, version.sealed));

  const read = ({ SecretId, VersionId, VersionStage }: Reading) => {
    const secret = alive(SecretId);
    const found = findVersion(secret, VersionId, VersionStage);
    if (!found) {
      const wanted = VersionId ?? VersionStage ?? 'AWSCURRENT';
      throw new AwsError('ResourceNotFoundException', `The secret ${secret.name} has no version ${wanted}`);
    }
    const [id, version] = found;
    return {
      ARN: secret.arn,
      Name: secret.name,
      VersionId: id,
      VersionStages: version.stages,
      CreatedDate: version.created / 1000,
      ...open(secret, id, version),
    };
  };

  /** Puts a value under its token: the same value again is no change, another one is refused. */
  const put = async (secret: Secret, input: Putting, stages = ['AWSCURRENT']) => {
    const id = tokenOf(input);
    const value = checkedValue(input);
    const there = secret.versions[id];
    if (there) {
      if (!sameValue(open(secret, id, there), value)) {
        throw new AwsError(
          'ResourceExistsException',
          `You can't use ClientRequestToken ${id} because that value is already in use for a version of secret ${secret.arn}.`,
        );
      }
      // The first answer may still wait for the disk; this one must not overtake it.
      await store.set(secret.name, secret);
      return { ARN: secret.arn, Name: secret.name, VersionId: id, VersionStages: there.stages };
    }
    const now = cloud.time.now();
    const version = { created: now, sealed: sealer.seal(`${secret.arn}/${id}`, JSON.stringify(value)), stages };
    await store.set(secret.name, { ...secret, changed: now, versions: withVersion(secret.versions, id, version) });
    return { ARN: secret.arn, Name: secret.name, VersionId: id, VersionStages: stages };
  };

  const create = async (input: Creating) => {
    const { Name: name, Description, Tags = [] } = input;
    if (typeof name !== 'string' || !/^[A-Za-z0-9/_+=.@-]{1,512}$/.test(name)) {
      throw new AwsError(
        'ValidationException',
        'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
      );
    }
    const old = lookUp(name);
    if (old?.deletion !== undefined) {
      throw new AwsError(
        'InvalidRequestException',
        `You can't create this secret because a secret with this name is already scheduled for deletion.`,
      );
    }
    if (old) {
      // The same creation sent again is answered as the first time.
      if (input.ClientRequestToken !== undefined && input.ClientRequestToken in old.versions) return put(old, input);
      throw new AwsError('ResourceExistsException', `The operation failed because the secret ${name} already exists.`);
    }
    const now = cloud.time.now();
    const described = Description === undefined ? {} : { description: Description };
    const secret: Secret = {
      name,
      arn: `${prefix}${name}-${newSuffix()}`,
      ...described,
      tags: Tags,
      created: now,
      changed: now,
      versions: {},
    };
    if (hasValue(input)) return put(secret, input);
    await store.set(name, secret);
    return { ARN: secret.arn, Name: name };
  };

  const update = async (input: Updating) => {
    const secret = alive(input.SecretId);
    const described = input.Description === undefined ? secret : { ...secret, description: input.Description };
    if (hasValue(input)) return put(described, input);
    await store.set(secret.name, { ...described, changed: cloud.time.now() });
    return { ARN: secret.arn, Name: secret.name };
  };

  const remove = async (input: Deleting) => {
    const secret = find(input.SecretId);
    const days = input.RecoveryWindowInDays ?? 30;
    if (input.ForceDeleteWithoutRecovery) {
      await store.delete(secret.name);
      return { ARN: secret.arn, Name: secret.name, DeletionDate: cloud.time.now() / 1000 };
    }
    if (!Number.isInteger(days) || days < 7 || days > 30) {
      throw new AwsError('InvalidParameterException', 'The RecoveryWindowInDays value must be between 7 and 30 days.');
    }
    const deletion = cloud.time.now() + days * 86_400_000;
    await store.set(secret.name, { ...secret, deletion });
    return { ARN: secret.arn, Name: secret.name, DeletionDate: deletion / 1000 };
  };

  const restore = async (input: Named) => {
    const { deletion: _, ...secret } = find(input.SecretId);
    await store.set(secret.name, secret);
    return { ARN: secret.arn, Name: secret.name };
  };

  const operations: Record<string, JsonOperation<never>> = {
    CreateSecret: {
      access: ({ Name }: Creating) => [{ action: 'secretsmanager:CreateSecret', resource: `${prefix}${Name}` }],
      run: create,
    },
    GetSecretValue: { access: access('GetSecretValue'), run: async (input: Reading) => read(input) },
    PutSecretValue: {
      access: access('PutSecretValue'),
      run: async (input: Putting) => put(alive(input.SecretId), input, input.VersionStages),
    },
    UpdateSecret: { access: access('UpdateSecret'), run: update },
    DescribeSecret: { access: access('DescribeSecret'), run: async (input: Named) => describe(find(input.SecretId)) },
    DeleteSecret: { access: access('DeleteSecret'), run: remove },
    RestoreSecret: { access: access('RestoreSecret'), run: restore },
    ListSecrets: {
      access: () => [{ action: 'secretsmanager:ListSecrets', resource: '*' }],
      run: async () => {
        const secrets = [...store.entries()].map(([, secret]) => secret);
        return { SecretList: secrets.filter(({ deletion }) => deletion === undefined).map(describe) };
      },
    },
  };
  return { operations, read };
}

interface Named {
  readonly SecretId?: string;
}
interface Reading extends Named {
  readonly VersionId?: string;
  readonly VersionStage?: string;
}
interface Putting extends Named, Value {
  readonly ClientRequestToken?: string;
  readonly VersionStages?: string[];
}
interface Creating extends Value {
  readonly Name?: string;
  readonly ClientRequestToken?: string;
  readonly Description?: string;
  readonly Tags?: Secret['tags'];
}
interface Updating extends Putting {
  readonly Description?: string;
}
interface Deleting extends Named {
  readonly RecoveryWindowInDays?: number;
  readonly ForceDeleteWithoutRecovery?: boolean;
}

function describe(secret: Secret) {
  return {
    ARN: secret.arn,
    Name: secret.name,
    ...(secret.description === undefined ? {} : { Description: secret.description }),
    Tags: secret.tags,
    CreatedDate: secret.created / 1000,
    LastChangedDate: secret.changed / 1000,
    ...(secret.deletion === undefined ? {} : { DeletedDate: secret.deletion / 1000 }),
    VersionIdsToStages: Object.fromEntries(Object.entries(secret.versions).map(([id, { stages }]) => [id, stages])),
  };
}

const hasValue = ({ SecretString, SecretBinary }: Value) => SecretString !== undefined || SecretBinary !== undefined;

const sameValue = (one: Value, other: Value) =>
  one.SecretString === other.SecretString && one.SecretBinary === other.SecretBinary;

/** AWS's limit for a value, in bytes. */
const LARGEST = 65_536;

function checkedValue({ SecretString, SecretBinary }: Value): Value {
  const given = SecretString ?? SecretBinary;
  if (typeof given !== 'string' || (SecretString !== undefined && SecretBinary !== undefined)) {
    throw new AwsError(
      'InvalidParameterException',
      'You must provide either SecretString or SecretBinary, and not both.',
    );
  }
  const size = Buffer.byteLength(given, SecretString === undefined ? 'base64' : 'utf8');
  if (size > LARGEST) throw new AwsError('InvalidParameterException', `A secret of ${size} bytes: at most ${LARGEST}`);
  return SecretString === undefined ? { SecretBinary: given } : { SecretString: given };
}

function tokenOf({ ClientRequestToken: token = randomUUID() }: Putting): string {
  if (token.length >= 32 && token.length <= 64) return token;
  throw new AwsError('InvalidParameterException', 'ClientRequestToken has 32 to 64 characters');
}
