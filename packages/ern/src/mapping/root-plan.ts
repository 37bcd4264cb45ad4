import type { Grammar } from '../grammar/grammar.ts';
import type { MessageName } from '../versions.ts';
import * as ern3 from './ern3/message.ts';
import * as ern4 from './ern4/message.ts';
import { type Plan, planner } from './plan.ts';

/** The plan of a whole message in the version of a grammar. */
export function rootPlan(grammar: Grammar, message: MessageName): Plan {
  const planOf = planners.get(grammar) ?? planner(grammar);
  planners.set(grammar, planOf);
  const family = grammar.version === '3.8.2' ? ern3 : ern4;
  const rows = message === 'NewReleaseMessage' ? family.newReleaseMessage : family.purgeReleaseMessage;
  return planOf(grammar.root(message), rows);
}

const planners = new WeakMap<Grammar, ReturnType<typeof planner>>();
