import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  DataFolderFromAnotherVersion,
  DataFolderInUse,
  DynamoDbEngineMissing,
  PortInUse,
  TemplateRefused,
} from '@slipway/local';
import { assemblyOf } from './assembly.ts';
import { follow } from './follow.ts';
import { type Laptop, startLaptop } from './laptop.ts';
import { OPERATOR, releaseSample } from './sample-release.ts';

const usage = `npm start -- [--empty] [--once] [--port N] [--data DIR]
  --empty     start without delivering the sample release
  --once      deliver the sample release, then leave (exit code 0 when every platform has it)
  --port N    the API's port; four more ports follow it (default 4600; 0 takes free ones)
  --data DIR  where everything durable lies (default .slipway/data)`;

/** Troubles that a person can mend: their message is the whole story. */
const plain = [PortInUse, DataFolderInUse, DataFolderFromAnotherVersion, DynamoDbEngineMissing, TemplateRefused];

const root = join(fileURLToPath(import.meta.url), '../../../..');
const begun = performance.now();
const since = () => `${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s`;
const say = (line: string) => console.log(`${since()}  ${line}`);

let laptop: Laptop | undefined;
let leaving = false;

async function leave(code: number): Promise<never> {
  if (!leaving) {
    leaving = true;
    await laptop?.stop();
  }
  process.exit(code);
}

async function main(): Promise<void> {
  const options = readOptions();
  const { folder, fresh } = await assemblyOf(root);
  say(fresh ? 'Template synthesized and functions bundled' : 'Template and bundles are as they were');
  laptop = await startLaptop({ assembly: folder, data: options.data, port: options.port });
  say(`The cloud is up: ${laptop.cloud.apiUrl}`);
  const delivered = options.empty || (await deliver(laptop));
  if (options.once) return leave(delivered ? 0 : 1);
  await showTheWay(laptop);
}

async function deliver(running: Laptop): Promise<boolean> {
  const api = await running.as(OPERATOR);
  const releaseId = await releaseSample(api, running.neighbours, say);
  const release = await follow(
    api,
    releaseId,
    ({ platformId, says }) => say(`${(platformId ?? '').padEnd(9)} ${says}`),
    { seconds: 120 },
  );
  say(`"${release.title}" is ${release.status}`);
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

function readOptions() {
  const { values } = parseArgs({
    options: {
      empty: { type: 'boolean', default: false },
      once: { type: 'boolean', default: false },
      port: { type: 'string', default: '4600' },
      data: { type: 'string', default: join(root, '.slipway/data') },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_530)
    throw new BadUse(`--port takes a number from 0 to 65530, not ${values.port}`);
  if (values.help) throw new BadUse('');
  return { ...values, port, data: resolve(values.data) };
}

class BadUse extends Error {}

process.on('SIGINT', () => void leave(0));
process.on('SIGTERM', () => void leave(0));
main().catch(async (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof BadUse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) {
    console.error([message, usage].filter(Boolean).join('\n\n'));
    return leave(2);
  }
  console.error(plain.some((kind) => error instanceof kind) ? message : (error as Error).stack);
  return leave(1);
});
