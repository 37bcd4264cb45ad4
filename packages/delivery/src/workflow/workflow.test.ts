import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type FailureCode, failureKind, failures, isFailureCode } from '../failures.ts';
import type { Definition } from './asl.ts';
import { deliverySteps, deliveryWorkflow } from './delivery-workflow.ts';
import { passing } from './passing.ts';
import { POLLING_ROUNDS, pollingWorkflow } from './polling-workflow.ts';

// It ships no types.
const aslValidator = createRequire(import.meta.url)('asl-validator') as (definition: unknown) => {
  isValid: boolean;
  errors: unknown[];
};
const arns = new Proxy({}, { get: (_, name) => `arn:aws:lambda:eu-central-1:000000000000:function:${String(name)}` });
const machines: [string, Definition][] = [
  ['the delivery workflow', deliveryWorkflow(arns)],
  ['the polling workflow', pollingWorkflow(arns)],
];

describe.each(machines)('%s', (_, machine) => {
  it('is sound Amazon States Language', () => {
    const { isValid, errors } = aslValidator(JSON.parse(JSON.stringify(machine)));
    expect(errors).toEqual([]);
    expect(isValid).toBe(true);
  });

  it('lets no trouble end it without a word: every call catches everything or is itself the keeper', () => {
    const calls = Object.entries(machine.States).filter(([, state]) => 'Type' in state && state.Type === 'Task');
    const keepers = ['MarkOverdue', 'KeepFailure', 'AskAgain', 'HandOn'];
    for (const [name, state] of calls) {
      if (keepers.includes(name)) {
        // Nobody stands behind them: they are tried again for hours, whatever the trouble is.
        const last = (state as { Retry: { ErrorEquals: string[]; MaxAttempts: number }[] }).Retry.at(-1);
        expect(last, name).toMatchObject({ ErrorEquals: ['States.ALL'], MaxAttempts: 60 });
        continue;
      }
      const caught = (state as { Catch?: { ErrorEquals: string[] }[] }).Catch?.flatMap((each) => each.ErrorEquals);
      expect(caught, name).toContain('States.ALL');
    }
  });
});

describe('the delivery workflow', () => {
  it('has a state for every step that a failure can name', () => {
    expect(Object.keys(deliveryWorkflow(arns).States)).toEqual(expect.arrayContaining(Object.keys(deliverySteps)));
  });

  it('names the function that is missing', () => {
    expect(() => deliveryWorkflow({})).toThrow(/package-delivery/);
  });

  it('fails a platform that never takes its files, instead of waiting for ever', () => {
    const { States } = (deliveryWorkflow(arns).States.SendFiles as { ItemProcessor: Definition }).ItemProcessor;
    expect(States.IsItThrough).toMatchObject({ Default: 'TooSlow' });
    expect(States.TooSlow).toMatchObject({ Type: 'Fail', Error: 'timeout' });
    expect(States.WaitOnceMore).toMatchObject({ ResultPath: '$.patience', Next: 'HandOver' });
    const again = Object.entries(States).filter(([, state]) => JSON.stringify(state).includes('"HandOver"'));
    expect(again.map(([name]) => name)).toEqual(['BySender', 'WaitOnceMore']);
    expect(States.AreAllSent).toMatchObject({ Default: 'TooSlow' });
  });

  it('waits for files that are being renamed, and not for ever', () => {
    const { States } = deliveryWorkflow(arns);
    expect(States.IsEverythingThere).toMatchObject({
      Choices: [{ Next: 'MarkerBySender' }, { Next: 'AreNamesStillAwaited' }, { Next: 'NextRound' }],
    });
    expect(States.AreNamesStillAwaited).toMatchObject({ Choices: [{ Next: 'RestForNames' }], Default: 'GiveUpNames' });
    expect(States.CountNaming).toMatchObject({ ResultPath: '$.namings', Next: 'VerifyFiles' });
    expect(States.GiveUpNames).toMatchObject({ Result: { Error: 'unexplained-refusal' }, Next: 'KeepFailure' });
  });

  it('fails with codes of the failure table only', () => {
    const codes = [...JSON.stringify(deliveryWorkflow(arns)).matchAll(/"Error":"([\w-]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(codes).toEqual(expect.arrayContaining(['timeout', 'partial-file', 'marker-unclear']));
    expect(codes.filter((code) => !isFailureCode(code))).toEqual([]);
  });
});

describe('the polling workflow', () => {
  const { States } = pollingWorkflow(arns);

  it('hands on to another execution before trouble that lasts has filled its history', () => {
    expect(States.RestAfterTrouble).toMatchObject({ Next: 'IsThereRoom' });
    expect(States.IsThereRoom).toMatchObject({
      Choices: [{ NumericGreaterThanEquals: POLLING_ROUNDS, Next: 'HandOn' }],
      Default: 'CountRound',
    });
    // A call that is repeated as often as it may be leaves three events each time, the rest of the round some twenty.
    const attempts = Math.max(...passing.map((policy) => policy.attempts)) + 1;
    expect(POLLING_ROUNDS * (3 * attempts + 20)).toBeLessThan(25_000);
  });
});

describe('repetition within an attempt', () => {
  it('follows the failure table: what has a back-off there, under all its names, and nothing else', () => {
    const repeated = (Object.keys(failures) as FailureCode[]).filter((code) => failureKind(code).backoff);
    expect(passing.map(({ codes }) => codes)).toEqual(
      repeated.map((code) => [code, ...(failureKind(code).names ?? [])]),
    );
    const makeFolders = deliveryWorkflow(arns).States.MakeFolders as {
      Retry: { ErrorEquals: string[]; MaxAttempts: number }[];
    };
    for (const code of repeated) {
      const retrier = makeFolders.Retry.find(({ ErrorEquals }) => ErrorEquals.includes(code));
      expect(retrier?.MaxAttempts).toBe(failureKind(code).backoff?.attempts);
    }
  });
});
