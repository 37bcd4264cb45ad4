import type { Grammar } from '../grammar/grammar.ts';
import type { MessageName } from '../versions.ts';
import { type Plan, planner } from './plan.ts';
import { rootsOf } from './variants.ts';

/** The plan of a whole message in the version of a grammar. */
export function rootPlan(grammar: Grammar, message: MessageName): Plan {
  const planOf = planners.get(grammar) ?? planner(grammar);
  planners.set(grammar, planOf);
  return planOf(grammar.root(message), rootsOf(grammar.version)[message]);
}

const planners = new WeakMap<Grammar, ReturnType<typeof planner>>();
