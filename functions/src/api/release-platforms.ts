import type { AllDocuments } from '@slipway/aws';
import type { Outcome, Write } from '@slipway/kernel';
import { cancelPlatform, type OnPlatform, reschedule } from '@slipway/releases';
import { isOnItsWayTogether, without } from '../leave-batch.ts';
import { deciding, documents } from '../ports.ts';
import { tasksOf } from '../tasks-of.ts';
import { loadDelivering } from '../workflow/batch.ts';
import { viewOf } from './release-view.ts';
import { Refused, type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

type Asked = Pick<ApiRequest, 'tenantId' | 'actor' | 'path'>;
const RACES = 10;

/** Withdraws a release from one platform, with the task that is on its way there; its batch goes no further. */
export const cancel = (request: ApiRequest<'cancel-platform-release'>): Promise<Reply> =>
  decided(request, async ({ platformRelease }) => {
    const { tenantId, actor } = request;
    if (!platformRelease) return notYet;
    const { releaseId, platformId } = platformRelease.value;
    const open = (await tasksOf(tenantId, releaseId)).find(
      (task) => task.platformId === platformId && !over.has(task.status),
    );
    const batch = open && (await documents().get(tenantId, 'batch', { platformId, batchId: open.batchId }));
    const delivering = open && (await loadDelivering(tenantId, open));
    const by = deciding(tenantId, actor);
    const mayArrive = batch !== undefined && (batch.value.markerSent === true || isOnItsWayTogether(batch.value));
    const outcome = cancelPlatform(platformRelease, delivering, mayArrive, by);
    if (!outcome.ok) return outcome;
    const withdrawn: Write<AllDocuments>[] = batch
      ? [{ kind: 'batch', value: { ...batch.value, ...without(batch.value, open.taskId) }, expect: batch.version }]
      : [];
    return { ok: true, value: { ...outcome.value, writes: [...outcome.value.writes, ...withdrawn] } };
  });

const over: ReadonlySet<string> = new Set(['completed', 'cancelled', 'superseded']);
const notYet = {
  ok: false,
  refusal: { code: 'version-conflict', detail: 'Its platforms are being made; look again.' },
} as const;

/** Moves windows of a release on one platform. */
export const moveWindows = (request: ApiRequest<'reschedule-platform-release'>): Promise<Reply> =>
  decided(request, async (on) => {
    const outcome = reschedule(on, request.body, deciding(request.tenantId, request.actor));
    if (outcome.ok) return outcome;
    const { refusal } = outcome;
    if (refusal.code === 'platform-not-asked') throw new Refused('not-found');
    if (refusal.code === 'cards-refused') throw new Refused('request-invalid', { errors: refusal.errors });
    return { ok: false, refusal };
  });

type Decision = Outcome<
  Parameters<ReturnType<typeof documents>['commit']>[0],
  { readonly code: 'move-refused' | 'version-conflict' }
>;

/** Decides on what stands, and once more when something moved in between. */
async function decided({ tenantId, path }: Asked, decide: (on: OnPlatform) => Promise<Decision>): Promise<Reply> {
  const { releaseId = '', platformId = '' } = path;
  for (let race = 1; race <= RACES; race += 1) {
    const [release, platformRelease] = await documents().getAll(tenantId, [
      ['release', { releaseId }],
      ['platformRelease', { releaseId, platformId }],
    ]);
    if (!release?.value.platforms.some((each) => each.platformId === platformId)) return refuse('not-found');
    const outcome = await decide({ release, platformRelease, platformId });
    if (!outcome.ok) {
      const { code, ...facts } = outcome.refusal;
      return refuse(code, facts);
    }
    if ((await documents().commit(outcome.value)).ok) {
      const now = await documents().get(tenantId, 'release', { releaseId });
      if (!now) throw new Error(`Cannot find release ${releaseId}, which was just stored`);
      return withETag(200, now.version, await viewOf(tenantId, now));
    }
  }
  return refuse('version-conflict', { detail: 'The release moved while you asked; look again.' });
}
