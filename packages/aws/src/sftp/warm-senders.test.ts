import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DropBox, startDropBox } from '@slipway/simulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DirectSender } from './direct-sender.ts';
import { withWarmSender } from './warm-senders.ts';

describe('warm connections', () => {
  let home: string;
  let box: DropBox;
  const login = () => ({
    host: '127.0.0.1',
    port: box.port,
    username: 'label',
    password: 'pw',
    trustedHostKeys: [box.hostKey],
    timeoutMs: 2000,
  });
  const lent = () => withWarmSender(login(), async (sender) => sender);
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'warm-'));
    box = await startDropBox({ folder: home, users: [{ name: 'label', password: 'pw' }] });
  });
  afterEach(async () => {
    await box.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('are used again by the next one, and by one at a time', async () => {
    const first = await lent();
    expect(await lent()).toBe(first);
    const both: DirectSender[] = [];
    await withWarmSender(login(), async (one) => {
      both.push(one, await lent());
    });
    expect(new Set(both).size).toBe(2);
    expect(both).toContain(first);
  });

  it('are not lent once the server has ended them, nor to another login', async () => {
    const first = await lent();
    first.close();
    const second = await lent();
    expect(second).not.toBe(first);
    await expect(withWarmSender({ ...login(), password: 'other' }, async () => 'lent')).rejects.toMatchObject({
      code: 'authentication-failed',
    });
  });
});
