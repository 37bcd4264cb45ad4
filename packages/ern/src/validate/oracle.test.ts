import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFolder } from '../compile/schemas.ts';
import { loadGrammar } from '../grammar/grammar.ts';
import { dialect, type ErnVersion, ernVersions } from '../versions.ts';
import { mutate, specimen } from './testing/mutate.ts';
import { oddMessages } from './testing/odd-forms.ts';
import { type Oracle, oracle } from './testing/oracle.ts';
import { Random } from './testing/random.ts';
import { validate, validator } from './validate.ts';

const schemas = schemaFolder() ?? '';
const samples = join(schemas, '..', 'samples');
const mutationsPerVersion = 2000;

/** What libxml2 and we see differently, and why. No mutation, odd form or sample may differ in any other way. */
const differences: readonly { of: (message: string) => string | Buffer; ours: boolean; because: string }[] = [
  {
    of: (message) => message.replace('<ern:', '<!DOCTYPE message><ern:'),
    ours: false,
    because: 'libxml2 takes a DOCTYPE; no DDEX message has one, and it is how entity bombs come in, so it is refused',
  },
  {
    of: (message) => message.replace(/PT\d+M\d+S/, 'PT5.S'),
    ours: false,
    because:
      'libxml2 takes a point without digits behind it, which XML Schema does not allow and other validators refuse',
  },
  {
    of: (message) => message.replace(/PT\d+M\d+S/, 'PT99999999999S'),
    ours: true,
    because:
      'libxml2 built for 32 bits cannot hold so many seconds (nor months, days or years); XML Schema sets no limit, and neither do we',
  },
  {
    of: (message) => message.replace(/(<MessageCreatedDateTime>)\d+/, '$199999999999'),
    ours: true,
    because: 'libxml2 built for 32 bits cannot hold so late a year; XML Schema sets no limit, and neither do we',
  },
  {
    of: (message) => message.replace('<MessageId>', `<MessageId ${typed} xsi:type="xs:token">`),
    ours: false,
    because: 'libxml2 takes a type that restricts the one of the schema; no message names types, and ERN replaces none',
  },
  {
    of: (message) => Buffer.from([...undeclared(message)].flatMap((one) => [one.charCodeAt(0), 0, 0, 0])),
    ours: false,
    because: 'libxml2 reads UTF-32, in which nobody sends messages',
  },
  {
    of: (message) =>
      Buffer.from(
        `<?xml version="1.0" encoding="EUC-JP"?>${undeclared(message).replace('<FullName>', '<FullName>\x80')}`,
        'latin1',
      ),
    ours: true,
    because: 'encodings other than UTF-8, UTF-16 and Latin-1 are read as browsers read them, where libxml2 is stricter',
  },
];
/** In ASCII, without a word on its encoding. */
const undeclared = (message: string): string => message.replace(/^<\?xml.*?\?>\s*|[^\n -~]/g, '');
const typed = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema"';

describe.skipIf(schemas === '')('the validator and libxml2 with the published schema (needs DDEX_SCHEMAS)', () => {
  const oracles = new Map<ErnVersion, Oracle>();
  const oracleOf = (version: ErnVersion): Oracle => {
    const found = oracles.get(version) ?? oracle(schemas, version);
    oracles.set(version, found);
    return found;
  };

  it.each(ernVersions)('agree on every sample of %s', async (version) => {
    const { complaint } = oracleOf(version);
    const found = samplesOf(version);
    expect(found.length).toBeGreaterThan(0);
    for (const { name, bytes } of found) {
      const { valid } = await validate(bytes);
      expect.soft({ name, valid }).toEqual({ name, valid: complaint(bytes) === undefined });
    }
  });

  it.each(ernVersions)(
    `agree on ${mutationsPerVersion} damaged messages of %s`,
    async (version) => {
      const { complaint } = oracleOf(version);
      const grammar = await loadGrammar(version);
      const check = validator(grammar);
      const vocabulary = grammar
        .compositeNames()
        .flatMap((name) => grammar.composite(name)?.children.map((child) => child.name) ?? []);
      const specimens = samplesOf(version)
        .filter(
          ({ name, bytes }) => !/invalid|malformed|wrong/.test(name) && bytes.length < 36_000 && bytes[0] !== 0xff,
        )
        .map(({ bytes }) => specimen(bytes.toString('utf8').replace(/^\uFEFF/, '')));
      const verdicts = { valid: 0, invalid: 0 };
      const disagreements: unknown[] = [];
      for (let seed = 0; seed < mutationsPerVersion; seed += 1) {
        const random = new Random(seed);
        const { kind, text } = mutate(random.pick(specimens), random, vocabulary);
        const bytes = Buffer.from(text, 'utf8');
        const theirs = complaint(bytes);
        const ours = check(bytes);
        verdicts[ours.valid ? 'valid' : 'invalid'] += 1;
        if (ours.valid !== (theirs === undefined)) disagreements.push({ seed, kind, ours: ours.errors[0], theirs });
      }
      expect(disagreements).toEqual([]);
      // Damage that is all harmless, or all fatal, would prove nothing.
      expect(Math.min(verdicts.valid, verdicts.invalid)).toBeGreaterThan(mutationsPerVersion / 10);
    },
    90_000,
  );

  it('agree on the one composite that must be empty: BrandId of 4.3.1', async () => {
    const sample =
      samplesOf('4.3.1')
        .find(({ name }) => name.includes('1_Audio'))
        ?.bytes.toString('utf8') ?? '';
    const verdicts: boolean[] = [];
    for (const content of ['', '<!-- c -->', ' ', 'x', '<ProprietaryId/>']) {
      const brand = `<Brand><BrandReference>P9</BrandReference><BrandId>${content}</BrandId></Brand>`;
      const bytes = Buffer.from(sample.replace('</PartyList>', `${brand}</PartyList>`));
      const { valid } = await validate(bytes);
      expect({ content, valid }).toEqual({ content, valid: oracleOf('4.3.1').complaint(bytes) === undefined });
      verdicts.push(valid);
    }
    expect(verdicts).toEqual([true, true, false, false, false]);
  });

  it.each(ernVersions)('agree on odd forms in a message of %s', async (version) => {
    const { complaint } = oracleOf(version);
    const sample = samplesOf(version).filter(
      ({ bytes }) => !bytes.includes(0) && bytes.length < 80_000 && complaint(bytes) === undefined,
    );
    const message = sample
      .map(({ bytes }) => bytes.toString('utf8').replace(/^\uFEFF/, ''))
      .find((text) => text.includes('<Year>'))!;
    const check = validator(await loadGrammar(version));
    const odd = oddMessages(message, dialect(version).namespace);
    const verdicts = odd.map(({ name, bytes }) => ({
      name,
      ours: check(bytes).valid,
      theirs: complaint(bytes) === undefined,
    }));
    expect(verdicts.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
    expect(verdicts.filter(({ ours }) => ours).length).toBeGreaterThan(odd.length / 5);
  });

  it.each(differences)('differ where they should: $because', async ({ of, ours }) => {
    const sample = samplesOf('4.3.2').find(({ name }) => name.includes('1_Audio'))?.bytes ?? Buffer.alloc(0);
    const changed = Buffer.from(of(sample.toString('utf8')) as string);
    expect((await validate(changed)).valid).toBe(ours);
    expect(oracleOf('4.3.2').complaint(changed) === undefined).toBe(!ours);
  });
});

function samplesOf(version: ErnVersion): { name: string; bytes: Buffer }[] {
  const folder = join(samples, dialect(version).folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}
