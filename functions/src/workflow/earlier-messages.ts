import type { EarlierMessage } from '@slipway/conformance';
import { read } from '@slipway/ern';
import type { DeliveryTask } from '@slipway/releases';
import { environment } from '../environment.ts';
import { objects } from '../ports.ts';
import { tasksOf } from '../tasks-of.ts';

/** States in which the platform has the message, as far as we know. */
const arrived: ReadonlySet<DeliveryTask['status']> = new Set(['awaiting-callback', 'completed']);
/** Enough to meet every file that was sent: updates without files come in between. */
const MOST = 10;

/** What the platform was told about a release before a task, oldest first: the last messages that it has. */
export async function earlierMessages(tenantId: string, task: DeliveryTask): Promise<readonly EarlierMessage[]> {
  const tasks = (await tasksOf(tenantId, task.releaseId))
    .filter(
      ({ platformId, taskId, status }) =>
        platformId === task.platformId && taskId !== task.taskId && arrived.has(status),
    )
    .sort((one, other) => (one.messageCreatedAt < other.messageCreatedAt ? -1 : 1))
    .slice(-MOST);
  const messages = await Promise.all(tasks.map((each) => messageOf(each)));
  return messages.flatMap((message) => (message ? [{ message }] : []));
}

async function messageOf({ package: sealed }: DeliveryTask) {
  const bytes = sealed && (await objects().read(environment('PACKAGES_BUCKET'), sealed.messageKey));
  const outcome = bytes && (await read(bytes));
  return outcome?.ok ? outcome.value.message : undefined;
}
