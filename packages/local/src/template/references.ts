import type { Assembly, RawOutput, RawResource, Stack } from './assembly.ts';
import { attributeParts, intrinsicOf, isObject, subReferences } from './intrinsics.ts';

/** The names that a value refers to, at any depth. */
export function referencesOf(value: unknown): References {
  const found: References = { names: new Set(), imports: new Set(), intrinsics: new Set(), conditions: new Set() };
  collect(value, found);
  return found;
}

export interface References {
  /** Logical ids, parameters, pseudo parameters. */
  readonly names: Set<string>;
  /** Names of exports of other stacks. */
  readonly imports: Set<string>;
  /** Every intrinsic function in use. */
  readonly intrinsics: Set<string>;
  readonly conditions: Set<string>;
}

/**
 * The resources of all stacks, each after those it needs: by reference, by DependsOn, by the export of another stack.
 * @throws naming the circle when there is one.
 */
export function inOrder(
  assembly: Assembly,
  exportsOf: ReadonlyMap<string, { stack: Stack; output: RawOutput }>,
): PlacedNode[] {
  const nodes = new Map<string, Node>();
  for (const stack of assembly.stacks) {
    for (const [logicalId, raw] of Object.entries(stack.template.Resources ?? {})) {
      nodes.set(idOf(stack, logicalId), { stack, logicalId, raw });
    }
  }
  const needs = ({ stack, raw }: Node): string[] => {
    const { names, imports } = referencesOf(raw.Properties);
    const own = [...names, ...[raw.DependsOn ?? []].flat()].map((name) => idOf(stack, name));
    const foreign = [...imports].flatMap((name) => {
      const exported = exportsOf.get(name);
      return exported ? [...referencesOf(exported.output.Value).names].map((id) => idOf(exported.stack, id)) : [];
    });
    return [...own, ...foreign].filter((id) => nodes.has(id));
  };

  const ordered = new Map<string, PlacedNode>();
  const visit = (id: string, path: readonly string[]) => {
    if (ordered.has(id)) return;
    if (path.includes(id))
      throw new Error(`Cannot order the resources: ${[...path.slice(path.indexOf(id)), id].join(' → ')}`);
    const node = nodes.get(id) as Node;
    const needed = needs(node);
    for (const one of needed) visit(one, [...path, id]);
    // Through its neighbours a node needs what they need.
    const all = new Set(needed.flatMap((one) => [one, ...(ordered.get(one)?.needs ?? [])]));
    ordered.set(id, { node, needs: [...all] });
  };
  for (const id of nodes.keys()) visit(id, []);
  return [...ordered.values()];
}

export interface PlacedNode {
  readonly node: Node;
  /** The ids of all resources that it needs, at any distance. */
  readonly needs: readonly string[];
}

export interface Node {
  readonly stack: Stack;
  readonly logicalId: string;
  readonly raw: RawResource;
}

export function idOf(stack: Stack, logicalId: string): string {
  return `${stack.name}/${logicalId}`;
}

function collect(value: unknown, found: References): void {
  if (Array.isArray(value)) for (const one of value) collect(one, found);
  if (!isObject(value)) return;
  const intrinsic = intrinsicOf(value);
  if (!intrinsic) {
    for (const member of Object.values(value)) collect(member, found);
    return;
  }
  const [name, argument] = intrinsic;
  found.intrinsics.add(name);
  if (name === 'Ref') found.names.add(String(argument));
  else if (name === 'Condition') found.conditions.add(String(argument));
  else if (name === 'Fn::GetAtt') found.names.add(attributeParts(argument)[0]);
  else if (name === 'Fn::ImportValue' && typeof argument === 'string') found.imports.add(argument);
  else {
    if (name === 'Fn::If' && Array.isArray(argument)) found.conditions.add(String(argument[0]));
    if (name === 'Fn::Sub') for (const text of subReferences(argument)) found.names.add(text.split('.')[0] ?? '');
    collect(argument, found);
  }
}
