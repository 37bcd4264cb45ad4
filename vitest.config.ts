import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,events,functions,infra,docs,bench}/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/cdk.out/**'],
    // Stories host a whole cloud each and wait much: two cores carry three of them at once.
    maxWorkers: 3,
    // The AWS SDK warns of Node 20 in every worker.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    // A busy machine is no failure: what hangs is found all the same, only later.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
