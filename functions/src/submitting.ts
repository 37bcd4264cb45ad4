import {
  type Actor,
  accepted,
  DocumentTooLarge,
  type Outcome,
  refused,
  type Stored,
  type Write,
} from '@slipway/kernel';
import {
  appendPlatforms,
  type Existing,
  type Gates,
  gatesFor,
  holders,
  type KnownReleases,
  knownReleases,
  mayPass,
  type NotReady,
  type Product,
  type Readiness,
  type ReadinessFacts,
  type Release,
  type ReleaseDocuments,
  type ReleaseRequest,
  readinessOf,
  readyToSubmit,
  submitRelease,
  wasAppended,
  withRelease,
  workKeys,
} from '@slipway/releases';
import { guardDispatch } from './guard-dispatch.ts';
import { platformReleasesOf } from './platform-releases.ts';
import { deciding, documents } from './ports.ts';
import { gather, type NothingThere } from './readiness-facts.ts';
import { type NumbersRefused, numbersFor } from './release-numbers.ts';

export interface Submission {
  /** The id of the release, drawn from the submit's own key: the same submit makes one release, however often it runs. */
  readonly releaseId: string;
  readonly request: ReleaseRequest;
  readonly draftId?: string;
}

export type SubmissionRefused =
  | NothingThere
  | NotReady
  | NumbersRefused
  | { readonly code: 'gates-closed'; readonly facts: Gates['facts']; readonly confirmation: string | undefined }
  | { readonly code: 'version-conflict' }
  | { readonly code: 'document-too-large'; readonly kind: string; readonly bytes: number; readonly most: number };

const MOST_TRIES = 5;

/** Submits one product: through the gates, with its numbers, as a release of its own or into the one in flight. */
export async function submitOne(tenantId: string, actor: Actor, submission: Submission): Promise<Submitted> {
  try {
    return await submitted(tenantId, actor, submission);
  } catch (error) {
    if (!(error instanceof DocumentTooLarge)) throw error;
    const { kind, bytes, most } = error;
    return refused({ code: 'document-too-large', kind, bytes, most });
  }
}

type Submitted = Outcome<{ readonly releaseId: string }, SubmissionRefused>;

async function submitted(
  tenantId: string,
  actor: Actor,
  { releaseId, request, draftId }: Submission,
): Promise<Submitted> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    // Whoever stored it: this submit, or an earlier run of it that did not live to answer.
    if (await documents().get(tenantId, 'release', { releaseId })) return accepted({ releaseId });
    const gathered = await gather(tenantId, request);
    if (!gathered.ok) return gathered;
    const { facts } = gathered.value;
    const ready = readyToSubmit(facts);
    if (!ready.ok) return ready;
    const by = deciding(tenantId, actor);
    const known = await knownOf(tenantId, ready.value);
    // Another run of this submit may have been faster, as a release of its own or into one in flight.
    const brought = known.existing.find(
      ({ release: { value } }) => value.releaseId === releaseId || wasAppended(value, releaseId),
    );
    if (brought) return accepted({ releaseId: brought.release.value.releaseId });
    const gates = gatesOf(request, known, facts, by.clock.now());
    if (!mayPass(gates, request.confirm)) {
      return refused({ code: 'gates-closed', facts: gates.facts, confirmation: gates.confirmation });
    }
    const takes = known.existing.find(({ release }) => release.value.releaseId === gates.appendsTo);
    if (takes) {
      const { releaseId: there } = takes.release.value;
      await guardDispatch(tenantId, there);
      const stored = await documents().commit(appendPlatforms(takes.release, request, releaseId, by));
      if (stored.ok) return accepted({ releaseId: there });
      continue;
    }
    const numbers = await numbersFor(tenantId, actor, releaseId, facts);
    if (!numbers.ok) return numbers;
    const { drawn, keep } = numbers.value;
    const outcome = submitRelease(releaseId, request, facts, by, drawn, draftId);
    if (!outcome.ok) return outcome;
    await guardDispatch(tenantId, releaseId);
    const { commit } = outcome.value;
    // A conflict: somebody released the same work in this moment, or a reservation went back.
    const writes = [...commit.writes, ...known.writesFor(releaseId), ...keep];
    if ((await documents().commit({ ...commit, writes })).ok) return accepted({ releaseId });
  }
  return refused({ code: 'version-conflict' });
}

/** The release that a submit became, if it did: one of its own, or the one that took its platforms. */
export async function findSubmitted(
  tenantId: string,
  releaseId: string,
  productId: string,
): Promise<string | undefined> {
  if (await documents().get(tenantId, 'release', { releaseId })) return releaseId;
  const product = await documents().get(tenantId, 'product', { productId });
  const known = product ? (await knownOf(tenantId, product.value)).existing : [];
  return known.find(({ release }) => wasAppended(release.value, releaseId))?.release.value.releaseId;
}

/** The release that holds each platform for a work. */
export async function holdersOf(tenantId: string, product: Product): Promise<Map<string, string>> {
  const { existing } = await knownOf(tenantId, product);
  return new Map(
    existing.flatMap(({ release: { value }, same, statuses }) =>
      holders({ release: value, same, statuses }).map((platformId): [string, string] => [platformId, value.releaseId]),
    ),
  );
}

export interface Check extends Readiness {
  readonly gates: Gates;
}

/** What a submit would meet, without submitting. */
export async function checkOne(tenantId: string, request: ReleaseRequest): Promise<Outcome<Check, NothingThere>> {
  const gathered = await gather(tenantId, request);
  if (!gathered.ok) return gathered;
  const { facts } = gathered.value;
  const known = await knownOf(tenantId, facts.product);
  return accepted({
    ...readinessOf(gathered.value),
    gates: gatesOf(request, known, facts, new Date().toISOString()),
  });
}

/** The releases of a product and of its recordings, as they stand. */
export async function releasesOf(tenantId: string, product: Product): Promise<readonly StoredExisting[]> {
  return (await knownOf(tenantId, product)).existing;
}

interface StoredExisting extends Omit<Existing, 'release'> {
  readonly release: Stored<Release>;
}

interface Known {
  readonly existing: readonly StoredExisting[];
  /** What the commit that makes a release visible writes as well: of two at once, one has to look again. */
  writesFor(releaseId: string): Write<ReleaseDocuments>[];
}

const gatesOf = (
  request: ReleaseRequest,
  { existing }: Pick<Known, 'existing'>,
  { tenant, destinations }: ReadinessFacts,
  now: string,
): Gates =>
  gatesFor(
    request,
    existing.map(({ release, ...rest }) => ({ ...rest, release: release.value })),
    {
      platforms: new Map(
        destinations.flatMap(({ platformId, platform }) => (platform ? [[platformId, platform] as const] : [])),
      ),
      zone: tenant?.timeZone ?? 'UTC',
      now,
    },
  );

/** The last releases of a work tell enough; older ones are looked up in the lists. */
const MOST_LOOKED_AT = 25;

async function knownOf(tenantId: string, product: Product): Promise<Known> {
  const keys = Object.entries(workKeys(product)) as [Existing['same'], string][];
  const lists = await documents().getAll(
    tenantId,
    keys.map(([, workKey]) => ['knownReleases', { workKey }] as const),
  );
  const found = keys.map(([same, workKey], n) => ({ same, workKey, stored: lists[n] }));
  const sameBy = new Map<string, Existing['same']>();
  for (const { same, stored } of found) {
    for (const releaseId of stored?.value.releaseIds.slice(0, MOST_LOOKED_AT) ?? []) {
      if (!sameBy.has(releaseId)) sameBy.set(releaseId, same);
    }
  }
  const releases = await documents().getAll(
    tenantId,
    [...sameBy.keys()].map((releaseId) => ['release', { releaseId }] as const),
  );
  return {
    existing: await existingOf(
      tenantId,
      releases.flatMap((release) => release ?? []),
      sameBy,
    ),
    writesFor: (releaseId) =>
      found.map(({ workKey, stored }) => {
        const value: KnownReleases = withRelease(workKey, stored?.value, releaseId);
        return { kind: 'knownReleases', value: knownReleases.parse(value), expect: stored?.version ?? 'absent' };
      }),
  };
}

async function existingOf(
  tenantId: string,
  releases: readonly Stored<Release>[],
  sameBy: ReadonlyMap<string, Existing['same']>,
): Promise<StoredExisting[]> {
  const onPlatforms = await platformReleasesOf(tenantId, releases);
  return releases.flatMap((release) => {
    const { releaseId } = release.value;
    const same = sameBy.get(releaseId);
    if (same === undefined) return [];
    const own = onPlatforms.filter(({ value }) => value.releaseId === releaseId);
    return [{ release, same, statuses: new Map(own.map(({ value }) => [value.platformId, value.status])) }];
  });
}
