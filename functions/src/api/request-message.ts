import { type BatchRecord, chooseFiles, isRemoval } from '@slipway/delivery';
import type { ProblemCode } from '@slipway/http';
import type { Outcome, Stored } from '@slipway/kernel';
import {
  type Deciding,
  type DeliveryTask,
  type LineFacts,
  type MessageRequest,
  noPurgeAt,
  type PlatformRelease,
  purgeGate,
  type Release,
  type ReleaseCommit,
  redeliveryPurpose,
  requestMessage,
} from '@slipway/releases';
import { isOnItsWayTogether, without } from '../leave-batch.ts';
import { drawTurn, type Turn } from '../line-up.ts';
import { deciding, documents } from '../ports.ts';
import { filesAtPlatform, filesNow } from '../release-files.ts';
import { tasksOf } from '../tasks-of.ts';
import { deliveriesOf } from '../workflow/batch.ts';
import { shown } from './documents.ts';
import { type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';
import { type Repeated, repeat } from './retry.ts';

type Asked = Pick<ApiRequest, 'tenantId' | 'actor' | 'path' | 'stableId'> & {
  readonly body: Pick<MessageRequest, 'reason' | 'sends'> & { readonly confirm?: string | undefined };
};

/** One more message about a release on a platform: it gets a task, and a place at the end of the line of its product. */
export const requestFor =
  (purpose: 'update' | 'takedown' | 'restore') =>
  (asked: Asked): Promise<Reply> =>
    request(asked, () => purpose);

/** What is stored together with a message: it is decided on what stands, and once more when that moved. */
export type Along = (
  on: Told,
) => Outcome<
  { readonly commit: ReleaseCommit; readonly platformRelease: PlatformRelease },
  { readonly code: ProblemCode }
>;

interface Told {
  readonly release: Stored<Release>;
  readonly platformRelease: Stored<PlatformRelease>;
  readonly platformId: string;
}

/** Changes something about a release on a platform and tells it in an update, both or neither. */
export const updateWith = (asked: Asked, along: Along): Promise<Reply> => request(asked, () => 'update', along);

/**
 * Delivers a release once more. Where only what changed was asked for and nothing did, nothing is sent unless it is
 * forced: then everything is.
 */
export async function redeliver({ body, ...asked }: ApiRequest<'redeliver'>): Promise<Reply> {
  const { reason, sends, force } = body;
  if (sends === 'changed' && !force && !(await hasChanged(asked))) {
    const detail = 'The platform has all files as they are; force it to send everything, or send the metadata alone.';
    return refuse('nothing-changed', { detail });
  }
  const wanted = { reason, sends: force ? 'everything' : sends } as const;
  return request({ ...asked, body: wanted }, redeliveryPurpose);
}

/** Has a release removed for good, where the platform takes that, and only when it was asked for twice. */
export async function purge(asked: ApiRequest<'purge-platform-release'>): Promise<Reply> {
  const { releaseId = '', platformId = '' } = asked.path;
  const [platform, there] = await documents().getAll(asked.tenantId, [
    ['platform', { platformId }],
    ['platformRelease', { releaseId, platformId }],
  ]);
  if (!platform || !there) return refuse('not-found');
  const why = noPurgeAt(platform.value);
  return why === undefined ? request(asked, () => 'purge') : refuse('purge-not-accepted', { detail: why });
}

async function hasChanged({ tenantId, path }: Pick<ApiRequest, 'tenantId' | 'path'>): Promise<boolean> {
  const { releaseId = '', platformId = '' } = path;
  const release = await documents().get(tenantId, 'release', { releaseId });
  // What is not there is refused where it is looked for.
  if (!release) return true;
  const [now, known] = await Promise.all([
    filesNow(tenantId, release.value),
    filesAtPlatform(tenantId, { releaseId, platformId }),
  ]);
  return [...chooseFiles(now, 'changed', known).values()].some(({ sent }) => sent);
}

async function request(
  { tenantId, actor, path, body, stableId }: Asked,
  purposeOf: (of: PlatformRelease) => MessageRequest['purpose'],
  along?: Along,
): Promise<Reply> {
  const { releaseId = '', platformId = '' } = path;
  const taskId = stableId('tsk');
  const by = deciding(tenantId, actor);
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const [release, platformRelease, before] = await documents().getAll(tenantId, [
      ['release', { releaseId }],
      ['platformRelease', { releaseId, platformId }],
      ['task', { releaseId, taskId }],
    ]);
    // An earlier run of this request that did not live to answer.
    if (before) return answer(before);
    if (!release || !platformRelease) return refuse('not-found');
    const first = along?.({ release, platformRelease, platformId });
    if (first && !first.ok) {
      const { code, ...facts } = first.refusal;
      return refuse(code, facts);
    }
    const standing = first ? { ...platformRelease, value: first.value.platformRelease } : platformRelease;
    const besides = first?.value.commit ?? { writes: [], audit: [], events: [] };
    const purpose = purposeOf(standing.value);
    const { productId } = release.value;
    const turn = await drawTurn({ tenantId, platformId, productId, purpose, now: by.clock.now() });
    const { confirm, ...rest } = body;
    const gate = purgeGate(release.value, standing.value);
    const wanted: MessageRequest = { taskId, purpose, ...rest, isConfirmed: confirm === gate.confirmation };
    const outcome = requestMessage(standing, wanted, await factsOf(tenantId, turn, standing.value), by);
    if (!outcome.ok) {
      const { code, ...facts } = outcome.refusal;
      return facts.needs === 'asked-twice' ? refuse('gates-closed', { ...gate }) : refuse(code, facts);
    }
    const { task, commit, superseded } = outcome.value;
    const looks = isRemoval(task) ? await looksAgain(turn, standing.value, by) : [];
    const changed = new Map<string, Partial<BatchRecord>>([
      ...turn.earlier.flatMap(({ batchId, batch, taskId: of }) =>
        superseded.some((each) => each.taskId === of) ? [[batchId, without(batch.value, of)] as const] : [],
      ),
      ...looks.map(({ batchId, change }) => [batchId, change] as const),
    ]);
    const stored = await documents().commit({
      tenantId,
      writes: [
        ...besides.writes,
        ...commit.writes,
        ...looks.flatMap((look) => look.commit.writes),
        ...turn.writesFor(task, changed),
      ],
      audit: [...besides.audit, ...commit.audit, ...looks.flatMap((look) => look.commit.audit)],
      events: [...besides.events, ...commit.events, ...looks.flatMap((look) => look.commit.events)],
    });
    const made = stored.ok && (await documents().get(tenantId, 'task', { releaseId, taskId }));
    if (made) return answer(made);
  }
  return refuse('version-conflict', { detail: 'The release moved while you asked; look again.' });
}

const answer = (task: Stored<DeliveryTask>): Reply => withETag(202, task.version, shown(task));

/** What of this release has not left, and whether anything complete may have reached the platform. */
async function factsOf(tenantId: string, turn: Turn, of: PlatformRelease): Promise<LineFacts> {
  const own = turn.earlier.filter(({ releaseId }) => releaseId === of.releaseId);
  const mayBeThere = own.filter(({ standing }) => standing !== 'withdrawn');
  const isGoing = ({ value }: Stored<BatchRecord>) => value.markerSent === true || isOnItsWayTogether(value);
  const unsent = mayBeThere.filter(({ batch }) => !isGoing(batch));
  const tasks = await tasksOf(tenantId, of.releaseId);
  return {
    batchId: turn.batchId,
    unsent: await deliveriesOf(tenantId, { platformId: of.platformId, tasks: unsent }),
    mayHaveArrived:
      mayBeThere.some(({ batch }) => isGoing(batch)) ||
      tasks.some(({ platformId, status }) => platformId === of.platformId && arrived.has(status)),
  };
}

const arrived: ReadonlySet<DeliveryTask['status']> = new Set(['awaiting-callback', 'completed', 'unconfirmed']);

/**
 * A takedown does not go past a message of which nobody knows whether it arrived: that one is looked for first. Whatever
 * is found, nothing of it is on its way any more when the takedown leaves.
 */
async function looksAgain(turn: Turn, { releaseId, platformId }: PlatformRelease, by: Deciding): Promise<Repeated[]> {
  const own = turn.earlier.filter((each) => each.releaseId === releaseId && each.standing === 'rested');
  const deliveries = await deliveriesOf(by.tenantId, { platformId, tasks: own });
  return own.flatMap(({ batch }, n) => {
    const of = deliveries[n];
    if (of?.task.value.status !== 'unconfirmed') return [];
    const outcome = repeat(of, batch.value, by);
    return outcome.ok ? [outcome.value] : [];
  });
}
