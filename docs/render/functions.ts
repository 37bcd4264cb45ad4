import { type FunctionName, type FunctionRow, functions, type Wake } from '@slipway/functions';
import { type Route, routes } from '@slipway/http';
import { code, markdownTable } from '@slipway/kernel';

/** The manifest of functions: what wakes each, and what it may use. */
export const renderFunctions = (): string =>
  `${[
    '# Functions',
    'Generated from `functions/src/manifest.ts` by `npm run docs`. Change the manifest, not this page.',
    'Each has a role of its own with the rights named here and no other; `infra/src/grants.ts` says what each right is in the words of IAM. Whatever fails for good goes to the failure queue.',
    markdownTable(
      ['function', 'does', 'wakes', 'may use', 'seconds', 'MB'],
      (Object.entries(functions) as [FunctionName, FunctionRow][]).map(([name, row]) => [
        code(name),
        row.says,
        wakes(name, row.wakes),
        row.mayUse.map(code).join(', '),
        String(row.timeoutSeconds),
        String(row.memoryMb),
      ]),
    ),
  ].join('\n\n')}\n`;

function wakes(name: FunctionName, wake: Wake): string {
  switch (wake.by) {
    case 'routes':
      return `${Object.values<Route>(routes).filter((route) => route.function === name).length} routes`;
    case 'authorizer':
      return 'the HTTP API, to know which platform is calling';
    case 'stream':
      return `new ${code(wake.kind)} items in the stream of the table`;
    case 'event':
      return `the ${wake.names.length > 1 ? 'events' : 'event'} ${wake.names.map(code).join(', ')}`;
    case 'cloud-event':
      return `${wake.pattern.source}: ${wake.pattern.detailTypes.join(', ')}${wake.pattern.bucket ? ` in ${code(wake.pattern.bucket)}` : ''}`;
    case 'workflow':
      return 'a step of a workflow';
    case 'schedule':
      return 'a one-time schedule';
  }
}
