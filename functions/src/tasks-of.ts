import type { DeliveryTask } from '@slipway/releases';
import { documents } from './ports.ts';

/** Every task of a release, in the order of their ids. */
export async function tasksOf(tenantId: string, releaseId: string): Promise<readonly DeliveryTask[]> {
  const tasks: DeliveryTask[] = [];
  let cursor: string | undefined;
  do {
    const page = await documents().list(tenantId, 'task', { releaseId }, { limit: 100, ...(cursor ? { cursor } : {}) });
    tasks.push(...page.items.map(({ value }) => value));
    cursor = page.next;
  } while (cursor !== undefined);
  return tasks;
}
