import { describe, expect, it } from 'vitest';
import { read, readChecked } from '../read.ts';
import { badFiles, inside, repetitive } from '../validate/testing/bad-files.ts';
import { purge } from '../validate/testing/messages.ts';
import { dialect } from '../versions.ts';

const bytesOf = (text: string | Buffer): Buffer => (typeof text === 'string' ? Buffer.from(text) : text);
const inNamespace = (namespace: string): Buffer =>
  bytesOf(purge('4.1.1').replace(dialect('4.1.1').namespace, namespace));

describe('reading bad input', () => {
  it.each(badFiles)('refuses %s at its place, as the check does', async (_, file, code, line, column, says) => {
    const { reading, report } = await readChecked(bytesOf(file));
    expect(reading).toMatchObject({ ok: false, refusal: { line, column, detail: expect.stringMatching(says) } });
    expect(report.errors.find(({ layer }) => layer === 'xml')).toMatchObject({ code, line, column });
    expect(await read(bytesOf(file))).toEqual(reading);
  });

  it.each([
    ['a version that nobody knows', 'http://ddex.net/xml/ern/49'],
    ['the short name of 3.8.2', 'http://ddex.net/xml/ern/38'],
    ['a namespace that is not of DDEX', 'urn:x'],
  ])('refuses %s and says where the root is', async (_, namespace) => {
    const { reading, report } = await readChecked(inNamespace(namespace));
    expect(reading).toMatchObject({ ok: false, refusal: { code: 'unknown-version', namespace, line: 2, column: 1 } });
    expect(report).toMatchObject({ valid: false, errors: [{ code: 'namespace', line: 2, column: 1 }] });
  });

  it('reads 4.1.1 in the namespace that files use by mistake, and warns', async () => {
    const { reading, report } = await readChecked(inNamespace('http://service.ddex.net/xml/ern/411'));
    expect(reading).toMatchObject({ ok: true, value: { version: '4.1.1' } });
    expect(report).toMatchObject({ valid: true, warnings: [{ code: 'alias-namespace' }] });
  });

  it('tells of a namespace before it tells of what is broken behind it', async () => {
    const broken = inNamespace('urn:x').toString().replace('</PurgedRelease>', '');
    expect(await read(bytesOf(broken))).toMatchObject({ ok: false, refusal: { code: 'unknown-version' } });
    const { report } = await readChecked(bytesOf(broken));
    expect(report.errors.map(({ code }) => code)).toEqual(['namespace', 'tag-mismatch']);
  });

  it('answers for files that repeat what is small', async () => {
    for (const file of repetitive(1024 * 1024)) {
      const { reading, report } = await readChecked(bytesOf(file));
      if (!reading.ok) expect(reading.refusal.detail).not.toBe('');
      expect(report.errors.length).toBeLessThanOrEqual(100);
    }
  }, 120_000);

  it('lists 100,000 unread facts and says that there are more', async () => {
    const outcome = await read(bytesOf(inside('<x/>'.repeat(100_005))));
    const { unread } = outcome.ok ? outcome.value : { unread: [] };
    expect(unread).toHaveLength(100_001);
    expect(unread[1]).toEqual({ path: '/ern:PurgeReleaseMessage/PurgedRelease[1]/x[2]', value: '' });
    expect(unread.at(-1)).toEqual({ path: '/ern:PurgeReleaseMessage', value: 'more than the 100000 facts above' });
  });

  it('names 1,000 flaws of a message that has more, and keeps nothing of it from there on', async () => {
    const recordings = `<ResourceList>${'<SoundRecording/>'.repeat(100_000)}</ResourceList>`;
    const file = purge()
      .replaceAll('PurgeReleaseMessage', 'NewReleaseMessage')
      .replace(/<PurgedRelease>[\s\S]*<\/PurgedRelease>/, recordings);
    const outcome = await read(bytesOf(file));
    if (outcome.ok || outcome.refusal.code !== 'incomplete') throw new Error('not refused as incomplete');
    expect(outcome.refusal.flaws).toHaveLength(1000);
    expect(outcome.refusal.detail).toMatch(/, and at least 999 more$/);
  });
});
