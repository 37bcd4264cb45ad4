import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/stories/longest-first.ts';

const elsewhere = ['**/node_modules/**', '**/cdk.out/**'];
/** A busy machine is no failure: what hangs is found all the same, only later. Milliseconds. */
const patience = { testTimeout: 60_000, hookTimeout: 300_000 };
/** The AWS SDK warns of Node 20 in every worker. */
const env = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'units',
          include: ['{packages,events,functions,infra,docs,bench}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: elsewhere,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          env,
          ...patience,
        },
      },
      {
        test: {
          name: 'stories',
          include: ['tests/stories/**/*.test.ts'],
          exclude: elsewhere,
          // Each hosts a whole cloud and waits much: two cores carry four of them at once.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          env,
          ...patience,
        },
      },
    ],
  },
});
