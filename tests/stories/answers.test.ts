import { DynamoDBClient, ListTablesCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { ListBucketsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { writeAcknowledgement } from '@slipway/delivery';
import type { ApiClient } from '@slipway/http';
import { type Entry, OPERATOR, prepareSample, submitSample, trail } from '@slipway/laptop';
import { sampleTenants } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, type TaskView, tasksOf, until, withHabits } from './harness.ts';

const YES = { releaseStatus: 'SuccessfullyIngestedByReleaseDistributor', statuses: [{ status: 'FileOK' }] };

describe('platforms that answer when and how they like', { timeout: 180_000 }, () => {
  let on: Stage;
  let api: ApiClient;

  beforeAll(async () => {
    const impatient = (platformId: string, seconds: number) =>
      withHabits(platformId, (profile) => ({
        ...profile,
        acknowledgement: {
          deadlineSeconds: { initial: seconds },
          pollSeconds: { first: 1, slowest: 2 },
          saysTaken: ['already delivered by'],
        },
      }));
    on = await stage({ answerAfterMs: 'never', platforms: [impatient('aurora', 5), impatient('borealis', 3600)] });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  const answersOf = async (releaseId: string, platformId: string): Promise<Entry[]> =>
    (await trail(api, releaseId)).filter((entry) => entry.actor.name === platformId);
  const waiting = async (releaseId: string): Promise<TaskView> => {
    const [task] = await until(
      'the task waits for its answer',
      () => tasksOf(api, releaseId),
      ([one]) => one?.status === 'awaiting-callback',
    );
    return task!;
  };

  it('a silent one is overdue after its time, a late answer still counts, and a repetition changes nothing', async () => {
    const releaseId = await submitSample(api, ['aurora'], 'silent');
    const overdue = await settled(api, releaseId, ['overdue']);
    expect(overdue.status).toBe('attention');
    const [task] = await tasksOf(api, releaseId);
    expect(task?.status).toBe('awaiting-callback');

    const { simulator } = on.dsp('aurora');
    await simulator.answerAgain(`/N_${task?.batchId}`, YES);
    expect((await settled(api, releaseId)).status).toBe('live');
    expect(await answersOf(releaseId, 'aurora')).toHaveLength(1);
  });

  it('an answer that lands in the inbound bucket works like one that was fetched, and the same file twice is one', async () => {
    const releaseId = await submitSample(api, ['borealis'], 'dropped');
    const { messageId } = await waiting(releaseId);
    const file = acknowledgement(messageId);
    await drop('northern-lights', 'borealis', 'ACK_one.xml', file);
    await settled(api, releaseId);
    expect(await answersOf(releaseId, 'borealis')).toHaveLength(1);

    await drop('northern-lights', 'borealis', 'ACK_two.xml', file);
    await drop('northern-lights', 'borealis', 'ACK_other.xml', acknowledgement(messageId, 'another-id'));
    // The second file of its own is a second answer: it is kept, and moves nothing.
    const answers = await until(
      'both answers are kept',
      () => answersOf(releaseId, 'borealis'),
      ({ length }) => length > 1,
    );
    expect(answers.map(({ to }) => to)).toEqual(['completed', 'completed']);
    expect((await settled(api, releaseId)).status).toBe('live');
  });

  it('an answer to a message that was never sent, or was sent to somebody else, stands in the trail of the tenant', async () => {
    const releaseId = await submitSample(api, ['borealis'], 'confused');
    const { messageId, taskId } = await waiting(releaseId);
    await drop('northern-lights', 'borealis', 'ACK_unknown.xml', acknowledgement('MSG-NEVER-SENT'));
    await drop('northern-lights', 'aurora', 'ACK_wrong.xml', acknowledgement(messageId));
    await drop('south-pier', 'borealis', 'ACK_foreign.xml', acknowledgement(messageId));
    await drop('northern-lights', 'borealis', 'ACK_noise.xml', 'this is <not> an acknowledgement');
    await drop('northern-lights', '..', '../../x.xml', acknowledgement(messageId));

    const own = await until(
      'three notes are kept',
      () => tenantTrail('northern-lights'),
      ({ length }) => length >= 3,
    );
    expect(own.sort()).toEqual([
      expect.stringContaining('A file of borealis is no acknowledgement'),
      `aurora answered to message ${messageId}, which was not sent there`,
      'borealis answered to message MSG-NEVER-SENT, which was not sent there',
    ]);
    const theirs = await until(
      'the other tenant has its note',
      () => tenantTrail('south-pier'),
      ({ length }) => length > 0,
    );
    expect(theirs).toEqual([`borealis answered to message ${messageId}, which was not sent there`]);
    const [task] = (await tasksOf(api, releaseId)).filter((each) => each.taskId === taskId);
    expect(task?.status).toBe('awaiting-callback');
    await drop('northern-lights', 'borealis', 'ACK_right.xml', acknowledgement(messageId));
    await settled(api, releaseId);
  });

  it('one that says that somebody else has a number sends it to quarantine, and the release is not ready any more', async () => {
    const releaseId = await submitSample(api, ['borealis'], 'collision');
    const { messageId } = await waiting(releaseId);
    const errorText = 'ISRC QZ-NL9-26-00002 was already delivered by South Pier';
    await drop('northern-lights', 'borealis', 'ACK_taken.xml', acknowledgement(messageId, 'ack-taken', errorText));
    await settled(api, releaseId, ['rejected']);
    const lookup = async (isrc: string) =>
      (await api.get<{ claim?: object }>(`/v1/identifiers/lookup?kind=isrc&value=${isrc}`)).body.claim;
    const inDoubt = await until(
      'it is in quarantine',
      () => lookup('QZNL92600002'),
      (claim) => 'reason' in (claim ?? {}),
    );
    expect(inDoubt).toMatchObject({
      state: 'quarantined',
      reason: expect.stringContaining(`borealis says: ${errorText}`),
    });
    expect(await lookup('QZNL92600001')).toMatchObject({ state: 'external' });
    await expect(submitSample(api, ['aurora'], 'after-collision')).rejects.toMatchObject({
      problem: { findings: [{ check: 'numbers-free', resourceId: 'the-long-swell' }] },
    });
    const end = { kind: 'isrc', value: 'QZNL92600002', because: 'South Pier took it back' };
    await api.post('/v1/identifiers/quarantines/ends', end, 'end');
    await submitSample(api, ['aurora'], 'after-collision');
  });

  const acknowledgement = (messageId: string, id = 'ack-1', errorText?: string): string => {
    const { dpid, partyName } = on.dsp('borealis').sample;
    const { dpid: partyId } = sampleTenants['northern-lights'];
    return writeAcknowledgement(
      {
        generation: '1.8',
        messageId: id,
        sender: { partyId: dpid, name: partyName },
        recipients: [{ partyId }],
        created: '2027-03-05T10:00:00Z',
        releases: [
          {
            releaseIds: [{ kind: 'ICPN', value: '8591234560016' }],
            status: {
              vocabulary: 'SupplyChainStatus',
              status: errorText ? 'ProcessingErrorAtReleaseDistributor' : YES.releaseStatus,
            },
            ...(errorText ? { errorText } : {}),
            affectedResources: [],
            messages: [
              {
                messageType: 'NewReleaseMessage',
                messageId,
                statuses: [{ vocabulary: 'ErncFileStatus', status: 'FileOK' }],
              },
            ],
          },
        ],
      },
      '1.8',
    );
  };

  const client = () => {
    const { endpoints, region, rootCredentials: credentials } = on.cloud;
    return { endpoint: endpoints.AWS_ENDPOINT_URL ?? '', region, credentials };
  };

  /** As a platform does that writes into our bucket by itself. */
  async function drop(tenantId: string, platformId: string, name: string, text: string): Promise<void> {
    const s3 = new S3Client(client());
    const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
    const Bucket = Buckets.find((bucket) => bucket.Name?.includes('inbound'))?.Name;
    await s3.send(
      new PutObjectCommand({ Bucket, Key: `acknowledgements/${tenantId}/${platformId}/${name}`, Body: text }),
    );
    s3.destroy();
  }

  /** What the trail of a tenant says of answers. */
  async function tenantTrail(tenantId: string): Promise<string[]> {
    const table = new DynamoDBClient(client());
    const { TableNames = [] } = await table.send(new ListTablesCommand({}));
    const pages = await Promise.all(
      TableNames.filter((name) => !/idempotency/i.test(name)).map((TableName) =>
        table.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': { S: `T#${tenantId}#AUDIT` } },
          }),
        ),
      ),
    );
    table.destroy();
    return pages
      .flatMap(({ Items = [] }) => Items.map((item) => item.entry?.M?.says?.S ?? ''))
      .filter((says) => /answer|acknowledg/.test(says));
  }
});
