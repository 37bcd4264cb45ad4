import {
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { type FailureCode, failureKind, type Retry } from '@slipway/delivery';
import type { ApiClient } from '@slipway/http';
import { OPERATOR, onboard, prepareSample, submitSample } from '@slipway/laptop';
import { type SamplePlatform, sampleAlbum } from '@slipway/samples';
import type { Simulator } from '@slipway/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, type TaskView, tasksOf, until, withHabits } from './harness.ts';

const senders = { aurora: 'sftp-transfer', borealis: 'sftp-direct' } as const;
type PlatformId = keyof typeof senders;
const platformIds = Object.keys(senders) as PlatformId[];

/** What a platform does to us, and what ends it. */
interface Fault {
  begin(dsp: Simulator): void;
  /** Without it the faults are set back. */
  end?(dsp: Simulator): void;
  /** Where a sender sees it as something else. */
  readonly seenAs?: Partial<Record<PlatformId, FailureCode>>;
}

/** A way to fail that no platform brings about, and where it is met instead. */
interface Elsewhere {
  readonly elsewhere: string;
}

const rejection = { status: 'ResourceCorrupt', says: 'a file cannot be read' };

/** Every row of the failure table: a new one does not compile without its case here. */
const cases: Readonly<Record<FailureCode, Fault | Elsewhere>> = {
  'connection-lost': { begin: (dsp) => dsp.setFaults({ vanish: { file: /\.wav$/, moment: 'before' } }) },
  timeout: { begin: (dsp) => dsp.setFaults({ hang: true }) },
  'authentication-failed': { begin: (dsp) => dsp.setFaults({ refuseSignIns: true }) },
  'host-key-changed': { begin: (dsp) => dsp.dropBox.changeHostKey(), end: () => undefined },
  'disk-full': {
    begin: (dsp) => dsp.setFaults({ diskFullAfterBytes: 100_000 }),
    // SFTP says "failure" and nothing more; only OpenSSH can be asked for the space that is left.
    seenAs: { borealis: 'unexplained-refusal' },
  },
  'permission-denied': { begin: (dsp) => dsp.setFaults({ readOnly: true }) },
  'folder-missing': { begin: (dsp) => dsp.setFaults({ losesFolders: true }) },
  'partial-file': { begin: (dsp) => dsp.setFaults({ keepsBytesPerFile: 40_000 }) },
  'marker-unclear': { begin: (dsp) => dsp.setFaults({ vanish: { file: /^BatchComplete_/, moment: 'before' } }) },
  'rejected-by-platform': {
    begin: (dsp) => dsp.setRefusal({ status: rejection.status, errorText: rejection.says }),
    end: (dsp) => dsp.setRefusal(undefined),
  },
  'platform-busy': { elsewhere: 'below: a platform slower than agreed, and after a crash in hold.test.ts' },
  throttled: { elsewhere: 'packages/aws/src/throttling.test.ts: our own cloud holds us up, not a platform' },
  internal: { elsewhere: 'packages/delivery/src/failures.test.ts: an error that has no row' },
  'unexplained-refusal': { elsewhere: 'here, as what a full disk is to the direct sender' },
  withdrawn: { elsewhere: 'tests/stories/order.test.ts: a takedown overtakes an update' },
  'marker-missing': { elsewhere: 'packages/releases/src/moves.test.ts: a removal overtakes a delivery in doubt' },
  'message-invalid': { elsewhere: 'tests/stories/gathered.test.ts: a release whose label is gone' },
  'name-refused': { elsewhere: 'packages/delivery/src/batch.test.ts: names that cannot be made' },
  'asset-missing': { elsewhere: 'functions/src/workflow/send-files.test.ts: bytes that are gone' },
  'asset-changed': { elsewhere: 'packages/aws/src/sftp/send-file.test.ts: bytes that are not the sealed ones' },
  'platform-retired': { elsewhere: 'functions/src/workflow/fail-delivery.test.ts: nobody delivers to it any more' },
};

const faults = (Object.entries(cases) as [FailureCode, Fault | Elsewhere][]).flatMap(([code, fault]) =>
  'begin' in fault ? [{ code, fault, retry: failureKind(code).retry }] : [],
);

/** What a person does when the fault is over; nothing where it goes away by itself. */
const mends: Record<Retry, string | undefined> = {
  automatic: undefined,
  'by-hand': 'retries',
  reconcile: 'reconciliations',
  never: 'redeliveries',
};

describe('a platform where something goes wrong', { timeout: 240_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  let count = 0;
  const handedOver: string[] = [];

  beforeAll(async () => {
    const platforms = platformIds.map((platformId) =>
      withHabits(platformId, (profile) => ({
        transport: { ...profile.transport, kind: senders[platformId], transferSeconds: 10 },
        acknowledgement: { pollSeconds: { first: 1, slowest: 2 } },
        retry: { attempts: 10, firstDelaySeconds: 2, slowestDelaySeconds: 3 },
        circuit: { failures: 100 },
      })),
    );
    on = await stage({
      platforms,
      onCall(call, moment, input) {
        if (call === 'transfer:StartFileTransfer' && moment === 'after')
          handedOver.push(...((input.SendFilePaths as string[] | undefined) ?? []));
      },
    });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  /** A client that distrusts a host key never names its user. */
  const signIns = () => on.neighbours.map(({ simulator }) => simulator.dropBox.signIns);
  const all = (what: (dsp: Simulator) => void) => {
    for (const { simulator } of on.neighbours) what(simulator);
  };

  it.each(faults)(
    '$code is told as that, is mended $retry, and everything arrives once',
    async ({ code, fault, retry }) => {
      all((dsp) => fault.begin(dsp));
      const before = signIns();
      const releaseId = await submitSample(api, platformIds, `fault-${code}`);
      const expected = Object.fromEntries(platformIds.map((id) => [id, fault.seenAs?.[id] ?? code]));
      const acts = {
        automatic: ['queued', 'packaging', 'uploading'],
        'by-hand': ['failed'],
        never: ['failed'],
        reconcile: ['unconfirmed'],
      };
      const failed = await until(
        `both platforms say ${code}`,
        () => tasksOf(api, releaseId),
        (tasks) => tasks.length === 2 && tasks.every(({ failure, status }) => failure && acts[retry].includes(status)),
        120,
      );
      expect(Object.fromEntries(failed.map(({ platformId, failure }) => [platformId, failure?.code]))).toEqual(
        expected,
      );
      for (const { failure } of failed) expect(failure?.retry).toBe(retry);
      if (code === 'host-key-changed') expect(signIns()).toEqual(before);

      if (fault.end) all(fault.end);
      else all((dsp) => dsp.setFaults({}));
      // Whoever has mended something says so: addresses and host keys are agreed anew, and the connection is tried.
      if (retry !== 'automatic') await onboard(api, on.neighbours);
      for (const task of failed) await mend(task, releaseId, retry);
      await settled(api, releaseId, ['live'], 120);

      for (const { platformId, batchId } of await tasksOf(api, releaseId)) {
        const received = on
          .dsp(platformId)
          .simulator.received()
          .filter(({ folder }) => folder === `/N_${batchId}`);
        expect(received, `${platformId} ${batchId}`).toMatchObject([{ deliveries: 1, afterMarker: [], findings: [] }]);
      }
    },
  );

  it('platform-busy keeps the next attempt back as long as the transfer of the last one runs, and nothing goes twice', async () => {
    const { simulator } = on.dsp('aurora');
    await agreed({ transferSeconds: 5 });
    simulator.setFaults({ bytesPerSecond: 20_000 });
    const releaseId = await submitSample(api, ['aurora'], 'slower-than-agreed');
    // The first attempt gives up waiting; what it handed over goes on.
    await until(
      'the second attempt is refused',
      async () => errorsOf(`-${(await tasksOf(api, releaseId))[0]?.batchId}-2`),
      (errors) => errors.includes('platform-busy'),
      120,
    );
    simulator.setFaults({});
    await settled(api, releaseId, ['live'], 120);
    await agreed({ transferSeconds: 10 });

    const [task] = await tasksOf(api, releaseId);
    expect(task?.attempt).toBe(2);
    const batchId = task?.batchId;
    const ofBatch = handedOver
      .filter((path) => path.includes(`/${batchId}/`))
      .map((path) => path.split('/').slice(9).join('/'));
    expect([...ofBatch].sort()).toEqual([...new Set(ofBatch)].sort());
    expect(ofBatch).toHaveLength(sampleAlbum.files.length + 2);
    const received = simulator.received().filter(({ folder }) => folder === `/N_${batchId}`);
    expect(received).toMatchObject([{ deliveries: 1, afterMarker: [], findings: [] }]);
  });

  async function agreed(transport: { transferSeconds: number }): Promise<void> {
    const { body } = await api.get<SamplePlatform>('/v1/platforms/aurora');
    const { name, dpid, partyName, sftp, profile } = body as SamplePlatform & { sftp: object };
    const changed = { ...profile, transport: { ...profile.transport, ...transport } };
    await api.put('/v1/platforms/aurora', { name, dpid, partyName, sftp, profile: changed });
  }

  /** The names of the errors that the states of an execution met. */
  async function errorsOf(ending: string): Promise<string[]> {
    const { endpoints, region, rootCredentials: credentials } = on.cloud;
    const states = new SFNClient({ endpoint: endpoints.AWS_ENDPOINT_URL ?? '', region, credentials });
    const { stateMachines = [] } = await states.send(new ListStateMachinesCommand({}));
    const stateMachineArn = stateMachines.find(({ name }) => /deliver/i.test(name ?? ''))?.stateMachineArn;
    const { executions = [] } = await states.send(new ListExecutionsCommand({ stateMachineArn }));
    const executionArn = executions.find(({ name }) => name?.endsWith(ending))?.executionArn;
    const { events = [] } = executionArn
      ? await states.send(new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false }))
      : {};
    states.destroy();
    return events.flatMap(({ taskFailedEventDetails }) => taskFailedEventDetails?.error ?? []);
  }

  async function mend({ taskId, platformId }: TaskView, releaseId: string, retry: Retry): Promise<void> {
    const way = mends[retry];
    if (way === undefined) return;
    count += 1;
    const [place, body] =
      way === 'redeliveries' ? [`platforms/${platformId}`, { reason: 'mended' }] : [`tasks/${taskId}`, {}];
    await api.post(`/v1/releases/${releaseId}/${place}/${way}`, body, `mend-${count}`);
  }
});
