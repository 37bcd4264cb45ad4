// `npm run check`: one line for each part, and what a part said when it failed. CI and your machine hear the same.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Name, what it asks, and the command that answers. `npm run check lint types` runs only these. */
const parts = [
  ['lint', 'the format, and what the linter forbids', 'biome check .'],
  ['types', 'TypeScript, strict', 'tsc --noEmit'],
  ['boundaries', 'packages import only downwards, and only what they declare', 'vitest run tests/boundaries.test.ts'],
  ['unused', 'no dead file, export or dependency', 'knip --no-progress'],
  ['generated', 'generated documents say what the tables say', 'tsx docs/generate.ts --check'],
  ['tests', 'every test', 'vitest run --exclude tests/boundaries.test.ts'],
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !parts.some(([part]) => part === name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${parts.map(([name]) => name).join(', ')}.`);
  process.exit(2);
}

let failed = 0;
for (const [name, says, command] of parts) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const begun = performance.now();
  const { code, said } = await run(command);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(11)}${seconds} s  ${says}`);
  if (code === 0) continue;
  failed += 1;
  console.log(`\n$ npx ${command}\n${said.trimEnd()}\n`);
}
process.exit(failed === 0 ? 0 : 1);

function run(command) {
  const [program, ...options] = command.split(' ');
  const child = spawn(join(root, 'node_modules/.bin', program), options, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) => {
    const end = (code, more = '') => resolve({ code, said: Buffer.concat(said).toString() + more });
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code) => end(code ?? 1));
  });
}
