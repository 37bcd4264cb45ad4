import { type FailureKind, failures } from '@slipway/delivery';
import { code, markdownTable } from '@slipway/kernel';

/** Every way in which a delivery fails, and what is done about it. */
export const renderFailures = (): string =>
  `${[
    '# Failures of a delivery',
    'Generated from `packages/delivery/src/failures.ts` by `npm run docs`. Change the table, not this page.',
    'A failed task keeps the code, the step, the time and the detail of its case. A retry sends the same sealed bytes, and only those files that have not arrived.',
    'What goes away by itself is tried again as often and as soon as `retry` of the platform profile says; after that the task waits with its error. Steps that our own cloud holds up are repeated within the attempt. Failures of the connection count for the circuit of the platform: when it is open, nothing is sent there.',
    markdownTable(
      ['code', 'means', 'retry', 'circuit', 'what to do'],
      Object.entries<FailureKind>(failures).map(([name, kind]) => [
        code(name),
        kind.means,
        retry(kind),
        kind.circuit === undefined ? '' : circuits[kind.circuit],
        kind.act,
      ]),
    ),
  ].join('\n\n')}\n`;

const circuits: Record<NonNullable<FailureKind['circuit']>, string> = {
  counts: 'opens it when it comes often',
  opens: 'opens it until a person has mended it',
};

const says: Record<FailureKind['retry'], string> = {
  automatic: 'by itself, then by hand',
  'by-hand': 'when a person asks for it',
  reconcile: 'only after a look at the folder',
  never: 'not with these bytes: a new task',
};

const retry = ({ retry: kind, backoff }: FailureKind): string =>
  backoff
    ? `within the attempt ${backoff.attempts} times, first after ${backoff.firstSeconds} s; ${says[kind]}`
    : says[kind];
