import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayImport } from './boundaries.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

const ownOf = (dependencies: Readonly<Record<string, string>> = {}): string[] =>
  Object.keys(dependencies)
    .filter((name) => name.startsWith('@slipway/'))
    .map((name) => name.slice('@slipway/'.length));

const folders = [
  ...(await readdir(join(root, 'packages'))).map((name) => `packages/${name}`),
  'events',
  'functions',
  'infra',
];

describe('the map of packages', () => {
  const manifests = folders.map(manifestOf);
  const names = manifests.map(({ name }) => name.slice('@slipway/'.length));

  it('has a row for every package', () => {
    expect(names.filter((name) => !(name in mayImport))).toEqual([]);
  });

  it.each(manifests.map((manifest) => [manifest.name, manifest] as const))(
    '%s depends only on what stands below it',
    (name, { dependencies }) => {
      const allowed: readonly string[] = mayImport[name.slice('@slipway/'.length) as keyof typeof mayImport];
      expect(ownOf(dependencies).filter((dependency) => !allowed.includes(dependency))).toEqual([]);
    },
  );

  it('has no way round in a circle', () => {
    const below = (name: string, seen: readonly string[] = []): void => {
      expect(seen, [...seen, name].join(' → ')).not.toContain(name);
      for (const next of mayImport[name as keyof typeof mayImport]) below(next, [...seen, name]);
    };
    for (const name of Object.keys(mayImport)) below(name);
  });
});

/** Each breaks one rule, in a copy of the repository that holds nothing else. */
const violations = [
  {
    says: 'a package that is not declared',
    files: { 'packages/kernel/src/planted.ts': "import { Client } from 'ssh2';\nexport const planted = Client;\n" },
    rule: 'lint/correctness/noUndeclaredDependencies',
  },
  {
    says: 'an import upwards',
    files: {
      'packages/kernel/src/planted.ts':
        "import { rollUp } from '@slipway/lifecycle';\nexport const planted = rollUp;\n",
    },
    rule: 'lint/correctness/noUndeclaredDependencies',
  },
  {
    says: 'a deep import by name',
    files: {
      'packages/lifecycle/src/planted.ts':
        "import { accepted } from '@slipway/kernel/src/outcome.ts';\nexport const planted = accepted;\n",
    },
    rule: 'lint/style/noRestrictedImports',
  },
  {
    says: 'a deep import by path',
    files: {
      'packages/lifecycle/src/planted.ts':
        "import { accepted } from '../../kernel/src/outcome.ts';\nexport const planted = accepted;\n",
    },
    rule: 'lint/style/noRestrictedImports',
  },
  {
    says: 'a deep import by path from a folder further down',
    files: {
      'packages/lifecycle/src/deeper/planted.ts':
        "import { accepted } from '../../../kernel/src/outcome.ts';\nexport const planted = accepted;\n",
    },
    rule: 'lint/style/noRestrictedImports',
  },
  {
    says: 'a deep import by path from outside the packages',
    files: {
      'functions/src/planted.ts':
        "import { accepted } from '../../packages/kernel/src/outcome.ts';\nexport const planted = accepted;\n",
    },
    rule: 'lint/style/noRestrictedImports',
  },
  {
    says: 'a circle of files',
    files: {
      'packages/kernel/src/planted.ts': "import { other } from './other.ts';\nexport const planted = () => other;\n",
      'packages/kernel/src/other.ts': "import { planted } from './planted.ts';\nexport const other = () => planted;\n",
    },
    rule: 'lint/suspicious/noImportCycles',
  },
] as const;

describe('the linter', () => {
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'slipway-boundaries-'));
    const kept = ['biome.json', '.gitignore', 'package.json', ...folders.map((folder) => `${folder}/package.json`)];
    for (const file of [...kept, 'packages/kernel/src/outcome.ts']) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await copyFile(join(root, file), join(copy, file));
    }
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  it('finds nothing in the copy before anything is planted', async () => {
    expect(await findings(copy)).toEqual([]);
  });

  it.each(violations)('refuses $says', async ({ files, rule }) => {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), text);
    }
    const found = await findings(copy);
    for (const file of Object.keys(files)) await rm(join(copy, file));
    expect(found).toContain(rule);
  });
});

/** The rules that the linter sees broken below a folder. */
function findings(folder: string): Promise<string[]> {
  const biome = join(root, 'node_modules/.bin/biome');
  return new Promise((resolve, reject) => {
    execFile(biome, ['lint', '--reporter=json', '.'], { cwd: folder }, (_, stdout, stderr) => {
      try {
        const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; severity: string }[] };
        resolve(diagnostics.filter(({ severity }) => severity === 'error').map(({ category }) => category));
      } catch (cause) {
        reject(new Error(`Cannot read what the linter said:\n${stdout}\n${stderr}`, { cause }));
      }
    });
  });
}
