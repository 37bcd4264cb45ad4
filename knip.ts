import type { KnipConfig } from 'knip';
import { functions } from './functions/src/manifest.ts';

/** Where code is entered from outside: the handlers of the manifest, scripts, measurements, programs. */
export default {
  workspaces: {
    '.': { entry: ['.ci/*.mjs', 'bench/**/*.ts', 'docs/generate.ts'] },
    functions: { entry: Object.values(functions).map(({ entry }) => `src/${entry}`) },
    infra: { entry: ['src/app.ts'] },
    'packages/laptop': { entry: ['src/start.ts'] },
  },
} satisfies KnipConfig;
