import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTable, validator } from '@slipway/ern';
import type { SamplePlatform } from '@slipway/samples';
import { newLogin, type Simulator, type SimulatorOptions, startSimulator } from '@slipway/simulator';

/** A DSP of this machine, with what a supplier was told when it was onboarded. */
export interface Neighbour {
  readonly sample: SamplePlatform;
  readonly simulator: Simulator;
  /** What it keeps. */
  readonly folder: string;
  readonly credentials: { readonly username: string; readonly password?: string; readonly privateKey?: string };
}

export interface NeighbourOptions {
  /** Its drop box and what it remembers; its credentials are drawn once and stay here. */
  readonly folder: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Milliseconds from the marker to its answer. */
  readonly answerAfterMs: SimulatorOptions['answerAfterMs'];
  readonly log?: (line: string) => void;
}

export async function startNeighbour(
  sample: SamplePlatform,
  { folder, port, answerAfterMs, log }: NeighbourOptions,
): Promise<Neighbour> {
  await mkdir(folder, { recursive: true });
  const login = await keptLogin(join(folder, 'login.json'), sample);
  const check = validator(await loadTable(sample.profile.ern.version));
  const simulator = await startSimulator({
    name: sample.name,
    dpid: sample.dpid,
    partyName: sample.partyName,
    folder,
    ...(port === 0 ? {} : { port }),
    users: [login.user],
    choreography: sample.answersIn,
    answerAfterMs,
    validate: (bytes) => check(bytes).errors.map(({ path, detail }) => `${path}: ${detail}`),
    ...(log ? { log } : {}),
  });
  return { sample, simulator, folder, credentials: login.credentials };
}

async function keptLogin(file: string, sample: SamplePlatform): Promise<ReturnType<typeof newLogin>> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept);
  const made = newLogin('northern-lights', sample.login);
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}
