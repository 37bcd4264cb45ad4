import { releaseSubmitted } from '@slipway/events';
import { expandRelease } from '@slipway/releases';
import type { EventBridgeEvent } from 'aws-lambda';
import * as z from 'zod';
import { drawTurn } from './line-up.ts';
import { platformReleasesOf } from './platform-releases.ts';
import { decidingAs, documents } from './ports.ts';
import { settleNumbers } from './release-numbers.ts';

/**
 * Hands out the numbers that were drawn for a submitted release, then makes platform releases, tasks and batches from
 * its list, one commit per platform. It can run twice, and after a crash in between: what is there already is left as
 * it is.
 */
export async function handler(event: EventBridgeEvent<'release.submitted', unknown>): Promise<void> {
  const { tenantId, releaseId } = z.parse(releaseSubmitted.detail, event.detail);
  const release = await documents().get(tenantId, 'release', { releaseId });
  if (!release) throw new Error(`Cannot expand release ${releaseId}: it is not stored`);
  await settleNumbers(tenantId, release.value);
  const made = await platformReleasesOf(tenantId, [release]);
  const there = new Set(made.map(({ value }) => value.platformId));
  for (const { platformId } of release.value.platforms) if (!there.has(platformId)) await expand(tenantId, platformId);

  async function expand(tenantId: string, platformId: string): Promise<void> {
    for (let attempt = 1; attempt <= 50; attempt += 1) {
      const deciding = decidingAs(tenantId, 'expand-release');
      const turn = await drawTurn({
        tenantId,
        platformId,
        productId: release!.value.productId,
        purpose: 'initial',
        now: deciding.clock.now(),
      });
      const { task, commit } = expandRelease(release!, platformId, turn.batchId, deciding);
      const outcome = await documents().commit({ ...commit, writes: [...commit.writes, ...turn.writesFor(task)] });
      if (outcome.ok || outcome.refusal.kind === 'platformRelease') return;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt));
    }
    throw new Error(`Cannot draw a batch id for ${platformId}: others were faster fifty times`);
  }
}
