import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemaFolder } from '../../packages/ern/src/compile/schemas.ts';
import { inTurn, median, type Row } from '../measure.ts';
import { sha256OfFile } from './support/blocks.ts';
import { type Delivered, type Deliverer, type DeliveriesJob, type Stack, startDeliverer } from './support/deliverer.ts';
import { noOpenSsh, startOpenSsh } from './support/openssh.ts';

/** With these a round of each stack takes seconds. */
const COUNTS: Readonly<Record<Stack, number>> = { ours: 160, typical: 24, database: 160 };
const ROUNDS = 5;

/**
 * A delivery of a 12-track album, by what ours is made of and by what is usual (fast-xml-parser, libxml2-wasm,
 * ssh2-sftp-client as it is shipped, one put after the other): built, checked, hashed, uploaded, its completion file
 * last. Both make the same three calls through the local cloud's front, 8 deliveries under way on 2 connections, to the
 * same sshd. E1: deliveries a second, of the message alone. E2: with 13 files of 100 KB. E3: processor time, as a
 * multiple of what the database calls alone take. E4: those calls, as the front counted them.
 */
export default async function deliveries(): Promise<readonly Row[]> {
  if (noOpenSsh || schemaFolder() === undefined) {
    console.log(`  not measured: ${noOpenSsh ?? 'set DDEX_SCHEMAS to the folder of the schemas'}`);
    return [];
  }
  const sshd = await startOpenSsh();
  const home = await mkdtemp(join(tmpdir(), 'bench-deliveries-'));
  const deliverer = await startDeliverer();
  try {
    const inbox = join(sshd.folder, 'inbox');
    await mkdir(inbox);
    const { port, username, privateKey, hostKey } = sshd;
    const login = { host: '127.0.0.1', port, username, privateKey, trustedHostKeys: [hostKey], timeoutMs: 60_000 };
    const assets = await Promise.all(
      Array.from({ length: 13 }, async (_, n) => {
        const [path, size] = [join(home, `${n}`), 100_000];
        await writeFile(path, randomBytes(size));
        return { path, size, sha256: await sha256OfFile(path, size) };
      }),
    );
    const metadata = await against(deliverer, { login, inbox, assets: [] }, 1);
    const whole = await against(deliverer, { login, inbox, assets }, 4);
    const calls = await inTurns(deliverer, { login, inbox, assets: [] }, 'database');
    return [
      { name: 'E1 deliveries a second, message alone, ours ÷ typical', ...metadata },
      { name: 'E2 the same with 13 files of 100 KB', ...whole },
      {
        name: 'E3 processor time, delivery ÷ its database calls',
        ratio: median(calls.map(({ ours, theirs }) => ours.cpuMs / theirs.cpuMs)),
        goal: 2.5,
        gate: 3,
        better: 'lower',
        note: `ours ${median(calls.map(({ ours }) => ours.cpuMs)).toFixed(1)} ms, three calls ${median(calls.map(({ theirs }) => theirs.cpuMs)).toFixed(1)} ms of the deliverer's process`,
      },
      {
        name: 'E4 database calls of a delivery of the message alone',
        ratio: median(calls.map(({ ours }) => ours.databaseCalls)),
        unit: ' calls',
        goal: 3,
        gate: 4,
        better: 'lower',
        note: 'of one process that keeps what it knows; those of the workflow, whose steps begin with nothing, are in delivery/cost',
      },
    ];
  } finally {
    await deliverer.stop();
    await sshd.stop();
    await rm(home, { recursive: true, force: true });
  }
}

type Job = Omit<DeliveriesJob, 'stack' | 'deliveries'>;

async function against(deliverer: Deliverer, job: Job, share: number): Promise<Omit<Row, 'name'>> {
  const run = (stack: Stack) => deliverer.run({ ...job, stack, deliveries: Math.ceil(COUNTS[stack] / share) });
  await run('ours');
  const { ours, theirs, ratio, spread } = await inTurn(
    ROUNDS,
    async () => (await run('ours')).ms,
    async () => (await run('typical')).ms,
  );
  const note = `ours ${(1000 / ours).toFixed(0)}/s, typical ${(1000 / theirs).toFixed(0)}/s; ours ÷ theirs ${spread}`;
  return { ratio: 1 / ratio, goal: 3, gate: 2.2, better: 'higher', note };
}

async function inTurns(deliverer: Deliverer, job: Job, other: Stack) {
  const rounds: { ours: Delivered; theirs: Delivered }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const run = (stack: Stack) => deliverer.run({ ...job, stack, deliveries: COUNTS[stack] });
    const first = round % 2 === 0 ? await run('ours') : undefined;
    const theirs = await run(other);
    rounds.push({ ours: first ?? (await run('ours')), theirs });
  }
  return rounds;
}
