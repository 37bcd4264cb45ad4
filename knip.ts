import type { KnipConfig } from 'knip';
import { functions } from './functions/src/manifest.ts';

/** Where code is entered from outside: the handlers of the manifest, scripts, measurements, programs. */
export default {
  // A row or a helper may be exported for its own file's sake: it is not dead.
  ignoreExportsUsedInFile: true,
  // Programs of the machine that tests compare us with, where they are installed.
  ignoreBinaries: ['cfn-lint', 'ssh-keygen'],
  workspaces: {
    // `npx cdk` is for whoever deploys.
    '.': { entry: ['.ci/*.mjs', 'bench/**/*.ts'], ignoreDependencies: ['aws-cdk'] },
    functions: { entry: Object.values(functions).map(({ entry }) => `src/${entry}`) },
    // What is generated holds a row for every element of the grammars, whether a writer needs it or not.
    'packages/ern': { ignore: ['src/write/generated/tables.ts'] },
    // What is generated has a type for each part of an OpenAPI document.
    'packages/http': { ignore: ['src/generated/**'] },
    // The bundler puts it in the place of a package of the SDK.
    infra: { entry: ['src/lambda-credentials.ts'] },
    // Loaded by createRequire: it is CommonJS without types.
    'packages/delivery': { ignoreDependencies: ['asl-validator'] },
  },
} satisfies KnipConfig;
