import { describe, expect, it } from 'vitest';
import { DeliveryFailure, type FailureCode, failureCodeOf, failureKind, failures } from './failures.ts';

const codes = Object.keys(failures) as FailureCode[];

describe('a failure', () => {
  it.each(codes)(
    '%s tells a person what happened and what to do, and is repeated within an attempt only if it goes away by itself',
    (code) => {
      const { means, act, retry, backoff } = failureKind(code);
      expect(means).toMatch(/^[A-Z].+\.$/);
      expect(act).toMatch(/^[A-Z].+\.$/);
      if (backoff) expect(retry).toBe('automatic');
    },
  );

  it('has every name of the cloud once', () => {
    const names = codes.flatMap((code) => failureKind(code).names ?? []);
    expect(new Set(names).size).toBe(names.length);
  });

  it('reaches a workflow under its code', () => {
    const failure = new DeliveryFailure('disk-full', 'ENOSPC at N_1/a.wav', { cause: new Error('Failure') });
    expect(failure).toMatchObject({ name: 'disk-full', code: 'disk-full', message: 'ENOSPC at N_1/a.wav' });
    expect(failureCodeOf(failure.name)).toBe('disk-full');
  });

  it.each([
    ['States.Timeout', 'timeout'],
    ['Lambda.TooManyRequestsException', 'throttled'],
    ['Transfer.ThrottlingException', 'throttled'],
    ['ThrottlingException', 'throttled'],
    ['SlowDown', 'throttled'],
    ['ECONNREFUSED', 'connection-lost'],
    ['TypeError', 'internal'],
    ['toString', 'internal'],
    ['', 'internal'],
  ] as const)('%j of the cloud counts as %s', (name, code) => {
    expect(failureCodeOf(name)).toBe(code);
  });
});
