import { benchTransfer } from '../../packages/local/src/transfer/bench.ts';

for (const { name, oursMs, opensshMs, ratio } of await benchTransfer()) {
  console.log(
    `${name.padEnd(52)} ${oursMs.toFixed(0).padStart(7)} ms   OpenSSH ${opensshMs.toFixed(0).padStart(7)} ms   ×${ratio.toFixed(2)}`,
  );
}
