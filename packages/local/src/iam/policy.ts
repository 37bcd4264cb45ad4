import { type Conditions, type Context, conditionsHold, isKnownOperator } from './conditions.ts';
import { fits } from './wildcard.ts';

/** Reads a policy document. @throws naming what the local cloud cannot judge: it never ignores a clause. */
export function readPolicy(document: unknown, where: string): Statement[] {
  const { Statement: statements = [] } = (document ?? {}) as { Statement?: RawStatement | RawStatement[] };
  return [statements].flat().map((raw) => readStatement(raw, where));
}

/** What a set of statements says of one request: an explicit deny wins over everything. */
export function judge(statements: readonly Statement[], request: PolicyRequest): 'allow' | 'deny' | 'silent' {
  const fitting = statements.filter(
    ({ actions, resources, principals, conditions }) =>
      actions.some((action) => fits(action, request.action.toLowerCase())) &&
      (resources === undefined || resources.some((resource) => fits(resource, request.resource))) &&
      (principals === undefined || principals.some((one) => one === '*' || request.principals?.includes(one))) &&
      conditionsHold(conditions, request.context),
  );
  if (fitting.some(({ effect }) => effect === 'Deny')) return 'deny';
  return fitting.length > 0 ? 'allow' : 'silent';
}

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  /** In small letters: IAM does not look at the case of actions. */
  readonly actions: readonly string[];
  /** Absent in trust policies. */
  readonly resources: readonly string[] | undefined;
  /** ARNs, account ids as root ARNs, service names, `*`; absent in the policy of a role. */
  readonly principals: readonly string[] | undefined;
  readonly conditions: Conditions;
}

export interface PolicyRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: Context;
  /** All names that the caller goes by in a resource policy. */
  readonly principals?: readonly string[];
}

interface RawStatement {
  readonly Effect?: string;
  readonly Action?: string | string[];
  readonly Resource?: string | string[];
  readonly Principal?: string | Record<string, string | string[]>;
  readonly Condition?: Conditions;
}

const MEMBERS = new Set(['Sid', 'Effect', 'Action', 'Resource', 'Principal', 'Condition']);

function readStatement(raw: RawStatement, where: string): Statement {
  const strange = Object.keys(raw).filter((member) => !MEMBERS.has(member));
  if (strange.length > 0) throw new Error(`${where} uses ${strange.join(', ')}, which the local cloud does not judge`);
  const unknown = Object.keys(raw.Condition ?? {}).filter((operator) => !isKnownOperator(operator));
  if (unknown.length > 0)
    throw new Error(`${where} uses the condition ${unknown.join(', ')}, which the local cloud does not judge`);
  if (JSON.stringify([raw.Resource, raw.Condition]).includes('${')) {
    throw new Error(`${where} uses policy variables, which the local cloud does not judge`);
  }
  if (raw.Effect !== 'Allow' && raw.Effect !== 'Deny') throw new Error(`${where} has a statement without Effect`);
  return {
    effect: raw.Effect,
    actions: [raw.Action ?? []].flat().map((action) => action.toLowerCase()),
    resources: raw.Resource === undefined ? undefined : [raw.Resource].flat(),
    principals: raw.Principal === undefined ? undefined : principalsOf(raw.Principal),
    conditions: raw.Condition ?? {},
  };
}

function principalsOf(principal: string | Record<string, string | string[]>): string[] {
  if (typeof principal === 'string') return [principal];
  return Object.values(principal)
    .flat()
    .map((one) => (/^\d{12}$/.test(one) ? `arn:aws:iam::${one}:root` : one));
}
