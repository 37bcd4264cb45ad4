import { commonRefusals, problems, type Route, routes } from '@slipway/http';
import { code, markdownTable } from '@slipway/kernel';

/** The problem table of the API. */
export const renderErrors = (): string => {
  const all = Object.entries<Route>(routes);
  /** The routes that name this problem themselves; what every route of a kind can answer is not repeated. */
  const named = (problem: string) =>
    all.filter(([, route]) => route.refusals.some((refusal) => refusal === problem)).map(([name]) => code(name));
  const everywhere = (problem: string) =>
    all.filter(([, route]) => commonRefusals(route).some((refusal) => refusal === problem)).length;
  const where = (problem: string) => {
    const count = everywhere(problem);
    if (count === all.length) return 'every route';
    return named(problem).join(', ') || `${count} of ${all.length} routes, by their kind`;
  };
  return `${[
    '# Problems',
    'Generated from the problem table and the route table of `packages/http` by `npm run docs`. Change the tables, not this page.',
    'What is not a success is answered as `application/problem+json` (RFC 9457). `type` ends in the code; `errors` names wrong fields by JSON pointers (`/body/…`, `/query/…`, `/path/…`); the facts of the case are members of their own.',
    markdownTable(
      ['code', 'status', 'title', 'answered by'],
      Object.entries(problems).map(([problem, { status, title }]) => [
        code(problem),
        String(status),
        title,
        where(problem),
      ]),
    ),
  ].join('\n\n')}\n`;
};
