import { createHash } from 'node:crypto';
import { arrange, compose, printedIcpn } from '@slipway/composer';
import {
  assessFile,
  entries as conformanceEntries,
  type DeliveredFile,
  type EarlierMessage,
  type Given,
} from '@slipway/conformance';
import {
  DeliveryFailure,
  type PackageFile,
  type PackageParts,
  planBatch,
  type PlannedFile as SealedFile,
  type SealedPackage,
  seal,
} from '@slipway/delivery';
import { validate, write } from '@slipway/ern';
import type { Outcome } from '@slipway/kernel';
import { mandatoryFields, type NameRefused, type PlatformProfile, renderName } from '@slipway/platforms';
import {
  type Delivering,
  type DeliveryTask,
  type NumberedProduct,
  sealPackage,
  startPackaging,
  type Tenant,
} from '@slipway/releases';
import { environment } from '../environment.ts';
import { documents, objects } from '../ports.ts';
import { type Loaded, loadBatch, moveBatch } from './batch.ts';
import { earlierMessages } from './earlier-messages.ts';
import { loadCatalog } from './load-catalog.ts';
import { type PlannedFile, type StoredPlan, storedPlan } from './plan.ts';
import { deliveryTypes, productTypes, sendsFiles } from './what-travels.ts';

export interface Packaged {
  readonly transferSeconds: number;
  /** Between two looks for a marker whose arrival is unclear. */
  readonly lookSeconds: number;
  readonly acknowledgementSeconds: number;
  readonly concurrentParts: number;
  readonly sender: PlatformProfile['transport']['kind'];
}

/** Composes, writes, checks and seals. A batch that is sealed already stays as it is: a retry sends the same bytes. */
export async function handler(event: unknown): Promise<Packaged> {
  const loaded = await loadBatch(event);
  const begun = { ...loaded, ...(await moveBatch(loaded, 'package-delivery', startPackaging)) };
  const sealed = await keepSealed(begun);
  await moveBatch(
    begun,
    'package-delivery',
    (of, deciding) => {
      const reference = sealed.references.get(of.task.value.taskId);
      if (!reference) throw new DeliveryFailure('internal', `Task ${of.task.value.taskId} has no sealed package`);
      return sealPackage(of, reference.sealed, reference.files, deciding);
    },
    { planKey: sealed.planKey, acknowledgementFolder: sealed.acknowledgementFolder },
  );
  const { transport, acknowledgement } = loaded.platform.value.profile;
  const purposes = begun.deliveries.map(({ task }) => task.value.purpose);
  return {
    transferSeconds: transport.transferSeconds,
    lookSeconds: Math.min(60, transport.transferSeconds),
    acknowledgementSeconds: Math.max(...purposes.map((purpose) => acknowledgement.deadlineSeconds[purpose])),
    concurrentParts: transport.concurrentFiles,
    sender: transport.kind,
  };
}

interface Kept {
  readonly references: ReadonlyMap<
    string,
    { readonly sealed: NonNullable<DeliveryTask['package']>; readonly files: number }
  >;
  readonly planKey: string;
  readonly acknowledgementFolder: string;
}

async function keepSealed(loaded: Loaded): Promise<Kept> {
  const { batch, deliveries } = loaded;
  const { planKey, acknowledgementFolder } = batch.value;
  if (planKey !== undefined && acknowledgementFolder !== undefined) {
    return {
      planKey,
      acknowledgementFolder,
      references: new Map(
        deliveries.flatMap(({ task: { value } }) =>
          value.package ? [[value.taskId, { sealed: value.package, files: value.progress?.filesTotal ?? 0 }]] : [],
        ),
      ),
    };
  }
  const tenant = await documents().get(loaded.input.tenantId, 'tenant', {});
  if (!tenant) throw new DeliveryFailure('internal', 'The tenant is not stored');
  const made = [];
  for (const delivering of deliveries) made.push(await makePackage(loaded, delivering, tenant.value));
  const [first] = made;
  if (!first) throw new DeliveryFailure('internal', 'The batch has no task');
  const plan = await planFiles(
    loaded,
    tenant.value,
    made.map(({ sealed }) => sealed),
  );
  for (const { sealed, key } of made) await keep(key, JSON.stringify(sealed), 'application/json');
  const key = `sealed/${first.sealed.packageId}/${batch.value.batchId}.json`;
  await keep(key, JSON.stringify(plan), 'application/json');
  return {
    planKey: key,
    acknowledgementFolder: named(acknowledgementFolderOf(loaded)),
    references: new Map(
      made.map(({ taskId, sealed: { packageId }, key: where, messageKey, messageSha256 }) => [
        taskId,
        { sealed: { packageId, key: where, messageKey, messageSha256 }, files: plan.files.length + 1 },
      ]),
    ),
  };
}

/** The message and its files, checked and sealed under the hash of what they are. */
async function makePackage({ platform, batch }: Loaded, { task }: Delivering, tenant: Tenant) {
  const { profile } = platform.value;
  const { tenantId } = tenant;
  const { releaseId, purpose, taskId } = task.value;
  const release = await documents().get(tenantId, 'release', { releaseId });
  if (!release) throw new DeliveryFailure('internal', `Release ${releaseId} is not stored`);
  const catalog = await loadCatalog(tenantId, release.value);
  const releaseName = nameOf(catalog.product, profile);
  const { names } = profile.choreography;
  const below = { releaseId: releaseName, messageId: task.value.messageId, batchId: batch.value.batchId };
  const folder = names.resourceFolder === undefined ? '' : `${named(renderName(names.resourceFolder, below))}/`;
  const resources = arrange(catalog).flatMap(({ asset, resourceReference, technicalReference, volume, sequence }) => {
    if (!asset || !sendsFiles(release.value, task.value)) return [];
    const name = renderName(names.resource, {
      ...below,
      resourceReference,
      technicalResourceId: technicalReference,
      volume,
      sequence,
      extension: asset.extension,
    });
    const file: PackageFile = {
      role: 'resource',
      wirePath: `${folder}${named(name)}`,
      size: asset.size,
      hashes: asset.hashes,
      source: { bucket: 'assets', key: asset.key },
    };
    return [{ resourceReference, file }];
  });
  const platformTerms = release.value.platforms.find(({ platformId }) => platformId === platform.value.platformId);
  const message = compose({
    tenant,
    platform: platform.value,
    catalog,
    cards: platformTerms?.cards ?? [],
    task: task.value,
    fileUris: new Map(resources.map(({ resourceReference, file }) => [resourceReference, file.wirePath])),
  });
  const bytes = await written(message, profile, {
    history: await earlierMessages(tenantId, task.value),
    // Of a delivery of metadata nobody knows whether the platform has the files from somewhere else.
    ...(sendsFiles(release.value, task.value) ? { files: resources.map(({ file }) => deliveredFile(file)) } : {}),
  });
  const hashes = hashesOf(bytes);
  const messageKey = `sealed/messages/${hashes.sha256}.xml`;
  await keep(messageKey, bytes, 'application/xml');
  const contents: PackageParts = {
    messageId: task.value.messageId,
    messageType: 'NewReleaseMessage',
    releaseName,
    releaseIds: { icpn: printedIcpn(catalog.product), ...(catalog.product.grid ? { grid: catalog.product.grid } : {}) },
    deliveryType: deliveryTypes[purpose],
    productType: productTypes[catalog.product.profile],
    files: [
      ...resources.map(({ file }) => file),
      {
        role: 'message',
        wirePath: named(renderName(names.message, below)),
        size: bytes.length,
        hashes,
        source: { bucket: 'packages', key: messageKey },
      },
    ],
  };
  const sealed = agreed(seal(contents));
  return { taskId, sealed, key: `sealed/${sealed.packageId}/package.json`, messageKey, messageSha256: hashes.sha256 };
}

interface Besides {
  readonly history: readonly EarlierMessage[];
  readonly files?: readonly DeliveredFile[];
}

const deliveredFile = ({ wirePath, hashes }: PackageFile): DeliveredFile => ({ path: wirePath, hashes: { ...hashes } });

async function written(
  message: Parameters<typeof write>[0],
  { ern }: PlatformProfile,
  besides: Besides,
): Promise<Uint8Array> {
  const { bytes } = await write(message, ern.version, { avs: ern.avsVersion });
  const report = await validate(bytes);
  if (report.errors.length > 0) {
    const findings = report.errors.slice(0, 5).map(({ path, detail }) => `${path}: ${detail}`);
    throw new DeliveryFailure('message-invalid', findings.join('\n'));
  }
  const broken = await brokenEntries(bytes, ern, besides);
  if (broken.length > 0) throw new DeliveryFailure('message-invalid', broken.slice(0, 5).join('\n'));
  return bytes;
}

/**
 * What the message breaks of the release profile that it names, and of the deal rules, with weight 1. DDEX's
 * own samples break entries of weight 2, and platforms take them: those are for the report, not for a refusal.
 */
async function brokenEntries(
  bytes: Uint8Array,
  { mandatory, tisCodes }: PlatformProfile['ern'],
  besides: Besides,
): Promise<string[]> {
  const given: Given = {
    ...besides,
    agreement: { tisCodes, mandatoryFields: mandatory.map((name) => mandatoryFields[name]) },
    // The cards say all deals that there are: what the message leaves out was meant to end.
    known: { '6:all-deals-again': false, '6:new-territories': false },
  };
  const outcome = await assessFile(bytes, given);
  if (!outcome.ok) return [outcome.refusal.detail];
  return outcome.value.findings
    .filter(({ outcome: of, weight, id }) => of === 'fail' && weight === 1 && !onlyReported.has(id))
    .map(({ id, path, detail }) => `${path}: ${detail} (${id})`);
}

/** Products of ERN 4 have no exact counterpart among the profiles 1.4: what those miss is for the report (record 0023). */
const onlyReported = new Set(conformanceEntries.flatMap(({ id, of14 }) => (of14 === undefined ? [] : [id])));

async function planFiles(
  { platform, deliveries, input }: Loaded,
  tenant: Tenant,
  packages: readonly SealedPackage[],
): Promise<StoredPlan> {
  const plan = agreed(
    planBatch(
      platform.value.profile,
      {
        batchId: input.batchId,
        createdAt: deliveries[0]?.task.value.messageCreatedAt ?? '',
        sender: { partyId: tenant.dpid, name: tenant.partyName },
        recipient: { partyId: platform.value.dpid, name: platform.value.partyName },
      },
      packages,
    ),
  );
  const slim = ({ wirePath, size, hashes, source }: SealedFile): PlannedFile => ({
    wirePath,
    size,
    sha256: hashes.sha256,
    source,
  });
  const { marker } = plan;
  if (marker.kind === 'message') {
    return storedPlan.parse({ ...slimPlan(), marker: slim(marker) });
  }
  const key = `sealed/${packages[0]?.packageId}/${input.batchId}.marker`;
  await keep(key, marker.content, 'application/xml');
  return storedPlan.parse({
    ...slimPlan(),
    marker: {
      wirePath: marker.wirePath,
      size: marker.size,
      sha256: hashesOf(Buffer.from(marker.content)).sha256,
      source: { bucket: 'packages', key },
    },
  });

  function slimPlan() {
    return { folder: plan.folder, folders: [...plan.folders], files: plan.files.map(slim) };
  }
}

/** The identifier that names the release on the wire, by the platform's habit. */
function nameOf(product: NumberedProduct, { choreography }: PlatformProfile): string {
  const names: Record<PlatformProfile['choreography']['releaseIdBy'][number], string | undefined> = {
    GRid: product.grid,
    ICPN: printedIcpn(product),
    CatalogNumber: product.catalogNumber,
    ProprietaryId: product.productId,
  };
  const name = choreography.releaseIdBy.map((kind) => names[kind]).find((each) => each !== undefined);
  if (name === undefined) {
    throw new DeliveryFailure('name-refused', `The product has none of ${choreography.releaseIdBy.join(', ')}`);
  }
  return name;
}

const acknowledgementFolderOf = ({ platform, batch }: Loaded) => {
  const { names, priority } = platform.value.profile.choreography;
  const { batchId } = batch.value;
  return renderName(names.acknowledgementFolder, { priority, batchId, timestamp: batchId });
};

const named = (outcome: Outcome<string, NameRefused>): string => agreed(outcome);

/** A refusal of the naming, sealing or planning rules stops the package with what they say. */
function agreed<Value>(outcome: Outcome<Value, { readonly code: string; readonly says: string }>): Value {
  if (outcome.ok) return outcome.value;
  throw new DeliveryFailure('name-refused', outcome.refusal.says);
}

const keep = (key: string, content: string | Uint8Array, contentType: string): Promise<void> =>
  objects().keep(
    environment('PACKAGES_BUCKET'),
    key,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
    contentType,
  );

const hashesOf = (bytes: Uint8Array) => ({
  md5: createHash('md5').update(bytes).digest('hex'),
  sha1: createHash('sha1').update(bytes).digest('hex'),
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
