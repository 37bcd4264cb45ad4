import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseSample, submitKnowingly } from '@slipway/laptop';
import { sampleAlbum } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, type TaskView, tasksOf, until, withHabits } from './harness.ts';
import { type Killable, killable, seeded } from './killable.ts';

const SEED = Number(process.env.KILL_SEED ?? 20270305);

describe(`a platform that takes three releases in one batch (seed ${SEED})`, () => {
  let on: Killable;
  const random = seeded(SEED);
  const GATHER_SECONDS = 45;
  const products = ['first', 'second', 'third'];
  const platforms = [
    withHabits('aurora', (profile) => ({
      choreography: { ...profile.choreography, releasesPerBatch: 3, gatherSeconds: GATHER_SECONDS },
      transport: { ...profile.transport, transferSeconds: 5 },
      acknowledgement: { pollSeconds: { first: 1, slowest: 2 } },
    })),
  ];
  const dsp = () => on.neighbours[0]!.simulator;

  beforeAll(async () => {
    on = await killable(platforms, 100);
    const { put } = on.api;
    await settled(on.api, await releaseSample(on.api, on.neighbours, () => undefined));
    const album = await productOf(sampleAlbum.productId);
    for (const [index, productId] of products.entries())
      await put(`/v1/products/${productId}`, { ...album, icpn: ean(`85912345610${index}`) });
  }, 400_000);
  afterAll(async () => {
    await on?.remove();
  });

  it('gets what came alone when its time of waiting is over', async () => {
    // The first release of this story had no company.
    expect(dsp().received()).toMatchObject([{ deliveries: 1, findings: [] }]);
  });

  it('gets three in one folder, with one manifest and one marker; each has an answer of its own', {
    timeout: 300_000,
  }, async () => {
    dsp().setRefusal(({ releaseIds }) =>
      releaseIds.some(({ value }) => value === ean('859123456101'))
        ? { status: 'ResourceCorrupt', errorText: 'a file cannot be read' }
        : undefined,
    );
    const releases = await submitAll('together');
    const [first, second, third] = releases;
    for (const releaseId of [first, third]) await settled(on.api, releaseId!, ['live']);
    await settled(on.api, second!, ['rejected']);
    dsp().setRefusal(undefined);
    const tasks = await tasksOfAll(releases);
    expect(new Set(tasks.map(({ batchId }) => batchId)).size).toBe(1);
    expect(tasks.map(({ status }) => status)).toEqual(['completed', 'failed', 'completed']);
    await arrivedOnce(tasks);
    const [{ batchId }] = tasks as [TaskView];
    const manifest = await readFile(join(dsp().files, `N_${batchId}`, `BatchComplete_${batchId}.xml`), 'utf8');
    expect(manifest).toContain('<NumberOfMessages>3</NumberOfMessages>');
    for (const { messageId } of tasks) expect(manifest).toContain(`<MessageId>${messageId}</MessageId>`);
    expect(
      dsp()
        .received()
        .find(({ folder }) => folder === `/N_${batchId}`)?.acknowledgements,
    ).toHaveLength(3);
  });

  it('gets the others when no message can be made of one', { timeout: 300_000 }, async () => {
    const [poison = '', ...others] = products;
    const before = await productOf(poison);
    const bad = await submit(poison, 'poison');
    await on.api.put(`/v1/products/${poison}`, { ...before, labelPartyId: 'nobody' });
    const good = [];
    for (const productId of others) good.push(await submit(productId, 'beside-poison'));
    for (const releaseId of good) await settled(on.api, releaseId, ['live']);
    await settled(on.api, bad, ['delivery-failed']);
    await on.api.put(`/v1/products/${poison}`, before);
    const [failed] = await tasksOf(on.api, bad);
    expect(failed?.failure).toMatchObject({ code: 'message-invalid', retry: 'never' });
    expect(failed?.failure?.detail).toContain('Its batch goes without it');
    const tasks = await tasksOfAll(good);
    expect(new Set(tasks.map(({ batchId }) => batchId))).toEqual(new Set([failed?.batchId]));
    await arrivedOnce(tasks);
  });

  it('does not get what was withdrawn while its batch gathered, and gets the others', {
    timeout: 300_000,
  }, async () => {
    const [withdrawn = '', other = ''] = products;
    const first = await submit(withdrawn, 'withdrawn');
    const second = await submit(other, 'beside-withdrawn');
    const tasks = await until(
      'both are in one batch',
      () => tasksOfAll([first, second]),
      ({ length }) => length === 2,
    );
    expect(new Set(tasks.map(({ batchId }) => batchId)).size).toBe(1);
    await on.api.post(`/v1/releases/${first}/platforms/aurora/cancellations`, {}, 'withdrawn');
    await settled(on.api, second, ['live']);
    await settled(on.api, first, ['cancelled']);
    await arrivedOnce(await tasksOf(on.api, second));
  });

  it('that is away gets all of it with a retry, and nothing twice', { timeout: 300_000 }, async () => {
    dsp().setFaults({ readOnly: true });
    const releases = await submitAll('away');
    const failed = await until(
      'all three failed',
      () => tasksOfAll(releases),
      (tasks) => tasks.length === 3 && tasks.every(({ status }) => status === 'failed'),
    );
    dsp().setFaults({});
    // Asked for one, they go together.
    const [{ taskId }] = failed as [TaskView];
    await on.api.post(`/v1/releases/${releases[0]}/tasks/${taskId}/retries`, {}, 'retry-together');
    for (const releaseId of releases) await settled(on.api, releaseId, ['live']);
    await arrivedOnce(await tasksOfAll(releases));
  });

  it.each([1, 2])(
    'gets every release once when the cloud is killed at random moment %i',
    { timeout: 400_000 },
    async (n) => {
      const releases = await submitAll(`killed-${n}`);
      await new Promise((resolve) => setTimeout(resolve, random() * 5000));
      await on.kill();
      await on.start();
      for (const releaseId of releases) await settled(on.api, releaseId, ['live']);
      await arrivedOnce(await tasksOfAll(releases));
    },
  );

  const submit = (productId: string, key: string) =>
    submitKnowingly(
      on.api,
      { productId, platforms: [{ platformId: 'aurora', cards: sampleAlbum.cards }] },
      `${key}-${productId}`,
    );
  const submitAll = async (key: string): Promise<string[]> => {
    const releases = [];
    for (const productId of products) releases.push(await submit(productId, key));
    return releases;
  };
  const tasksOfAll = async (releases: readonly string[]): Promise<TaskView[]> =>
    (await Promise.all(releases.map((releaseId) => tasksOf(on.api, releaseId)))).flat();

  /** Every batch of these tasks was complete once, with all of them and nothing else in it. */
  async function arrivedOnce(tasks: readonly TaskView[]): Promise<void> {
    for (const batchId of new Set(tasks.map((task) => task.batchId))) {
      const received = dsp()
        .received()
        .filter(({ folder }) => folder === `/N_${batchId}`);
      expect(received).toMatchObject([{ deliveries: 1, afterMarker: [], findings: [] }]);
      const names = Object.keys(received[0]?.files ?? {});
      const messages = names.filter((name) => /^[^/]+\/[^/]+\.xml$/.test(name));
      expect(messages).toHaveLength(tasks.filter((task) => task.batchId === batchId).length);
      expect(names.filter((name) => name.startsWith('BatchComplete_'))).toHaveLength(1);
    }
  }

  async function productOf(productId: string): Promise<object> {
    const { body } = await on.api.get<Record<string, unknown>>(`/v1/products/${productId}`);
    const { version: _, createdAt: _c, updatedAt: _u, productId: _p, ...fields } = body;
    return fields;
  }
});

/** Twelve digits with their check digit. */
function ean(digits: string): string {
  const sum = [...digits].reduce((all, digit, index) => all + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
