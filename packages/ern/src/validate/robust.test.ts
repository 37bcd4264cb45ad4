import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { schemaFolder } from '../compile/schemas.ts';
import { purge } from './testing/messages.ts';
import { validate } from './validate.ts';

const schemas = schemaFolder() ?? '';

describe('the validator', () => {
  it('answers for any bytes, and never throws', async () => {
    const pieces = [
      '<',
      '>',
      '/',
      '&',
      ';',
      '"',
      "'",
      '=',
      ' ',
      '\n',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      'x:',
    ];
    const soup = fc
      .array(fc.oneof(fc.constantFrom(...pieces, ...purge().split(/\b/)), fc.string({ unit: 'binary' })), {
        maxLength: 60,
      })
      .map((parts) => Buffer.from(parts.join('')));
    const bytes = fc.oneof(soup, fc.uint8Array({ maxLength: 400 }));
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        const { valid, errors } = await validate(file);
        expect(valid).toBe(false);
        expect(errors.length).toBeGreaterThan(0);
        for (const { line, column } of errors) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });

  it('answers the second time as the first, although its automata reorder themselves', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: purge().length - 1 }),
        fc.constantFrom('', 'x', '<', '&', '"'),
        async (at, piece) => {
          const file = Buffer.from(purge().slice(0, at) + piece + purge().slice(at + 1));
          expect(await validate(file)).toEqual(await validate(file));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe.skipIf(schemas === '')('the paths of a report (needs DDEX_SCHEMAS)', () => {
  const samples = join(schemas, '..', 'samples');
  const files = readdirSyncSafe(samples).filter(
    (name) => /invalid|zero_sound_recordings/.test(name) && name.endsWith('.xml'),
  );

  it.each(files)('lead to one element of %s', async (name) => {
    const bytes = readFileSync(join(samples, name));
    const { errors } = await validate(bytes);
    const document = XmlDocument.fromBuffer(bytes);
    try {
      const { namespaceUri = '', prefix = '' } = document.root;
      expect(errors.length).toBeGreaterThan(0);
      for (const { path } of errors) {
        // A document with a default namespace has no prefix to ask with.
        const element = path.replace(/\/@[^/]*$/, '');
        const asked = prefix === '' ? element.replace(/\/(\w+)/g, '/*[local-name()="$1"]') : element;
        if (prefix === '' && /\[\d+\]/.test(path)) continue;
        const found = document.find(asked, prefix === '' ? {} : { [prefix]: namespaceUri });
        expect({ path, count: found.length }).toEqual({ path, count: 1 });
      }
    } finally {
      document.dispose();
    }
  });
});

function readdirSyncSafe(folder: string): string[] {
  return schemas === '' ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
