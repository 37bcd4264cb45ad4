import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  DataFolderFromAnotherVersion,
  DataFolderInUse,
  DynamoDbEngineMissing,
  PortInUse,
  TemplateRefused,
} from '@slipway/local';
import { answerOverHttp } from './answer-over-http.ts';
import { assemblyOf } from './assembly.ts';
import { follow } from './follow.ts';
import { refusePortsInUse } from './free-ports.ts';
import { type Laptop, startLaptop } from './laptop.ts';
import { BadUse, PORTS, readOptions, type StartOptions, usage } from './options.ts';
import { OPERATOR, prepareSample, submitSample } from './sample-release.ts';

/** Troubles that a person can mend: their message is the whole story. */
const plain = [PortInUse, DataFolderInUse, DataFolderFromAnotherVersion, DynamoDbEngineMissing, TemplateRefused];
/** What a person can write instead. */
const advice = (error: unknown): string => {
  if (error instanceof PortInUse) return ` npm start takes ${PORTS} ports: npm start -- --port N`;
  const isFolder = error instanceof DataFolderInUse || error instanceof DataFolderFromAnotherVersion;
  return isFolder ? ' npm start -- --data DIR' : '';
};

const root = join(fileURLToPath(import.meta.url), '../../../..');
const begun = performance.now();
const since = () => `${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s`;
const say = (line: string) => console.log(`${since()}  ${line}`);

let starting: Promise<Laptop> | undefined;
let leaving = false;

/** Stops what runs, also what is just being started, and ends. Asked twice, it does not wait. */
async function leave(code: number): Promise<never> {
  if (!leaving) {
    leaving = true;
    const laptop = await starting?.catch(() => undefined);
    await laptop?.stop();
  }
  process.exit(code);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), join(root, '.slipway/data'));
  if (options.help) return console.log(usage);
  await refusePortsInUse(options.port, PORTS);
  const { folder, fresh } = await assemblyOf(root, () => say('Synthesizing the template …'));
  say(fresh ? 'Template synthesized and functions bundled' : 'Template and bundles are as they were');
  starting = startLaptop({ assembly: folder, data: options.data, port: options.port });
  const laptop = await starting;
  say(`The cloud is up: ${laptop.cloud.apiUrl}`);
  const delivered = options.empty || (await deliver(laptop, options.answers));
  if (options.once) return leave(delivered ? 0 : 1);
  await showTheWay(laptop);
}

async function deliver(running: Laptop, answers: StartOptions['answers']): Promise<boolean> {
  const api = await running.as(OPERATOR);
  const startedAt = new Date().toISOString();
  await prepareSample(api, running.neighbours, say);
  if (answers === 'http') {
    for (const neighbour of running.neighbours) await answerOverHttp(api, neighbour, running.cloud.apiUrl);
    say('The platforms bring their answers over HTTP, with credentials of their own');
  }
  const platformIds = running.neighbours.map(({ sample }) => sample.platformId);
  const releaseId = await submitSample(api, platformIds, 'sample-release');
  let earlier = 0;
  const release = await follow(
    api,
    releaseId,
    ({ at, platformId, says }) => {
      if (at < startedAt) earlier += 1;
      else say(`${(platformId ?? '').padEnd(9)} ${says}`);
    },
    { seconds: 120 },
  );
  const before = earlier > 0 ? `, after ${earlier} steps of an earlier start (its timeline has them)` : '';
  say(`"${release.title}" is ${release.status}${before}`);
  return release.status === 'live';
}

async function showTheWay(running: Laptop): Promise<void> {
  const { apiUrl } = running.cloud;
  const token = await running.token(OPERATOR);
  console.log(`
  API        ${apiUrl}
  Docs       ${apiUrl}/docs   (${apiUrl}/openapi.json)
  Tokens     curl -s -d 'grant_type=client_credentials&client_id=${OPERATOR}' ${running.cloud.issuer?.url}/token
${running.neighbours.map(({ sample, simulator }) => `  ${sample.name.padEnd(10)} ${simulator.files}`).join('\n')}

  curl -s ${apiUrl}/v1/releases -H 'authorization: Bearer ${token}'

  Ctrl-C stops it; what is under way goes on at the next start.`);
}

process.on('SIGINT', () => void leave(0));
process.on('SIGTERM', () => void leave(0));
main().catch(async (error: unknown) => {
  // Whoever stops the cloud in the middle of a step has no use for what the step says to that.
  if (leaving) return;
  if (error instanceof BadUse) {
    console.error(`${error.message}\n\n${usage}`);
    return leave(2);
  }
  if (error instanceof Error && plain.some((kind) => error instanceof kind)) {
    console.error(`${error.message}${advice(error)}`);
  } else {
    console.error(error);
  }
  return leave(1);
});
