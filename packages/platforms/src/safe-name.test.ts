import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, safeName, safePath, wirePath } from './safe-name.ts';

describe('a name on the wire', () => {
  it.each([
    'A10302B0003989564F.xml',
    'BatchComplete_20240304090000123.xml',
    'a',
    'T1-2_(3),x~1',
    'x'.repeat(LONGEST_NAME),
  ])('may be %s', (name) => {
    expect(safeName(name)).toEqual({ ok: true, value: name });
  });

  it.each([
    ['', 'empty'],
    ['.', 'edge'],
    ['..', 'dots'],
    ['a..b', 'dots'],
    ['.ssh', 'edge'],
    ['-rf', 'edge'],
    ['~root', 'edge'],
    ['a/b', 'character'],
    ['a\\b', 'character'],
    ['a\u0000b', 'character'],
    ['a\nb', 'character'],
    ['a b', 'character'],
    ['a:b', 'character'],
    ['$(id)', 'character'],
    ['träumerei', 'character'],
    ['a\u2044b', 'character'],
    ['name.', 'edge'],
    ['NUL.xml', 'reserved'],
    ['x'.repeat(LONGEST_NAME + 1), 'too-long'],
  ])('may not be %j (%s)', (name, problem) => {
    expect(safeName(name)).toMatchObject({ ok: false, refusal: { code: 'unsafe-name', problem } });
  });

  it('is refused with the place and the code of the character', () => {
    expect(safeName('abc\u0007d')).toMatchObject({ refusal: { at: 3, says: expect.stringContaining('U+0007') } });
  });

  it('never leaves its folder, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', '~', '%', '2', 'e') }), fc.string()),
        (path) => {
          if (!safePath(path).ok) return;
          for (const [system, root] of [
            [posix, '/drop'],
            [win32, 'C:\\drop'],
          ] as const) {
            expect(system.isAbsolute(path)).toBe(false);
            // Not normalize: Node 20 takes `con(` for the device `con` there.
            expect(system.relative(root, system.join(root, path)).split(system.sep).join('/')).toBe(path);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives its reason through the schema', () => {
    expect(wirePath.safeParse('N_1/a.xml').success).toBe(true);
    expect(wirePath.safeParse('../a').error?.issues[0]?.message).toContain('Two dots');
    expect(wirePath.safeParse('/a').success).toBe(false);
    expect(wirePath.safeParse('a/'.repeat(600)).success).toBe(false);
  });
});
