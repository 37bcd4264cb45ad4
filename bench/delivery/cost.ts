import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { deliveryWorkflow, statesOnTheWay, wayOfDelivery } from '@slipway/delivery';
import type { ApiClient } from '@slipway/http';
import { assemblyOf, OPERATOR, prepareSample, type ReleaseView, startLaptop, submitSample } from '@slipway/laptop';
import { samplePlatforms } from '@slipway/samples';
import type { Row } from '../measure.ts';
import { type DeliveryCost, delivering, type Request, roundTrips } from './support/cost.ts';

/** Where the figures of the last run are kept for `docs/costs.md`. */
const KEPT = fileURLToPath(new URL('cost.json', import.meta.url));

/**
 * Counts what one delivery of the sample album makes in the local cloud, from the submitted release to its being live,
 * by each sender, and of its message alone, redelivered: requests by who made them, time of each function, state transitions. Every
 * function has run before. Writes bench/delivery/cost.json, from which the cost table in the docs is made.
 */
export default async function costs(): Promise<readonly Row[]> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const home = await mkdtemp(join(tmpdir(), 'bench-cost-'));
  const seen: Request[] = [];
  const [first, second] = samplePlatforms;
  if (!first || !second) throw new Error('There are no sample platforms');
  const direct = {
    ...first,
    profile: { ...first.profile, transport: { ...first.profile.transport, kind: 'sftp-direct' as const } },
  };
  const laptop = await startLaptop({
    assembly: (await assemblyOf(root)).folder,
    data: home,
    port: 0,
    answerAfterMs: 100,
    platforms: [direct, second],
    onRequest: ({ caller, service, operation }) => seen.push({ by: nameIn(caller), service, operation }),
  });
  try {
    const api = await laptop.as(OPERATOR);
    await prepareSample(api, laptop.neighbours, () => undefined);
    const logs = join(home, 'cloud', 'logs');
    const live = new Map<string, string>();
    const delivered = async (platformId: string, delivers: DeliveryCost['delivers'], key: string) => {
      const releaseId =
        delivers === 'metadata'
          ? await redelivered(api, live.get(platformId), platformId, key)
          : await submitSample(api, [platformId], key);
      live.set(platformId, releaseId);
      // Asking for its status all the time would be counted too.
      await quiet(seen);
      const { platformReleases } = (await api.get<ReleaseView>(`/v1/releases/${releaseId}`)).body;
      if (!platformReleases.every(({ status }) => status === 'live')) {
        throw new Error(
          `Cannot count: ${platformReleases.map(({ status }) => status).join(', ') || 'nothing'} after all`,
        );
      }
    };
    const cloud = new SFNClient({
      endpoint: laptop.cloud.endpoints.AWS_ENDPOINT_URL ?? '',
      region: laptop.cloud.region,
      credentials: laptop.cloud.rootCredentials,
    });
    const costs: DeliveryCost[] = [];
    for (const [sender, delivers, platformId] of [
      ['sftp-direct', 'everything', direct.platformId],
      ['sftp-transfer', 'everything', second.platformId],
      ['sftp-direct', 'metadata', direct.platformId],
    ] as const) {
      await delivered(platformId, delivers, `${sender}-${delivers}-first`);
      const [requestsBefore, timesBefore, transitionsBefore] = [
        seen.length,
        await timesIn(logs),
        await transitions(cloud),
      ];
      await delivered(platformId, delivers, `${sender}-${delivers}-counted`);
      const requests = seen.slice(requestsBefore).filter(({ by }) => by !== 'root');
      const machines = await transitions(cloud);
      const delivery = (machines.get('delivery') ?? 0) - (transitionsBefore.get('delivery') ?? 0);
      const parts = (machines.get('parts') ?? 0) - (transitionsBefore.get('parts') ?? 0);
      const computed = statesOnTheWay(deliveryWorkflow(anyArn), wayOfDelivery[sender], parts).length;
      if (delivery !== computed) {
        throw new Error(`A delivery of ${parts} parts made ${delivery} transitions; its workflow says ${computed}`);
      }
      costs.push({
        sender,
        delivers,
        parts,
        transitions: delivery,
        polling: (machines.get('polling') ?? 0) - (transitionsBefore.get('polling') ?? 0),
        requests: counted(requests),
        functions: (await timesIn(logs)).flatMap(({ name, times }) => {
          const fresh = times.slice(timesBefore.find((before) => before.name === name)?.times.length ?? 0);
          return fresh.length === 0 ? [] : [{ name, calls: fresh.length, ms: Math.round(sum(fresh)) }];
        }),
      });
    }
    cloud.destroy();
    await writeFile(KEPT, `${JSON.stringify(costs, null, 2)}\n`);
    return costs.map(tripsOf);
  } finally {
    await laptop.stop();
    await rm(home, { recursive: true, force: true });
  }
}

/**
 * A step of the workflow begins with nothing: it reads its batch, then its tasks, and commits what became of them. More
 * than that is to spare.
 */
function tripsOf(cost: DeliveryCost): Row {
  const all = roundTrips(cost);
  const own = all.filter(({ name }) => delivering.has(name));
  const trips = (of: typeof all) => sum(of.map(({ reads, writes }) => reads + writes));
  const runs = sum(own.map(({ calls }) => calls));
  return {
    name: `E4 round trips of a step, ${cost.sender}, ${cost.delivers}`,
    ratio: trips(own) / runs,
    unit: '',
    goal: 3,
    gate: 4,
    better: 'lower',
    note: `in the local cloud: ${trips(own)} to the database in ${runs} runs of the delivery's own functions; ${trips(all)} with its submit, its lists and the polling; ${sum(cost.requests.map(({ count }) => count))} requests in all`,
  };
}

/** The message of a release that the platform has, once more and without files. */
async function redelivered(api: ApiClient, releaseId: string | undefined, platformId: string, key: string) {
  if (releaseId === undefined) throw new Error(`Cannot count: nothing was delivered to ${platformId} before`);
  const asked = { reason: 'to be counted', sends: 'metadata' };
  await api.post(`/v1/releases/${releaseId}/platforms/${platformId}/redeliveries`, asked, key);
  return releaseId;
}

const anyArn = new Proxy({}, { get: (_, name) => `arn:aws:lambda:eu-west-1:000000000000:function:${String(name)}` });

/** The last part of a caller's ARN, without what the deployment adds to a role's name. */
const nameIn = (arn: string): string => (arn.split(/[:/]/).pop() ?? arn).replace(/Role[0-9A-F]{8}$/, '');

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Waits until nobody has asked for anything for some time. */
async function quiet(seen: readonly unknown[]): Promise<void> {
  for (let before = -1; before !== seen.length; ) {
    before = seen.length;
    await new Promise((resolve) => setTimeout(resolve, 10_000));
  }
}

function counted(requests: readonly Request[]): DeliveryCost['requests'] {
  const counts = new Map<string, number>();
  for (const request of requests) {
    const key = JSON.stringify(request);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => ({ ...(JSON.parse(key) as Request), count }))
    .sort((a, b) => `${a.service} ${a.operation} ${a.by}`.localeCompare(`${b.service} ${b.operation} ${b.by}`));
}

/** Milliseconds of every invocation, by function, from the lines that report them. */
async function timesIn(folder: string): Promise<{ name: string; times: number[] }[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.log$/, ''),
      times: [...(await readFile(join(folder, file), 'utf8')).matchAll(/REPORT .*Duration: ([\d.]+) ms/g)].map(
        ([, ms]) => Number(ms),
      ),
    })),
  );
}

/** States entered so far, of both machines, and parts begun. */
async function transitions(client: SFNClient): Promise<Map<'delivery' | 'polling' | 'parts', number>> {
  const totals = new Map<'delivery' | 'polling' | 'parts', number>();
  const { stateMachines = [] } = await client.send(new ListStateMachinesCommand({}));
  for (const { stateMachineArn, name = '' } of stateMachines) {
    const kind = /poll/i.test(name) ? 'polling' : 'delivery';
    const { executions = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn }));
    for (const { executionArn } of executions) {
      let nextToken: string | undefined;
      do {
        const page = await client.send(new GetExecutionHistoryCommand({ executionArn, nextToken }));
        const entered = (page.events ?? []).filter(({ type }) => type?.endsWith('StateEntered'));
        const parts = entered.filter(({ stateEnteredEventDetails: state }) => state?.name === 'BySender');
        totals.set(kind, (totals.get(kind) ?? 0) + entered.length);
        totals.set('parts', (totals.get('parts') ?? 0) + parts.length);
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
    }
  }
  return totals;
}
