import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiClient } from '@slipway/http';
import { lookedAt, OPERATOR, prepareSample, submitSample, uploadFile } from '@slipway/laptop';
import { sampleAlbum, samplePlatforms } from '@slipway/samples';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, type TaskView, tasksOf, until } from './harness.ts';

interface Delivered {
  readonly taskId: string;
  readonly purpose: string;
  readonly requestedBy: string;
  readonly reason?: string;
  readonly files: readonly {
    resourceId: string;
    role: string;
    sent: boolean;
    because: string;
    hashes: { sha256: string };
  }[];
}
type Offered = TaskView & {
  readonly attention?: { readonly says: string; readonly offers?: { readonly sends: string } };
};

describe('a release that is delivered once more', { timeout: 180_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  let releaseId: string;
  const aurora = () => on.dsp('aurora').simulator;

  beforeAll(async () => {
    on = await stage({ platforms: samplePlatforms.slice(0, 1) });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
  }, 240_000);
  afterEach(() => {
    aurora().setFaults({});
    aurora().setRefusal(undefined);
  });
  afterAll(async () => {
    await on?.stop();
  });

  const redeliver = (body: object, key: string) =>
    on.request(OPERATOR, 'POST', `/v1/releases/${releaseId}/platforms/aurora/redeliveries`, {
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  const log = async (taskId: string): Promise<Delivered> => {
    const { body } = await api.get<{ items: Delivered[] }>(`/v1/releases/${releaseId}/platforms/aurora/deliveries`);
    return body.items.find((each) => each.taskId === taskId)!;
  };
  const ended = (taskId: string, status = 'completed'): Promise<Offered> =>
    until(
      `task ${taskId} is ${status}`,
      async () => (await tasksOf(api, releaseId)).find((task) => task.taskId === taskId) as Offered,
      (task) => task.status === status,
    );
  /** The names of the files at the platform, below the folder of the release. */
  const filesAt = async ({ batchId }: TaskView): Promise<string[]> =>
    (await readdir(join(aurora().files, `N_${batchId}`), { recursive: true })).filter((name) =>
      /resources\//.test(name),
    );

  it('is offered what the platform proposed, and brings just that, in a task of its own', async () => {
    aurora().setRefusal({ status: 'MetadataMissing', errorText: 'No label', proposedAction: 'ResendXmlOnly' });
    releaseId = await submitSample(api, ['aurora'], 'refused-first');
    await settled(api, releaseId, ['rejected']);
    const [first] = (await tasksOf(api, releaseId)) as Offered[];
    expect(first?.attention).toMatchObject({ offers: { sends: 'metadata' } });
    aurora().setRefusal(undefined);
    const { status, body } = await redeliver(
      { sends: first?.attention?.offers?.sends, reason: 'as proposed' },
      'offer',
    );
    expect(status).toBe(202);
    expect(body.taskId).not.toBe(first?.taskId);
    expect(body.messageId).not.toBe(first?.messageId);
    expect(body.batchId > (first?.batchId ?? '')).toBe(true);
    await settled(api, releaseId);
    expect(await filesAt(body)).toEqual([]);
    expect(await messageOf(body)).toContain('<IsProvidedInDelivery>false</IsProvidedInDelivery>');
    const { files, reason, requestedBy } = await log(body.taskId);
    expect({ reason, requestedBy }).toEqual({
      reason: 'as proposed',
      requestedBy: expect.stringContaining('operator'),
    });
    expect(files.map(({ sent }) => sent)).toEqual([false, false, false, false]);
  });

  it('brings nothing while nothing changed, unless it is forced: then everything', async () => {
    // The first delivery was refused: of its files nobody knows whether the platform kept them.
    const all = await redeliver({ reason: 'to be sure' }, 'to-be-sure');
    expect(all.status).toBe(202);
    await ended(all.body.taskId);
    expect(await filesAt(all.body)).toHaveLength(4);
    const refused = await redeliver({ reason: 'again' }, 'again');
    expect([refused.status, refused.body.code]).toEqual([409, 'nothing-changed']);
    const forced = await redeliver({ reason: 'the platform lost it', force: true }, 'forced');
    await ended(forced.body.taskId);
    expect(await filesAt(forced.body)).toHaveLength(4);
  });

  it('brings all recordings when one changed, and leaves the cover away', async () => {
    const [first, second] = sampleAlbum.files;
    const path = `/v1/resources/${first!.resourceId}`;
    const assetId = await uploadFile(api, { kind: 'audio', fileName: 'new.wav' }, second!.make, 'new-master');
    expect((await lookedAt(api, assetId)).state).toBe('ready');
    const fields = await fieldsOf(path);
    await api.put(path, { ...fields, assetId });
    const { body } = await redeliver({ reason: 'a new master' }, 'new-master');
    await ended(body.taskId);
    const { files } = await log(body.taskId);
    expect(files.map(({ role, sent }) => [role, sent])).toEqual([
      ['primary', true],
      ['primary', true],
      ['primary', true],
      ['secondary', false],
    ]);
    expect(files[0]?.because).toBe('it changed');
    expect(files[1]?.because).toBe('another primary file changed');
    expect(files[3]?.because).toBe('the platform has it as it is');
    expect(await filesAt(body)).toHaveLength(3);
    expect((await settled(api, releaseId)).status).toBe('live');
  });

  it('can be proven by one file: message, marker, hash sums, transfers, answers and timeline', async () => {
    const [task] = (await tasksOf(api, releaseId)).slice(-1);
    const path = `/v1/releases/${releaseId}/tasks/${task?.taskId}/evidence`;
    const { body } = await api.get<{ url: string; sha256: string }>(path);
    const zip = new Uint8Array(await (await fetch(body.url)).arrayBuffer());
    expect(createHash('sha256').update(zip).digest('hex')).toBe(body.sha256);
    const files = unzipSync(zip);
    const names = Object.keys(files).map((name) => name.replace(/[0-9a-f]{64}/, 'hash'));
    expect(names.sort()).toEqual([
      'SHA256SUMS',
      'acknowledgements.json',
      'acknowledgements/hash.xml',
      'files.json',
      `marker/BatchComplete_${task?.batchId}.xml`,
      `message/${task?.messageId}.xml`,
      'package.json',
      'plan.json',
      'task.json',
      'timeline.json',
      'transfers.json',
    ]);
    const said = new TextDecoder().decode(files[`message/${task?.messageId}.xml`]);
    expect(said).toBe(await messageOf(task!));
    expect((await api.get<{ sha256: string }>(path)).body.sha256).toBe(body.sha256);
  });

  it('waits for a person when the platform answers in a word that nobody knows', async () => {
    aurora().setRefusal({ status: 'Perhaps', errorText: 'see below', releaseStatus: 'ReleaseMislaid' });
    const { body } = await redeliver({ reason: 'a strange word', sends: 'metadata' }, 'strange');
    const task = await until(
      'a person is asked to look',
      async () => (await tasksOf(api, releaseId)).find(({ taskId }) => taskId === body.taskId) as Offered,
      ({ attention }) => attention !== undefined,
    );
    expect(task).toMatchObject({
      status: 'awaiting-callback',
      attention: { says: expect.stringContaining('ReleaseMislaid') },
    });
    expect(task.attention?.offers).toBeUndefined();
    const answers = await api.get<{ items: { verdict: string }[] }>(
      `/v1/releases/${releaseId}/tasks/${body.taskId}/acknowledgements`,
    );
    expect(answers.body.items.map(({ verdict }) => verdict)).toEqual(['unclear']);
    // A later word that is known settles it, and nobody has to look any more.
    const yes = { releaseStatus: 'SuccessfullyIngestedByReleaseDistributor', statuses: [{ status: 'FileOK' }] };
    await aurora().answerAgain(`/N_${body.batchId}`, yes);
    expect((await ended(body.taskId)).attention).toBeUndefined();
  });

  it('is heard although its answer could not be fetched at first', async () => {
    aurora().setFaults({ failReads: 2 });
    const { body } = await redeliver({ reason: 'fetch again', sends: 'metadata' }, 'fetch-again');
    await ended(body.taskId);
  });

  it('fails when it is to bring a file that was never uploaded, and says so', async () => {
    const [first] = sampleAlbum.files;
    const path = `/v1/resources/${first!.resourceId}`;
    const announced = await api.post<{ asset: { assetId: string } }>(
      '/v1/assets',
      { kind: 'audio', fileName: 'later.wav' },
      'later',
    );
    const fields = await fieldsOf(path);
    await api.put(path, { ...fields, assetId: announced.body.asset.assetId });
    const { body } = await redeliver({ reason: 'a new master', sends: 'everything' }, 'not-there-yet');
    expect((await ended(body.taskId, 'failed')).failure?.code).toBe('asset-missing');
  });

  it('leaves the platform whatever the catalog lacks by then, be it that file or what a rule demands of every other message', async () => {
    const path = `/v1/products/${sampleAlbum.productId}`;
    const fields = await fieldsOf(path);
    await api.put(path, { ...fields, coverResourceId: undefined });
    const { body } = await redeliver({ reason: 'new words', sends: 'metadata' }, 'lacking');
    expect((await ended(body.taskId, 'failed')).failure?.code).toBe('message-invalid');
    const takedown = await api.post<TaskView>(`/v1/releases/${releaseId}/platforms/aurora/takedowns`, {}, 'down');
    await ended(takedown.body.taskId);
    await settled(api, releaseId, ['taken-down']);
  });

  /** What was written of a document, without what the store says of it. */
  async function fieldsOf(path: string): Promise<Record<string, unknown>> {
    const { body } = await api.get<Record<string, unknown>>(path);
    const {
      version: _version,
      createdAt: _created,
      updatedAt: _updated,
      resourceId: _resource,
      productId: _product,
      ...fields
    } = body;
    return fields;
  }

  async function messageOf({ batchId }: TaskView): Promise<string> {
    const folder = join(aurora().files, `N_${batchId}`);
    const names = (await readdir(folder, { recursive: true })).filter((name) => /^[^/]+\/[^/]+\.xml$/.test(name));
    const [name] = names.filter((each) => !each.startsWith('acknowledgements/'));
    return readFile(join(folder, name ?? ''), 'utf8');
  }
});
