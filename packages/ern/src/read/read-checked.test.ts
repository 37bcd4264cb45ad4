import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTable } from '../grammar/grammar.ts';
import { read, readChecked } from '../read.ts';
import { samplesFolder } from '../testing/real-schema.ts';
import { purge } from '../validate/testing/messages.ts';
import { mutate, specimen } from '../validate/testing/mutate.ts';
import { Random } from '../validate/testing/random.ts';
import { validate } from '../validate/validate.ts';
import { ernVersions } from '../versions.ts';

const bytesOf = (text: string) => Buffer.from(text);

describe('reading and checking in one pass', () => {
  it('gives the message of a file that does not follow its schema, and what is wrong with it', async () => {
    const { reading, report } = await readChecked(bytesOf(purge().replace('<GRid>', '<Grid/><GRid>')));
    expect(reading).toMatchObject({
      ok: true,
      value: {
        message: { purgedRelease: { releaseId: { gRid: 'A10302B0000114867K' } } },
        unread: [{ path: '/ern:PurgeReleaseMessage/PurgedRelease[1]/ReleaseId[1]/Grid[1]', value: '' }],
      },
    });
    expect(report).toMatchObject({ valid: false, errors: [{ code: 'unexpected-element', line: 10, column: 16 }] });
  });

  it('goes on to the end of the message when enough errors were found', async () => {
    const xml = purge().replace('<MessageId>', '<Odd/><MessageId>').replace('<GRid>', '<Odder/><GRid>');
    const { reading, report } = await readChecked(bytesOf(xml), { maxErrors: 1 });
    expect(report.errors).toHaveLength(1);
    expect(report.warnings.map(({ code }) => code)).toEqual(['more-errors']);
    expect(reading.ok && reading.value.unread.map(({ path }) => path.split('/').at(-1))).toEqual([
      'Odd[1]',
      'Odder[1]',
    ]);
  });

  it('checks against the version that is asked for, and reads the one that the message is in', async () => {
    const { reading, report } = await readChecked(bytesOf(purge('4.3')), { version: '4.3.2' });
    expect(reading).toMatchObject({ ok: true, value: { version: '4.3' } });
    expect(report).toMatchObject({ valid: false, errors: [{ code: 'namespace' }] });
  });

  it.each(ernVersions)('reads %s without its writer', async (version) => {
    const { report } = await readChecked(bytesOf(purge(version)));
    expect(report).toMatchObject({ version, valid: true });
    expect((await loadTable(version)).writer).toBeUndefined();
  });
});

const root = samplesFolder();
const samples = (root === undefined ? [] : readdirSync(root, { recursive: true, encoding: 'utf8' }))
  .filter((name) => /^(382|41|411|42|43|431|432)\/.*\.xml$/.test(name))
  .sort();

describe.skipIf(samples.length === 0)('one pass over a sample, damaged or not (needs DDEX_SCHEMAS)', () => {
  it.each(samples)('%s says what validate and read say by themselves', async (name) => {
    const text = readFileSync(join(root ?? '', name), 'utf8');
    const random = new Random(text.length);
    const whole = specimen(text);
    const files = [text, ...Array.from({ length: 8 }, () => mutate(whole, random, ['Title', 'x:Title', 'Deal']).text)];
    for (const file of files) {
      const bytes = bytesOf(file);
      const { reading, report } = await readChecked(bytes);
      expect(report).toEqual(await validate(bytes));
      expect(reading).toEqual(await read(bytes));
    }
  });
});
