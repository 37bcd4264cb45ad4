import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGrammar } from '../grammar/grammar.ts';
import { type ErnVersion, ernVersions, messageNames } from '../versions.ts';
import type { Plan } from './plan.ts';
import { rootPlan } from './root-plan.ts';

/** Every element and attribute that a version can say and the model has no place for, by composite. */
async function withoutPlace(version: ErnVersion): Promise<string[]> {
  const grammar = await loadGrammar(version);
  const found = new Set<string>();
  const seen = new Set<Plan>();
  const visit = (plan: Plan): void => {
    if (seen.has(plan)) return;
    seen.add(plan);
    for (const { name } of plan.type.attributes) {
      if (!plan.attributesByName.has(name) && !howItIsWritten.has(name)) found.add(`${plan.type.name}/@${name}`);
    }
    for (const { name } of plan.type.children) if (!plan.elements.has(name)) found.add(`${plan.type.name}/${name}`);
    for (const slot of plan.elements.values()) if (slot.kind === 'nested' || slot.kind === 'inside') visit(slot.plan());
  };
  for (const name of messageNames) visit(rootPlan(grammar, name));
  return [...found];
}

/** Said by the version and the release of the value sets, which `read` gives beside the message. */
const howItIsWritten = new Set(['AvsVersionId', 'MessageSchemaVersionId']);

const listed = readFileSync(new URL('../../../../docs/unread.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? [])
  .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/[/.]/g, '\\$&').replaceAll('*', '.*')}$`) }));

describe('docs/unread.md', () => {
  it.each(ernVersions)('lists everything that ERN %s can say and the model has no place for', async (version) => {
    const paths = await withoutPlace(version);
    expect(paths.filter((path) => !listed.some(({ pattern }) => pattern.test(path)))).toEqual([]);
  });

  it('lists nothing else', async () => {
    const all = (await Promise.all(ernVersions.map(withoutPlace))).flat();

    expect(listed.filter(({ pattern }) => !all.some((path) => pattern.test(path))).map(({ path }) => path)).toEqual([]);
  });
});
