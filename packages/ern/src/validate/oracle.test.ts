import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFolder } from '../compile/schemas.ts';
import { dialect, ernVersions } from '../versions.ts';
import { oracle } from './oracle.ts';
import { validate } from './validate.ts';

const schemas = schemaFolder();

describe.skipIf(schemas === undefined)(
  'the validator and libxml2 with the published schema (needs DDEX_SCHEMAS)',
  () => {
    const samples = join(schemas ?? '', '..', 'samples');
    it.each(ernVersions)('agree on every sample of %s', async (version) => {
      const { complaint } = oracle(schemas ?? '', version);
      const folder = join(samples, dialect(version).folder);
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'));
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const bytes = readFileSync(join(folder, name));
        const report = await validate(bytes);
        expect.soft({ name, valid: report.valid }).toEqual({ name, valid: complaint(bytes) === undefined });
      }
    });
  },
);
