import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admits, afterFailure, type Circuit } from './circuit.ts';
import { type FailureCode, failureKind, failures } from './failures.ts';

const policy = { failures: 3, restSeconds: 60 };
const at = '2027-03-05T10:00:00.000Z';
const later = '2027-03-05T10:01:00.000Z';
const circuitAfter = (codes: readonly FailureCode[], moment = at): Circuit | undefined =>
  codes.reduce<Circuit | undefined>((before, code) => afterFailure(before, { code, at: moment }, policy), undefined);
const anyCodes = fc.array(fc.constantFrom(...(Object.keys(failures) as FailureCode[])), { maxLength: 12 });

describe('the circuit of a platform', () => {
  it('opens after so many lost connections in a row, rests, and then lets one batch try', () => {
    expect(admits(circuitAfter(['connection-lost', 'timeout']), at)).toBe('all');
    const open = circuitAfter(['connection-lost', 'timeout', 'connection-lost']);
    expect(open).toEqual({ failures: 3, code: 'connection-lost', since: at, until: later });
    expect(admits(open, at)).toBe('none');
    expect(admits(open, later)).toBe('one');
  });

  it('rests again when the one that tried failed, and keeps since when the platform is away', () => {
    const open = circuitAfter(['timeout', 'timeout', 'timeout']);
    const again = afterFailure(open, { code: 'timeout', at: later }, policy);
    expect(again).toMatchObject({ failures: 4, since: at, until: '2027-03-05T10:02:00.000Z' });
    expect(admits(again, later)).toBe('none');
  });

  it.each(['host-key-changed', 'authentication-failed'] as const)(
    'opens at once for %s and stays open, whatever else fails, until a person has mended it',
    (code) => {
      const open = circuitAfter([code, 'timeout', 'timeout', 'timeout', 'timeout']);
      expect(open).toMatchObject({ code, since: at });
      expect(admits(open, '2099-01-01T00:00:00.000Z')).toBe('none');
    },
  );

  it('hears only of failures that say something about the platform', () => {
    fc.assert(
      fc.property(anyCodes, (codes) => {
        const heard = codes.filter((code) => failureKind(code).circuit !== undefined);
        expect(circuitAfter(codes)).toEqual(circuitAfter(heard));
        expect(circuitAfter(codes)?.failures ?? 0).toBe(heard.length);
      }),
    );
  });
});
