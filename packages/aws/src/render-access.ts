import { code, markdownTable } from '@slipway/kernel';
import { access } from './access.ts';

interface Shown {
  readonly pk: string;
  readonly sk: string;
  readonly finds: string;
  readonly index?: Omit<Shown, 'index'> & { readonly while?: Condition };
}

interface Condition {
  readonly field: string;
  readonly in: readonly string[];
}

/** How every kind of document is kept and found, as Markdown: the text of `ACCESS.md`. */
export const renderAccess = (): string => {
  const rows = Object.entries<Shown>(access);
  return `${[
    '# How documents are kept and found',
    'Generated from the rows of `packages/aws/src/access.ts` by `npm run docs`. Change the rows, not this page.',
    'One table. `{field}` stands for a field of the document; the tenant begins every partition key. Beside the documents stand the audit trail of a release and the outbox, from which events are published. What has more than 64 kB is kept as compressed JSON.',
    '## By key',
    markdownTable(
      ['kind', 'partition key', 'sort key', 'finds'],
      rows.map(([kind, { pk, sk, finds }]) => [code(kind), code(pk), code(sk), finds]),
    ),
    '## By the index',
    markdownTable(
      ['kind', 'partition key', 'sort key', 'only while', 'finds'],
      rows.flatMap(([kind, { index }]) =>
        index ? [[code(kind), code(index.pk), code(index.sk), condition(index.while), index.finds]] : [],
      ),
    ),
  ].join('\n\n')}\n`;
};

const condition = (only: Condition | undefined): string =>
  only ? `${code(only.field)} is ${only.in.map(code).join(', ')}` : '';
