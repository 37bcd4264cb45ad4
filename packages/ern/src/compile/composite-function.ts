import type { Group, Part, Plan, Slot } from '../mapping/plan.ts';
import { type MessageName, messageNames } from '../versions.ts';
import { attributeLines, functionText, mayBeRefused, Owned, restCall } from './value-function.ts';
import type { Names } from './writer-names.ts';

/** The text of the function that writes an element with children: `t` is its tag, `v` the model, `d` its depth. */
export function compositeFunction(plan: Plan, names: Names): string {
  const owned = new Owned(plan, names);
  const after = attributeLines(plan, names, owned);
  const children = new Children(plan, names);
  const body = plan.group ? children.group(plan.group, 0) : [];
  const lines = ['const r = s.rules, e = d + 1;'];
  if (plan.variant) lines.push(`s.depth = d; const m = asShape(${names.down(plan.variant)}(asShape(v), s));`);
  else lines.push('const m = asShape(v);');
  // What kind of message it is, its element says.
  const isRoot = messageNames.includes(plan.type.name as MessageName);
  lines.push(
    ...owned.lines,
    `let n = ${isRoot ? 'm.messageType === undefined ? 0 : 1' : 0}, x: any;`,
    ...children.loads(),
  );
  if (after.length === 0 && plan.group !== undefined && isNeverEmpty(plan.group)) {
    lines.push('above(s, t, d);', ...body, 'below(s, t, d);');
  } else if (plan.group !== undefined && isNeverEmpty(plan.group)) {
    lines.push('start(s, t, d);', ...after, 'over(s);', ...body, 'below(s, t, d);');
  } else lines.push('start(s, t, d);', ...after, 'const from = s.at; over(s);', ...body, 'belowAny(s, t, d, from);');
  lines.push(`${restCall(owned)};`);
  const known = isRoot ? ['messageType', ...plan.keys] : plan.keys;
  return functionText('@self(s: Sink, t: Tag, v: any, d: number)', lines, plan, known);
}

/** Statements for the children of one composite. */
class Children {
  readonly #plan: Plan;
  readonly #names: Names;
  /** Keys that decide about more than their own element, or stand in more than one place, are looked at beforehand. */
  readonly #early: ReadonlySet<string>;
  #branches = 0;
  #due = 0;

  constructor(plan: Plan, names: Names) {
    this.#plan = plan;
    this.#names = names;
    const [early, once] = [new Set<string>(), new Set<string>()];
    const visit = (one: Group, decides: boolean): void => {
      for (const part of one.parts) {
        const each = decides || one.kind === 'choice' || (part.group !== undefined && !part.required);
        if (part.group) visit(part.group, each);
        else if (part.slot?.kind === 'inside') visit(part.slot.plan().group!, each || !part.required);
        else for (const key of part.keys) (each || once.has(key) ? early : once).add(key);
      }
    };
    if (plan.group) visit(plan.group, false);
    this.#early = early;
  }

  loads(): string[] {
    return [...this.#early].map((key) => `const _${key} = m.${key}; if (_${key} !== undefined) n++;`);
  }

  group(group: Group, depth: number): string[] {
    if (group.kind === 'sequence') {
      const parts = group.parts.map((part) => this.#part(part, depth));
      const [header, deals] = bodyBetween.map((name) => group.parts.findIndex(({ slot }) => slot?.name === name));
      return header === -1 || deals === -1
        ? parts.flat()
        : [
            ...parts.slice(0, header! + 1).flat(),
            'if (s.known) n += pasteBody(s, s.known);',
            `else {\n${nested(['beginBody(s); const b = n;', ...parts.slice(header! + 1, deals).flat(), 'endBody(s, n - b);'])}  }`,
            ...parts.slice(deals).flat(),
          ];
    }
    const none = group.required ? 0 : -1;
    this.#branches += 1;
    const [c, most] = [`c${this.#branches}`, `w${this.#branches}`];
    const keys = group.parts.map((part) => [...new Set(part.keys)]);
    const said = (some: readonly string[]) => some.map((key) => `+${isThere(key)}`).join(' + ') || '0';
    const isSimple = keys.every(({ length }) => length === 1);
    const best = isSimple
      ? [`const ${c} = ${keys.map(([key], index) => `${isThere(key!)} ? ${index} : `).join('')}${none}, ${most} = 1;`]
      : [
          `let ${c} = ${none}, ${most} = 0, i${c} = 0;`,
          ...keys.map((each, index) => `if ((i${c} = ${said(each)}) > ${most}) ${c} = ${index}, ${most} = i${c};`),
        ];
    const branches = group.parts.map(
      (part, index) => `${index === 0 ? '' : 'else '}if (${c} === ${index}) {\n${nested(this.#part(part, depth))}  }`,
    );
    const all = [...new Set(keys.flat())];
    const table = keys.map((each) => `'${each.join(' ')}'`).join(', ');
    return [
      ...best,
      ...branches,
      ...(all.length > 1 ? [`if (${said(all)} > ${most}) loseBranches(s, m, [${table}], ${c});`] : []),
    ];
  }

  #part(part: Part, depth: number): string[] {
    if (part.slot) return part.slot.kind === 'inside' ? this.#inside(part.slot, depth) : this.#slot(part.slot, depth);
    const { group } = part;
    if (!group) return [];
    return part.required ? this.group(group, depth) : this.#when(part.keys, this.group(group, depth));
  }

  /** A wrapping element that the model does not have. */
  #inside(slot: Slot, depth: number): string[] {
    const plan = slot.plan();
    const tag = this.#names.tag(slot.name);
    const at = place(depth);
    const lines = [
      `above(s, ${tag}, ${at});`,
      ...(plan.group ? this.group(plan.group, depth + 1) : []),
      `below(s, ${tag}, ${at});`,
    ];
    return slot.required ? lines : this.#when([...plan.keys], lines);
  }

  #when(keys: readonly string[], lines: readonly string[]): string[] {
    if (keys.length === 0) return [];
    return [`if (${[...new Set(keys)].map(isThere).join(' || ')}) {\n${nested(lines)}  }`];
  }

  #slot(slot: Slot, depth: number): string[] {
    const lack = slot.required ? this.#lack(slot, depth) : '';
    if (slot.kind === 'unmapped') return lack === '' ? [] : [`${lack};`];
    const { key } = slot;
    const isEarly = this.#early.has(key);
    const value = isEarly ? `_${key}` : 'x';
    const write = slot.many ? this.#list(slot, value, depth) : this.#one(slot, value, 'm', `'${key}'`, depth);
    if (lack !== '' && slot.kind === 'nested' && mayBeRefused(slot.plan())) {
      this.#due += 1;
      const from = `a${this.#due}`;
      const given = isEarly ? `if (${isThere(key)})` : `if ((x = m.${key}) !== undefined) n++; if (has(x))`;
      return [`const ${from} = s.at; ${given} ${write}; if (s.at === ${from}) ${lack};`];
    }
    const otherwise = lack === '' ? '' : ` else ${lack};`;
    if (isEarly) return [`if (${isThere(key)}) ${write};${otherwise}`];
    if (slot.required && slot.many) return [`if ((x = m.${key}) !== undefined) n++; if (has(x)) ${write};${otherwise}`];
    if (lack !== '') return [`if ((x = m.${key}) !== undefined) n++, ${write};${otherwise}`];
    return write.startsWith('for')
      ? [`if ((x = m.${key}) !== undefined) { n++; ${write}; }`]
      : [`if ((x = m.${key}) !== undefined) n++, ${write};`];
  }

  #list(slot: Slot, list: string, depth: number): string {
    if (!slot.repeats) {
      const first = this.#one(slot, `${list}[0]`, list, '0', depth);
      const both = `${first}, loseOthers(s, ${list}, '${slot.name}')`;
      return `${list}.length > 0 && (${both})`;
    }
    if (slot.kind === 'simple') {
      const due = slot.required ? 'dueTexts' : 'texts';
      return `${due}(s, ${this.#names.tag(slot.name)}, ${this.#names.rule(slot.simple!)}, ${list}, ${place(depth)})`;
    }
    if (slot.often) {
      const plan = slot.plan();
      const write = `${this.#names.tag(slot.name)}, ${list}, ${place(depth)}, ${this.#names.call(this.#plan, plan)}`;
      return `${plan.content ? 'oftenValues' : 'oftenChildren'}(s, ${write})`;
    }
    return `for (let i = 0; i < ${list}.length; i++) ${this.#one(slot, `${list}[i]`, list, 'i', depth)}`;
  }

  #one(slot: Slot, value: string, holder: string, key: string, depth: number): string {
    const tag = this.#names.tag(slot.name);
    if (slot.kind === 'simple') {
      const due = slot.required ? 'dueText' : 'text';
      return `${due}(s, ${tag}, ${this.#names.rule(slot.simple!)}, ${value}, ${holder}, ${key}, ${place(depth)})`;
    }
    const plan = slot.plan();
    const where = plan.content ? `, ${holder}, ${key}` : '';
    return `${this.#names.call(this.#plan, plan)}(s, ${tag}, ${value}${where}, ${place(depth)})`;
  }

  /** Writes what the version demands and the model does not have. */
  #lack(slot: Slot, depth: number): string {
    const tag = this.#names.tag(slot.name);
    if (slot.simple) return `lack(s, ${tag}, ${this.#names.rule(slot.simple)}, ${place(depth)})`;
    const plan = slot.plan();
    const where = plan.content ? `, {}, 'nothing'` : '';
    return `${this.#names.call(this.#plan, plan)}(s, ${tag}, {}${where}, ${place(depth)})`;
  }
}

/** What stands between them is the same for all recipients of a release. */
const bodyBetween = ['MessageHeader', 'DealList'];

const isThere = (key: string): string => `has(_${key})`;
const place = (depth: number): string => (depth === 0 ? 'e' : `e + ${depth}`);
const nested = (lines: readonly string[]): string => lines.map((line) => `    ${line}\n`).join('');

/** True when something always stands between the tags: the version demands it. */
function isNeverEmpty(group: Group): boolean {
  const holds = (part: Part): boolean =>
    part.slot ? part.slot.required : part.group !== undefined && part.required && isNeverEmpty(part.group);
  return group.required && (group.kind === 'sequence' ? group.parts.some(holds) : group.parts.every(holds));
}
