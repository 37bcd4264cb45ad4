import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Reads what `cdk synth` wrote: the templates of all stacks and where their assets lie. */
export async function loadAssembly(folder: string): Promise<Assembly> {
  const files = await readdir(folder).catch((cause) => {
    throw new Error(`Cannot read the cloud assembly ${folder}: run the synthesis first`, { cause });
  });
  const assets = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.assets.json'))) {
    const manifest = await readJson<AssetManifest>(join(folder, file));
    for (const [hash, { source }] of Object.entries(manifest.files ?? {})) {
      if (source?.path) assets.set(hash, resolve(folder, source.path));
    }
  }
  const stacks = await Promise.all((await stackFiles(folder, files)).map((file) => loadStack(folder, file)));
  if (stacks.length === 0) throw new Error(`Cannot find a *.template.json in the cloud assembly ${folder}`);
  return { folder, stacks, assets };
}

export interface Assembly {
  readonly folder: string;
  readonly stacks: readonly Stack[];
  /** Absolute path of each file asset, by its hash. */
  readonly assets: ReadonlyMap<string, string>;
}

export interface Stack {
  readonly name: string;
  readonly template: Template;
}

export interface Template {
  readonly Parameters?: Readonly<Record<string, TemplateParameter>>;
  readonly Mappings?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Resources?: Readonly<Record<string, RawResource>>;
  readonly Outputs?: Readonly<Record<string, RawOutput>>;
  readonly Transform?: unknown;
}

export interface TemplateParameter {
  readonly Type: string;
  readonly Default?: string | number;
  readonly AllowedValues?: readonly (string | number)[];
  readonly AllowedPattern?: string;
}

export interface RawResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
  readonly Condition?: string;
  readonly DependsOn?: string | readonly string[];
}

export interface RawOutput {
  readonly Value: unknown;
  readonly Condition?: string;
  readonly Export?: { readonly Name: unknown };
}

interface AssetManifest {
  readonly files?: Readonly<Record<string, { source?: { path?: string } }>>;
}

interface CdkManifest {
  readonly artifacts?: Readonly<
    Record<string, { type: string; properties?: { templateFile?: string; stackName?: string; directoryName?: string } }>
  >;
}

interface StackFile {
  readonly name: string;
  readonly file: string;
}

/** By the manifest where there is one, so that leftovers of an earlier synthesis in the same folder do not count. */
async function stackFiles(folder: string, files: readonly string[]): Promise<StackFile[]> {
  if (!files.includes('manifest.json')) {
    return files
      .filter((name) => name.endsWith('.template.json'))
      .sort()
      .map((file) => ({ name: file.replace('.template.json', ''), file }));
  }
  const { artifacts = {} } = await readJson<CdkManifest>(join(folder, 'manifest.json'));
  const nested = Object.entries(artifacts).filter(([, { type }]) => type === 'cdk:cloud-assembly');
  if (nested.length > 0) {
    throw new Error(`Cannot host stages (${nested.map(([id]) => id).join(', ')}): point at the assembly of one stage`);
  }
  return Object.entries(artifacts)
    .filter(([, { type }]) => type === 'aws:cloudformation:stack')
    .map(([id, { properties }]) => ({
      name: properties?.stackName ?? id,
      file: properties?.templateFile ?? `${id}.template.json`,
    }));
}

async function loadStack(folder: string, { name, file }: StackFile): Promise<Stack> {
  return { name, template: await readJson<Template>(join(folder, file)) };
}

async function readJson<T>(file: string): Promise<T> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`Cannot read ${file}`, { cause });
  }
}
