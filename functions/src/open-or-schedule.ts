import { createHash } from 'node:crypto';
import { firstOpening, isOpenAt } from '@slipway/deals';
import { openWindow, type Release } from '@slipway/releases';
import { environment } from './environment.ts';
import { decidingAs, documents, schedules } from './ports.ts';

/** A delivered release on a platform whose window is to be looked at. */
export interface WindowInput {
  readonly tenantId: string;
  readonly releaseId: string;
  readonly platformId: string;
}

const RACES = 5;

/**
 * A release that was accepted is live once a window is open; one that opens later gets a schedule for that moment. When
 * it fires, the window may have been moved: then this is asked again. A move that the platform was not told of yet
 * changes nothing there: it opens the window that it knows, which is the one that was scheduled.
 * @param by the function that asks
 * @param functionArn of `open-window`
 */
export async function openOrSchedule(
  input: WindowInput,
  by: 'accept-acknowledgement' | 'open-window',
  functionArn = () => environment('OPEN_WINDOW_ARN'),
): Promise<void> {
  const { tenantId, releaseId, platformId } = input;
  for (let race = 1; race <= RACES; race += 1) {
    const [platformRelease, release, tenant] = await documents().getAll(tenantId, [
      ['platformRelease', { releaseId, platformId }],
      ['release', { releaseId }],
      ['tenant', {}],
    ]);
    // A release that is not delivered, or was taken down meanwhile, does not go live.
    if (platformRelease?.value.status !== 'delivered' || !release) return;
    const windows = windowsOf(release.value, platformId);
    const zone = tenant?.value.timeZone ?? 'UTC';
    const deciding = decidingAs(tenantId, by);
    const now = deciding.clock.now();
    const knowsAnother = by === 'open-window' && platformRelease.value.sync !== 'in-sync';
    if (!knowsAnother && !isOpenAt(windows, zone, now)) {
      const opening = firstOpening(windows, zone);
      if (opening > now) await scheduleOpening(input, opening, functionArn());
      return;
    }
    const moved = openWindow(platformRelease, deciding);
    if (!moved.ok || (await documents().commit(moved.value)).ok) return;
  }
  throw new Error(`Cannot open the window of ${releaseId} on ${platformId}: others wrote ${RACES} times`);
}

/** Each opening has a schedule of its own: one that was moved is not the same. */
async function scheduleOpening(input: WindowInput, at: string, functionArn: string): Promise<void> {
  const { tenantId, releaseId, platformId } = input;
  const name = createHash('sha256')
    .update(JSON.stringify([tenantId, releaseId, platformId, at]))
    .digest('hex')
    .slice(0, 40);
  await schedules().once({ name: `window-${name}`, at, functionArn, input: { tenantId, releaseId, platformId } });
}

const windowsOf = ({ platforms }: Release, platformId: string) =>
  platforms.find((each) => each.platformId === platformId)?.cards.map(({ window }) => window) ?? [];
