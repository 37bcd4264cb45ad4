import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFolder } from './compile/schemas.ts';
import { loadGrammar } from './grammar/grammar.ts';
import { read } from './read.ts';
import { arbitraryMessage } from './testing/arbitrary-message.ts';
import { schemaErrors } from './testing/real-schema.ts';
import { ernVersions } from './versions.ts';
import { writeWith } from './write.ts';

const versions = ernVersions.filter((version) => version === '4.3.2');

describe.each(versions)('any message of ERN %s', (version) => {
  it.each(['NewReleaseMessage', 'PurgeReleaseMessage'] as const)('%s is read back as it was written', async (name) => {
    const grammar = await loadGrammar(version);
    await fc.assert(
      fc.asyncProperty(arbitraryMessage(grammar, name), async (message) => {
        const { bytes, unsaid, assumed } = writeWith(grammar, message);
        expect(unsaid).toEqual([]);
        expect(assumed).toEqual([]);
        const back = await read(bytes);
        expect(back).toMatchObject({ ok: true, value: { version, unread: [] } });
        expect(back.ok && back.value.message).toEqual(message);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it.skipIf(schemaFolder() === undefined)('is valid by the real schema (needs DDEX_SCHEMAS)', async () => {
    const grammar = await loadGrammar(version);
    fc.assert(
      fc.property(arbitraryMessage(grammar), (message) => {
        expect(schemaErrors(version, writeWith(grammar, message).bytes)).toEqual([]);
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});
