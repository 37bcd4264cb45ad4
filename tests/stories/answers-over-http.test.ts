import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAcknowledgement } from '@slipway/delivery';
import type { ApiClient } from '@slipway/http';
import { answerOverHttp, OPERATOR, prepareSample, submitSample, trail } from '@slipway/laptop';
import { sampleTenants } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, type TaskView, tasksOf, until, withHabits } from './harness.ts';

interface Credential {
  readonly credentialId: string;
  readonly username: string;
  readonly password?: string;
}

describe('a platform that brings its answers over HTTP', { timeout: 180_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  let aurora: Credential;
  let borealis: Credential;

  beforeAll(async () => {
    const answering = (platformId: string, seconds: number) =>
      withHabits(platformId, () => ({ acknowledgement: { deadlineSeconds: { initial: seconds } } }));
    on = await stage({ answerAfterMs: 'never', platforms: [answering('aurora', 5), answering('borealis', 3600)] });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
    aurora = await newCredential('aurora', 'first');
    borealis = await newCredential('borealis', 'first');
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  const credentialsOf = (platformId: string) => `/v1/platforms/${platformId}/inbound-credentials`;
  const newCredential = async (platformId: string, key: string): Promise<Credential> =>
    (await api.post<Credential>(credentialsOf(platformId), undefined, key)).body;
  const basic = ({ username, password }: Credential) =>
    `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const bring = async (
    by: Credential | string | undefined,
    body: string | Uint8Array,
    { query = '', type = 'application/xml' } = {},
  ) => {
    const authorization = typeof by === 'object' ? basic(by) : by;
    const answer = await fetch(`${on.cloud.apiUrl}/v1/acknowledgements${query}`, {
      method: 'POST',
      headers: { 'content-type': type, ...(authorization === undefined ? {} : { authorization }) },
      body,
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const waiting = async (platformId: string, key: string): Promise<TaskView & { readonly releaseId: string }> => {
    const releaseId = await submitSample(api, [platformId], key);
    const [task] = await until(
      'the task waits for its answer',
      () => tasksOf(api, releaseId),
      ([one]) => one?.status === 'awaiting-callback',
    );
    return { ...task!, releaseId };
  };
  const answersTo = async ({ releaseId, platformId }: { releaseId: string; platformId: string }) =>
    (await trail(api, releaseId)).filter(({ actor }) => actor.name === platformId);
  const strays = async (platformId: string): Promise<string[]> =>
    (await api.get<{ items: { says: string }[] }>(`/v1/platforms/${platformId}/stray-answers`)).body.items.map(
      ({ says }) => says,
    );

  const inTheFormOf = {
    '1.4': (task: TaskView) => old('http://ddex.net/xml/ern-c/14', task),
    '1.5': (task: TaskView) => old('http://ddex.net/xml/ern-c/15', task),
    '1.6': (task: TaskView) => acknowledgement(task.messageId, { generation: '1.6' }),
    '1.7': (task: TaskView) => acknowledgement(task.messageId, { generation: '1.7' }),
    '1.8': (task: TaskView) => acknowledgement(task.messageId),
  };
  it.each(Object.entries(inTheFormOf))('is understood in choreography %s', async (generation, form) => {
    const task = await waiting('borealis', `generation-${generation}`);
    // Up to 1.6 the name of the file alone says which message is answered.
    const fileName = `ACK_20270305100000000_${task.messageId}.xml`;
    expect(await bring(borealis, form(task), { query: `?fileName=${fileName}` })).toEqual({
      status: 202,
      body: { acknowledgementId: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    await settled(api, task.releaseId);
    expect(await answersTo(task)).toHaveLength(1);
  });

  it('is taken from the simulated DSP, which leaves nothing in its folder then', async () => {
    const { simulator } = on.dsp('borealis');
    await answerOverHttp(api, on.dsp('borealis'), on.cloud.apiUrl);
    // A second start finds the credential of the first.
    await answerOverHttp(api, on.dsp('borealis'), on.cloud.apiUrl);
    expect((await api.get<{ items: object[] }>(credentialsOf('borealis'))).body.items).toHaveLength(2);
    const task = await waiting('borealis', 'simulated');
    const folder = simulator.received().find(({ folder }) => folder.includes(task.batchId ?? 'none'))?.folder ?? '';
    await simulator.answerAgain(folder, {
      releaseStatus: 'SuccessfullyIngestedByReleaseDistributor',
      statuses: [{ status: 'FileOK' }],
    });
    await settled(api, task.releaseId);
    expect(await answersTo(task)).toHaveLength(1);
    const left = await readdir(join(simulator.files, folder), { recursive: true });
    expect(left.filter((name) => name.includes('ACK_'))).toEqual([]);
    const guessed = { username: borealis.username, password: 'guessed' };
    simulator.setAnswerDesk({ url: `${on.cloud.apiUrl}/v1/acknowledgements`, ...guessed });
    const refused = simulator.answerAgain(folder, { releaseStatus: 'FileOK', statuses: [] });
    await expect(refused).rejects.toThrow(/^Cannot bring ACK_.+: 403 /);
    simulator.setAnswerDesk(undefined);
  });

  it('may repeat itself, and change its mind', async () => {
    const task = await waiting('borealis', 'repeated');
    const yes = acknowledgement(task.messageId);
    const [first, again] = [
      await bring(borealis, yes),
      await bring(borealis, yes, { type: 'text/xml; charset=utf-8' }),
    ];
    expect(again).toEqual(first);
    await settled(api, task.releaseId);
    await bring(
      borealis,
      acknowledgement(task.messageId, { id: 'ack-2', says: 'ProcessingErrorAtReleaseDistributor' }),
    );
    await settled(api, task.releaseId, ['rejected']);
    expect(await answersTo(task)).toHaveLength(2);
    await bring(borealis, yes, { type: 'application/octet-stream' });
    await bring(borealis, acknowledgement(task.messageId, { id: 'ack-3' }));
    await settled(api, task.releaseId);
    expect(await answersTo(task)).toHaveLength(3);
  });

  it('counts although it is late', async () => {
    const releaseId = await submitSample(api, ['aurora'], 'late');
    await settled(api, releaseId, ['overdue']);
    const [task] = await tasksOf(api, releaseId);
    await bring(aurora, acknowledgement(task!.messageId));
    await settled(api, releaseId);
  });

  it('is kept apart where it answers a message that nobody sent, or that was sent to another platform', async () => {
    const task = await waiting('borealis', 'confused');
    expect((await bring(borealis, acknowledgement('MSG-NEVER-SENT'))).status).toBe(202);
    expect((await bring(aurora, acknowledgement(task.messageId))).status).toBe(202);
    const kept = async () => [await strays('aurora'), await strays('borealis')];
    expect(await until('both are kept', kept, (all) => all.every(({ length }) => length > 0))).toEqual([
      [`aurora answered to message ${task.messageId}, which was not sent there`],
      ['borealis answered to message MSG-NEVER-SENT, which was not sent there'],
    ]);
    const [still] = await tasksOf(api, task.releaseId);
    expect(still?.status).toBe('awaiting-callback');
    await bring(borealis, acknowledgement(task.messageId));
    await settled(api, task.releaseId);
  });

  it('is told what is wrong with what cannot be taken, and nothing of it is kept', async () => {
    const before = [await strays('aurora'), await strays('borealis')];
    const large = `<AcknowledgementMessage>${' '.repeat(1024 * 1024)}</AcknowledgementMessage>`;
    const wrong: [string | Uint8Array, { query?: string; type?: string }, number, string][] = [
      ['', {}, 422, 'acknowledgement-unreadable'],
      ['this is <not> an acknowledgement', {}, 422, 'acknowledgement-unreadable'],
      ['<ManifestMessage/>', {}, 422, 'acknowledgement-unreadable'],
      ['<!DOCTYPE a [<!ENTITY b "c">]><AcknowledgementMessage/>', {}, 422, 'acknowledgement-unreadable'],
      ['<a>'.repeat(1000), {}, 422, 'acknowledgement-unreadable'],
      [Uint8Array.of(0xff, 0x00, 0x3c), { type: 'application/octet-stream' }, 422, 'acknowledgement-unreadable'],
      [large, {}, 413, 'body-too-large'],
      ['{}', { type: 'application/json' }, 415, 'media-type-unsupported'],
      [acknowledgement('MSG-1'), { query: '?fileName=..%2f..%2fx.xml' }, 400, 'request-invalid'],
      [acknowledgement('MSG-1'), { query: '?platformId=borealis' }, 400, 'request-invalid'],
    ];
    for (const [body, how, status, code] of wrong) {
      const answer = await bring(aurora, body, how);
      expect([String(body).slice(0, 40), answer.status, answer.body.code]).toEqual([
        String(body).slice(0, 40),
        status,
        code,
      ]);
    }
    expect((await bring(aurora, '<a>\n<b>\n</a>')).body).toMatchObject({ line: 3, detail: expect.any(String) });
    expect([await strays('aurora'), await strays('borealis')]).toEqual(before);
  });

  it('gets in by its own credential and by nothing else', async () => {
    const body = acknowledgement('MSG-1');
    const { username, password } = aurora;
    expect((await bring(undefined, body)).status).toBe(401);
    const wrong = [
      { ...aurora, password: 'guessed' },
      { ...aurora, password: '' },
      { ...aurora, username: borealis.username },
      { ...aurora, username: username.replace('northern-lights', 'south-pier') },
      { ...aurora, username: username.replace('aurora', 'nobody') },
      { ...aurora, username: `${username}/x` },
      `Bearer ${await on.token(OPERATOR)}`,
      `Basic ${password}`,
      'Basic',
    ];
    for (const each of wrong) expect([each, (await bring(each, body)).status]).toEqual([each, 403]);
    const read = await fetch(`${on.cloud.apiUrl}/v1/parties`, { headers: { authorization: basic(aurora) } });
    expect(read.status).toBe(401);
  });

  it('shows the password once, takes a new one beside the old, and none that was revoked', async () => {
    expect(aurora.password).toMatch(/^[\w-]{43}$/);
    expect((await newCredential('aurora', 'first')).password).toBeUndefined();
    const second = await newCredential('aurora', 'second');
    const { items } = (await api.get<{ items: object[] }>(credentialsOf('aurora'))).body;
    expect(items).toEqual(
      [aurora, second].map(({ credentialId, username }) => ({ credentialId, username, madeAt: expect.any(String) })),
    );
    const body = acknowledgement('MSG-ROTATED');
    for (const each of [aurora, second]) expect((await bring(each, body)).status).toBe(202);
    const revoke = () => on.request(OPERATOR, 'DELETE', `${credentialsOf('aurora')}/${aurora.credentialId}`);
    expect((await revoke()).status).toBe(204);
    expect((await revoke()).status).toBe(404);
    expect((await bring(aurora, body)).status).toBe(403);
    expect((await bring(second, body)).status).toBe(202);
  });

  it('has at most ten credentials', async () => {
    const { items } = (await api.get<{ items: object[] }>(credentialsOf('borealis'))).body;
    for (let number = items.length; number < 10; number += 1) await newCredential('borealis', `one-more-${number}`);
    await expect(newCredential('borealis', 'eleventh')).rejects.toMatchObject({
      status: 409,
      problem: { code: 'credentials-too-many' },
    });
  });

  const old = (namespace: string, { messageId }: TaskView): string =>
    acknowledgement(messageId, { generation: '1.6' }).replaceAll('http://ddex.net/xml/ern-c-sftp/16', namespace);

  function acknowledgement(
    messageId: string,
    {
      id = 'ack-1',
      says = 'SuccessfullyIngestedByReleaseDistributor',
      generation = '1.8' as '1.6' | '1.7' | '1.8',
    } = {},
  ): string {
    const { dpid, partyName } = on.dsp('borealis').sample;
    const message = { messageId, statuses: [{ vocabulary: 'ErncFileStatus', status: 'FileOK' }] } as const;
    return writeAcknowledgement(
      {
        generation,
        messageId: id,
        sender: { partyId: dpid, name: partyName },
        recipients: [{ partyId: sampleTenants['northern-lights'].dpid }],
        created: '2027-03-05T10:00:00Z',
        releases: [
          {
            releaseIds: [{ kind: 'ICPN', value: '8591234560016' }],
            status: { vocabulary: 'SupplyChainStatus', status: says },
            affectedResources: [],
            messages: [message],
          },
        ],
      },
      generation,
    );
  }
});
