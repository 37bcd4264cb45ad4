import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from './assembly.ts';

describe('the hash of what the template is made from', () => {
  let root: string;
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'slipway-sources-'));
    await write('functions/src/manifest.ts', 'one');
    await write('packages/kernel/src/index.ts', 'one');
    await write('package-lock.json', '{}');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it.each([
    'functions/src/manifest.ts',
    'functions/src/new.ts',
    'infra/src/service.ts',
    'packages/aws/src/local/anything.ts',
    'package-lock.json',
  ])('changes with %s', async (path) => {
    const before = await hashOf(root);
    await write(path, 'another');
    expect(await hashOf(root)).not.toBe(before);
  });

  it.each([
    'functions/src/manifest.test.ts',
    'functions/node_modules/x/index.js',
    'packages/local/src/cloud.ts',
    'packages/samples/src/album.ts',
    'packages/ern/README.md',
    'docs/deployment.md',
  ])('does not change with %s, which no bundle can see', async (path) => {
    const before = await hashOf(root);
    await write(path, 'another');
    expect(await hashOf(root)).toBe(before);
  });

  it('tells a file that moved', async () => {
    const before = await hashOf(root);
    await rm(join(root, 'functions/src/manifest.ts'));
    await write('functions/src/other.ts', 'one');
    expect(await hashOf(root)).not.toBe(before);
  });
});
