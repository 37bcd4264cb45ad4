import type { Own, Plan } from '../mapping/plan.ts';
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
  if (own) lines.push(`let q = ${ownCall(rule, 'm', 'value', own, "o ? m : h, o ? 'value' : k")};`);
  const { before, after, said } = attributeLines(plan, names, own !== undefined);
  lines.push(...before, 'let n = 0, x: any;', 'start(s, t, d);', ...after);
  lines.push(`content(s, t, ${rule}, ${said}.value, o ? m : h, o ? 'value' : k, d);`);
  if (plan.isValue) lines.push('if (m.value !== undefined) n++;');
  lines.push(`if (o) ${restCall(said)};`);
  return functionText('@self(s: Sink, t: Tag, v: any, h: object, k: string | number, d: number)', lines, plan);
}

/** Lines that make the object with a party's own values in their places, and those that write its attributes. */
export function attributeLines(
  plan: Plan,
  names: Names,
  isOwned: boolean,
): { before: readonly string[]; after: readonly string[]; said: string } {
  const before: string[] = [];
  for (const { own, key, simple } of plan.attributes) {
    if (!own) continue;
    const isFirst = before.length === 0 && !isOwned;
    const model = isFirst ? 'm' : 'q';
    const made = `${model}.${key} === undefined ? ${model} : ${ownCall(names.rule(simple), model, key, own, `m, '${key}'`)}`;
    before.push(`${isFirst ? 'let ' : ''}q = ${made};`);
  }
  const said = isOwned || before.length > 0 ? 'q' : 'm';
  const after = plan.attributes.map(({ name, key, simple, required }) => {
    const rest = `(s, ${names.attribute(name)}, ${names.rule(simple)}, x, m, '${key}'`;
    return required
      ? `if ((x = ${said}.${key}) !== undefined) n++; dueAttribute${rest}, d);`
      : `if ((x = ${said}.${key}) !== undefined) n++, attribute${rest});`;
  });
  return { before, after, said };
}

/** Reports what the version has no place for. An object with moved values is not counted but looked through. */
export const restCall = (said: string): string => `K_@self.rest(s, m, ${said === 'm' ? 'n' : 'q === m ? n : -1'})`;

/** A function with the constant that knows the keys of its composite. */
export const functionText = (signature: string, lines: readonly string[], { type, keys }: Plan): string =>
  [
    `function ${signature}: void {`,
    ...lines.map((line) => `  ${line}`),
    '}',
    `const K_@self = new Known('${type.name}', '${[...keys].join(' ')}');`,
    '',
  ].join('\n');

/** Most values are listed and have none of a party's own beside them: their object is written as it is. */
const ownCall = (rule: string, model: string, key: string, own: Own, where: string): string =>
  `${model}.${own.value} === undefined && isListed(${rule}, ${model}.${key}) ? ${model} : withOwn(s, ${rule}, ${model}, '${key}', '${own.value}', '${own.namespace}', ${where})`;
