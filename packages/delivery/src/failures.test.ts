import { describe, expect, it } from 'vitest';
import { DeliveryFailure, type FailureCode, failureCodeOf, failureKind, failures } from './failures.ts';

const codes = Object.keys(failures) as FailureCode[];

describe('a failure', () => {
  it.each(codes)('%s tells a person what happened, and has pauses exactly if it is repeated by itself', (code) => {
    const { means, retry, backoff } = failureKind(code);
    expect(means).toMatch(/^[A-Z].+\.$/);
    expect(backoff !== undefined).toBe(retry === 'automatic');
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
    ['TypeError', 'internal'],
    ['toString', 'internal'],
    ['', 'internal'],
  ] as const)('%j of the cloud counts as %s', (name, code) => {
    expect(failureCodeOf(name)).toBe(code);
  });
});
