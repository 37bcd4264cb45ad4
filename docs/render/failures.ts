import { type FailureKind, failures } from '@slipway/delivery';
import { code, markdownTable } from '@slipway/kernel';

/** Every way in which a delivery fails, and what is done about it. */
export const renderFailures = (): string =>
  `${[
    '# Failures of a delivery',
    'Generated from `packages/delivery/src/failures.ts` by `npm run docs`. Change the table, not this page.',
    'A failed task keeps the code, the step, the time and the detail of its case. A retry sends the same sealed bytes, and only those files that have not arrived.',
    markdownTable(
      ['code', 'means', 'retry'],
      Object.entries<FailureKind>(failures).map(([name, kind]) => [code(name), kind.means, retry(kind)]),
    ),
  ].join('\n\n')}\n`;

const says: Record<FailureKind['retry'], string> = {
  automatic: 'by itself',
  'by-hand': 'when a person asks for it',
  reconcile: 'only after a look at the folder',
  never: 'not with these bytes: a new task',
};

const retry = ({ retry: kind, backoff }: FailureKind): string =>
  backoff
    ? `${says[kind]}: ${backoff.attempts} times, first after ${backoff.firstSeconds} s; then by hand`
    : says[kind];
