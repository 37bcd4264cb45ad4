import { describe, expect, it } from 'vitest';
import { loadGrammar } from '../grammar/grammar.ts';
import { ernVersions } from '../versions.ts';
import { automataOf, type ElementType } from './automaton.ts';

describe('the automata', () => {
  it.each(ernVersions)('of %s are deterministic: no state has two ways on by one name', async (version) => {
    const automata = automataOf(await loadGrammar(version), undefined);
    const seen = new Set<ElementType>();
    const open = [automata.root('NewReleaseMessage'), automata.root('PurgeReleaseMessage')];
    for (let type = open.pop(); type; type = open.pop()) {
      if (seen.has(type)) continue;
      seen.add(type);
      for (const state of [type.start, ...type.states]) {
        const names = state.next.map((next) => next.child?.name);
        expect(new Set(names).size).toBe(names.length);
      }
      open.push(...type.states.map(automata.typeOf));
    }
    expect(seen.size).toBeGreaterThan(150);
  });
});
