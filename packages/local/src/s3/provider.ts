import { AwsError, type ResourceProvider, type TemplateResource } from '../cloud.ts';
import type { BucketSettings } from './bucket.ts';
import { isBucketName } from './keys.ts';
import type { LifecycleRule } from './records.ts';

/** Makes `AWS::S3::Bucket` resources. A bucket whose resource leaves the template keeps its data on disk. */
export const bucketProvider = (
  region: string,
  open: (name: string, settings: BucketSettings) => Promise<void>,
): ResourceProvider => ({
  type: 'AWS::S3::Bucket',
  properties: [
    'BucketName',
    'BucketEncryption',
    'PublicAccessBlockConfiguration',
    'VersioningConfiguration',
    'LifecycleConfiguration',
    'NotificationConfiguration',
    'OwnershipControls',
    'Tags',
  ],
  provide: async (resource) => {
    const name = bucketName(resource);
    await open(name, readSettings(resource));
    return {
      ref: name,
      attributes: {
        Arn: `arn:aws:s3:::${name}`,
        DomainName: `${name}.s3.amazonaws.com`,
        RegionalDomainName: `${name}.s3.${region}.amazonaws.com`,
      },
    };
  },
});

function bucketName({ properties, stack, logicalId }: TemplateResource): string {
  const given = properties.BucketName;
  const name =
    given ??
    `${stack}-${logicalId}`
      .toLowerCase()
      .replace(/[^a-z0-9-]/g, '-')
      .slice(0, 63)
      .replace(/-+$/, '');
  if (typeof name === 'string' && isBucketName(name)) return name;
  throw refuse(logicalId, `${JSON.stringify(name)} is no bucket name: 3 to 63 small letters, digits, dots and hyphens`);
}

/** What the properties mean here. Blocked public access and the owner's control are how this S3 is anyway. */
export function readSettings({ logicalId, properties }: TemplateResource): BucketSettings {
  const encryption = properties.BucketEncryption as
    | { ServerSideEncryptionConfiguration?: EncryptionRule[] }
    | undefined;
  for (const rule of encryption?.ServerSideEncryptionConfiguration ?? []) {
    const algorithm = rule.ServerSideEncryptionByDefault?.SSEAlgorithm;
    if (algorithm !== undefined && algorithm !== 'AES256')
      throw refuse(logicalId, `the encryption ${algorithm}; the local S3 knows AES256 only`);
  }
  const versioning = (properties.VersioningConfiguration as { Status?: string } | undefined)?.Status ?? 'Off';
  if (versioning !== 'Off' && versioning !== 'Enabled' && versioning !== 'Suspended')
    throw refuse(logicalId, `the versioning status ${versioning}`);

  const notification = (properties.NotificationConfiguration ?? {}) as Record<string, unknown>;
  onlyKnown(logicalId, 'NotificationConfiguration', notification, ['EventBridgeConfiguration']);
  const eventBridge = notification.EventBridgeConfiguration as { EventBridgeEnabled?: unknown } | undefined;

  const lifecycle = (properties.LifecycleConfiguration ?? {}) as { Rules?: Record<string, unknown>[] };
  onlyKnown(logicalId, 'LifecycleConfiguration', lifecycle, ['Rules']);
  return {
    versioning,
    // CloudFormation passes booleans as text too; without a word it is on.
    notifies: eventBridge !== undefined && String(eventBridge.EventBridgeEnabled ?? true) === 'true',
    lifecycle: (lifecycle.Rules ?? [])
      .filter((rule) => rule.Status === 'Enabled')
      .map((rule) => readRule(logicalId, rule)),
  };
}

interface EncryptionRule {
  readonly ServerSideEncryptionByDefault?: { readonly SSEAlgorithm?: string };
}

function readRule(logicalId: string, rule: Record<string, unknown>): LifecycleRule {
  onlyKnown(logicalId, 'LifecycleConfiguration.Rules', rule, [
    'Id',
    'Status',
    'Prefix',
    'ExpirationInDays',
    'AbortIncompleteMultipartUpload',
    'NoncurrentVersionExpiration',
  ]);
  const abort = (rule.AbortIncompleteMultipartUpload ?? {}) as Record<string, unknown>;
  const old = (rule.NoncurrentVersionExpiration ?? {}) as Record<string, unknown>;
  onlyKnown(logicalId, 'NoncurrentVersionExpiration', old, ['NoncurrentDays']);
  const days = (name: string, value: unknown) => {
    if (value === undefined) return {};
    const number = Number(value);
    if (Number.isInteger(number) && number > 0) return { [name]: number };
    throw refuse(logicalId, `a lifecycle of ${JSON.stringify(value)} days`);
  };
  return {
    prefix: String(rule.Prefix ?? ''),
    ...days('expireAfterDays', rule.ExpirationInDays),
    ...days('abortAfterDays', abort.DaysAfterInitiation),
    ...days('dropOldAfterDays', old.NoncurrentDays),
  };
}

const onlyKnown = (logicalId: string, where: string, value: object, known: readonly string[]): void => {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown) throw refuse(logicalId, `${where}.${unknown}`);
};

const refuse = (logicalId: string, what: string): AwsError =>
  new AwsError('ValidationError', `Cannot make the bucket ${logicalId}: it asks for ${what}`);
