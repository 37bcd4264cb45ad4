import type { SimpleType } from '../grammar/composite.ts';
import type { Own, Plan } from '../mapping/plan.ts';
import { isAnyText } from '../write/text-rule.ts';
import type { Names } from './writer-names.ts';

/** The text of the function that writes an element with a value and attributes: `t` is its tag, `v` stands in `h[k]`. */
export function valueFunction(plan: Plan, names: Names): string {
  const { simple, own } = plan.content!;
  const rule = names.rule(simple);
  const lines = ['const r = s.rules;'];
  if (plan.variant) lines.push(`s.depth = d; v = ${names.down(plan.variant)}(asShape(v), s);`);
  if (!plan.attributes.some(({ required }) => required)) {
    lines.push(`if (${own ? 'ownValue' : 'value'}(s, t, ${rule}, v, d)) return;`);
  }
  lines.push('const o = isObject(v), m: Shape = o ? v : { value: v };');
  const owned = new Owned(plan, names, own && { simple, own });
  lines.push(...owned.lines, ...refusals(plan, names, owned), 'let n = 0, x: any;', 'start(s, t, d);');
  lines.push(...attributeLines(plan, names, owned));
  lines.push(`content(s, t, ${rule}, ${owned.member('value')}, o ? m : h, o ? 'value' : k, d);`);
  if (plan.isValue) lines.push('if (m.value !== undefined) n++;');
  lines.push(`if (o) ${restCall(owned)};`);
  return functionText('@self(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number)', lines, plan);
}

/** An element is left out when the version does not allow its text, or an attribute that it cannot be without. */
const refusals = (plan: Plan, names: Names, owned: Owned): string[] => [
  ...(isAnyText(plan.content!.simple)
    ? []
    : [`if (isRefused(s, t, ${names.rule(plan.content!.simple)}, ${owned.member('value')}, h, k)) return;`]),
  ...plan.attributes
    .filter(({ required, simple }) => required && !isAnyText(simple))
    .map(
      ({ name, key, simple }) =>
        `if (isRefused(s, ${names.attribute(name)}, ${names.rule(simple)}, ${owned.member(key)}, h, k)) return;`,
    ),
];

/** True of the plan of an element that the version may not allow to stand, for what is in it. */
export const mayBeRefused = ({ content, attributes }: Plan): boolean =>
  content !== undefined &&
  (!isAnyText(content.simple) || attributes.some(({ required, simple }) => required && !isAnyText(simple)));

/** The values of a plan that a party may have defined itself, as `w0`, `w1` and so on. */
export class Owned {
  readonly lines: string[] = [];
  /** What to write of a member, where it is not what the model has. */
  readonly #members = new Map<string, string>();

  constructor(plan: Plan, names: Names, content?: { readonly simple: SimpleType; readonly own: Own }) {
    if (content) {
      const rule = names.rule(content.simple);
      this.#add(
        `${isUsual(rule, 'value', content.own)} ? undefined : `,
        rule,
        'value',
        content.own,
        "o ? m : h, o ? 'value' : k",
      );
    }
    for (const { own, key, simple } of plan.attributes) {
      if (!own) continue;
      const rule = names.rule(simple);
      this.#add(`m.${key} === undefined || ${isUsual(rule, key, own)} ? undefined : `, rule, key, own, `m, '${key}'`);
    }
  }

  #add(unless: string, rule: string, key: string, { value, namespace }: Own, where: string): void {
    const name = `w${this.lines.length}`;
    this.lines.push(`const ${name} = ${unless}ownOf(s, ${rule}, m, '${key}', '${value}', '${namespace}', ${where});`);
    for (const [member, written] of [
      [key, `'UserDefined'`],
      [value, `${name}.value`],
      [namespace, `${name}.namespace`],
    ] as const) {
      if (this.#members.has(member)) throw new Error(`Two values of a party's own are kept in ${member}`);
      this.#members.set(member, `${name} ? ${written} : m.${member}`);
    }
  }

  /** The expression for what is written of a member. */
  member(key: string): string {
    return this.#members.get(key) ?? `m.${key}`;
  }

  /** The condition under which the members are those of the model. */
  get isNone(): string {
    return this.lines.map((_, index) => `w${index} === undefined`).join(' && ');
  }
}

/** Most values are listed and have none of a party's own beside them: they are written as they are. */
const isUsual = (rule: string, key: string, { value }: Own): string =>
  `m.${value} === undefined && isListed(${rule}, m.${key})`;

/** Lines that write the attributes of a plan. */
export const attributeLines = (plan: Plan, names: Names, owned: Owned): string[] =>
  plan.attributes.map(({ name, key, simple, required }) => {
    const load = `if ((x = ${owned.member(key)}) !== undefined) n++`;
    const rest = `(s, ${names.attribute(name)}, ${names.rule(simple)}, x, m, '${key}'`;
    return required ? `${load}; dueAttribute${rest}, d);` : `${load}, attribute${rest});`;
  });

/** Reports what the version has no place for. An object with moved values is not counted but looked through. */
export const restCall = ({ isNone }: Owned): string =>
  `K_@self.rest(s, m, ${isNone === '' ? 'n' : `${isNone} ? n : -1`})`;

/** A function with the constant that knows the keys of its composite. */
export const functionText = (
  signature: string,
  lines: readonly string[],
  { type, keys }: Plan,
  known: Iterable<string> = keys,
): string =>
  [
    `function ${signature}: void {`,
    ...lines.map((line) => `  ${line}`),
    '}',
    `const K_@self = new Known('${type.name}', '${[...known].join(' ')}');`,
    '',
  ].join('\n');
