import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFolder } from './compile/schemas.ts';
import { loadGrammar } from './grammar/grammar.ts';
import { read } from './read.ts';
import { arbitraryMessage } from './testing/arbitrary-message.ts';
import { unaccounted, unaccountedValues } from './testing/facts.ts';
import { schemaErrors } from './testing/real-schema.ts';
import { reportedFacts } from './testing/report.ts';
import { ernVersions, messageNames } from './versions.ts';
import { writeWith } from './write.ts';

// The first failure says enough; shrinking a whole message takes minutes.
const runs = (numRuns: number, seed: number) => ({ numRuns, seed, endOnFailure: true });
const versions = ernVersions.filter((version) => version !== '3.8.2');
const hasSchemas = schemaFolder() !== undefined;

describe.each(versions)('any message of ERN %s', (version) => {
  it.each(messageNames)('%s is read back as it was written', async (name) => {
    const grammar = await loadGrammar(version);
    await fc.assert(
      fc.asyncProperty(arbitraryMessage(grammar, name), async (message) => {
        const { bytes, unsaid, assumed } = writeWith(grammar, message);
        expect({ unsaid, assumed }).toEqual({ unsaid: [], assumed: [] });
        const back = await read(bytes);
        expect(back).toMatchObject({ ok: true, value: { version, unread: [] } });
        expect(back.ok && back.value.message).toEqual(message);
      }),
      runs(40, 1),
    );
  });

  it.each(versions)(`loses no fact in silence when it is written as ERN %s`, async (other) => {
    const [from, to] = [await loadGrammar(version), await loadGrammar(other)];
    await fc.assert(
      fc.asyncProperty(arbitraryMessage(from), async (message) => {
        const { bytes, unsaid } = writeWith(to, message);
        const back = await read(bytes);
        expect(back).toMatchObject({ ok: true, value: { version: other, unread: [] } });
        expect(unaccounted(message, back.ok && back.value.message, reportedFacts(unsaid))).toEqual([]);
        expect(unsaid.filter(({ path }) => path.startsWith('?'))).toEqual([]);
        if (hasSchemas) expect(schemaErrors(other, bytes)).toEqual([]);
      }),
      runs(12, 2),
    );
  });
});

describe.each(versions)('any message of ERN %s as ERN 3.8.2', (version) => {
  it('is valid there and loses no fact in silence', async () => {
    const [from, to] = [await loadGrammar(version), await loadGrammar('3.8.2')];
    await fc.assert(
      fc.asyncProperty(arbitraryMessage(from), async (message) => {
        const { bytes, unsaid } = writeWith(to, message);
        const back = await read(bytes);
        expect(back).toMatchObject({ ok: true, value: { version: '3.8.2' } });
        if (!back.ok) return;
        const reported = [...reportedFacts(unsaid), ...back.value.unread.map(({ value }) => ({ value }))];
        expect(unaccountedValues(message, back.value.message, reported)).toEqual([]);
        expect(unsaid.filter(({ path }) => path.startsWith('?'))).toEqual([]);
        if (hasSchemas) expect(schemaErrors('3.8.2', bytes)).toEqual([]);
      }),
      runs(20, 4),
    );
  });
});

describe('writing', () => {
  it('gives the same bytes for the same message', async () => {
    const grammar = await loadGrammar('4.3.2');
    fc.assert(
      fc.property(arbitraryMessage(grammar), (message) => {
        expect(writeWith(grammar, structuredClone(message)).bytes).toEqual(writeWith(grammar, message).bytes);
      }),
      runs(20, 3),
    );
  });
});
