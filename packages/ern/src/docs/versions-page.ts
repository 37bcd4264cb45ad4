import { code, markdownTable } from '@slipway/kernel';
import type { AllowedValues, Composite, SimpleType } from '../grammar/composite.ts';
import { type Grammar, loadGrammar } from '../grammar/grammar.ts';
import { dialect, ernVersions } from '../versions.ts';

/** The text of VERSIONS.md: what each version of ERN changed against the one before, element by element. */
export async function renderVersions(): Promise<string> {
  const grammars = await Promise.all(ernVersions.map(loadGrammar));
  const lines = [
    '# What differs between the versions of ERN',
    '',
    'Generated from the compiled grammars by `npm run docs`. Change nothing on this page.',
    '',
    'A child is written with its cardinality: `?` none or one, `*` any number, `+` one or more, nothing for exactly one;',
    '`@Name` is an attribute, `@Name!` a required one. Two composites are compared by the name of their type.',
    '',
    markdownTable(
      ['version', 'namespace', 'allowed value sets', 'composites'],
      grammars.map((grammar) => {
        const { namespace, avsVersions } = dialect(grammar.version);
        const sets = avsVersions.length > 0 ? avsVersions.join(', ') : 'one, without a number';
        return [grammar.version, `\`${namespace}\``, sets, String(grammar.compositeNames().length)];
      }),
    ),
  ];
  grammars.slice(1).forEach((grammar, index) => {
    const before = grammars[index];
    if (before) lines.push('', ...changes(before, grammar));
  });
  return `${lines.join('\n')}\n`;
}

function changes(before: Grammar, after: Grammar): string[] {
  const names = (grammar: Grammar) => new Set(grammar.compositeNames());
  const [old, young] = [names(before), names(after)];
  const both = [...young].filter((name) => old.has(name)).sort();
  const changed = both.flatMap((name) => {
    const found = compositeChanges(before.composite(name), after.composite(name));
    return found.length > 0 ? [`- **${name}**: ${found.join('; ')}`] : [];
  });
  return [
    `## ${before.version} to ${after.version}`,
    '',
    listed(
      'New composites',
      [...young].filter((name) => !old.has(name)),
    ),
    '',
    listed(
      'Composites that are gone',
      [...old].filter((name) => !young.has(name)),
    ),
    '',
    '### Composites that changed',
    '',
    ...(changed.length > 0 ? changed : ['None.']),
    '',
    ...valueChanges(before, after),
  ];
}

const listed = (title: string, names: readonly string[]): string =>
  `${title} (${names.length}): ${names.length > 0 ? [...names].sort().join(', ') : 'none'}.`;

function compositeChanges(before: Composite | undefined, after: Composite | undefined): string[] {
  if (!before || !after) return [];
  const [old, young] = [parts(before), parts(after)];
  const found: string[] = [];
  for (const [name, part] of young) {
    const was = old.get(name);
    if (was === undefined) found.push(`+ \`${part.text}\``);
    else if (was.text !== part.text) found.push(`\`${was.text}\` → \`${part.text}\``);
    else if (was.type !== part.type) found.push(`\`${name}\`: type ${was.type} → ${part.type}`);
  }
  for (const [name, { text }] of old) if (!young.has(name)) found.push(`− \`${text}\``);
  const common = (these: ReadonlyMap<string, unknown>, those: ReadonlyMap<string, unknown>) =>
    [...these.keys()].filter((name) => those.has(name) && !name.startsWith('@')).join(' ');
  if (common(old, young) !== common(young, old)) found.push('another order of children');
  return found;
}

/** Children and attributes by name; a child that stands in two branches of a choice counts once. */
function parts(composite: Composite): Map<string, { text: string; type: string }> {
  const found = new Map<string, { text: string; type: string }>();
  if (composite.text) found.set('text', { text: 'text', type: typeName(composite.text) });
  for (const { name, min, max, composite: type, simple, choice } of composite.children) {
    const range = max > 1 ? (min === 0 ? '*' : '+') : min === 0 ? '?' : '';
    const text = `${name}${range}${choice === undefined ? '' : ' (choice)'}`;
    if (!found.has(name)) found.set(name, { text, type: type ?? typeName(simple) });
  }
  for (const { name, required, type } of composite.attributes) {
    found.set(`@${name}`, { text: `@${name}${required ? '!' : ''}`, type: typeName(type) });
  }
  return found;
}

/** A pattern's text is left out: `\d` and `0-9` are one to the reader. */
const typeName = (type: SimpleType | undefined): string =>
  type === undefined ? '' : `${type.name.split('~')[0]}${type.pattern === undefined ? '' : ' with a pattern'}`;

function valueChanges(before: Grammar, after: Grammar): string[] {
  const rows = [...typesWithValues(after)].sort().flatMap((name) => {
    const [old, young] = [before, after].map((grammar) => grammar.simpleType(name)?.values) as (
      | AllowedValues
      | undefined
    )[];
    if (!old || !young) return [];
    const [was, is] = [old.in(), young.in()];
    const added = [...is].filter((value) => !was.has(value));
    const gone = [...was].filter((value) => !is.has(value));
    const said = [added.length > 0 && `new ${some(added)}`, gone.length > 0 && `gone ${some(gone)}`].filter(Boolean);
    return said.length > 0 ? [`- **${name.slice(4)}**: ${said.join('; ')}`] : [];
  });
  return ['### Allowed values that changed', '', ...(rows.length > 0 ? rows : ['None.'])];
}

function typesWithValues(grammar: Grammar): Set<string> {
  const found = new Set<string>();
  for (const name of grammar.compositeNames()) {
    const composite = grammar.composite(name);
    for (const type of [
      composite?.text,
      ...(composite?.children.map((child) => child.simple) ?? []),
      ...(composite?.attributes.map((attribute) => attribute.type) ?? []),
    ]) {
      if (type?.name.startsWith('avs:')) found.add(type.name);
    }
  }
  return found;
}

const some = (values: readonly string[]): string =>
  values.length > 24 ? `${values.length} values` : [...values].sort().map(code).join(', ');
