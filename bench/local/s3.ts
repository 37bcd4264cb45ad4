import { benchS3 } from '../../packages/local/src/s3/bench.ts';

for (const { name, oursMs, plainMs, ratio } of await benchS3()) {
  console.log(
    `${name.padEnd(46)} ${oursMs.toFixed(2).padStart(9)} ms   plain ${plainMs.toFixed(2).padStart(9)} ms   ×${ratio.toFixed(2)}`,
  );
}
