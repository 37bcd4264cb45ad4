import type { Grammar } from '../grammar/grammar.ts';
import type { MessageName } from '../versions.ts';
import * as ern4 from './ern4/message.ts';
import { type Plan, planner } from './plan.ts';

/** The plan of a whole message in the version of a grammar. */
export function rootPlan(grammar: Grammar, message: MessageName): Plan {
  const planOf = planners.get(grammar) ?? planner(grammar);
  planners.set(grammar, planOf);
  const rows = message === 'NewReleaseMessage' ? ern4.newReleaseMessage : ern4.purgeReleaseMessage;
  return planOf(grammar.root(message), rows);
}

const planners = new WeakMap<Grammar, ReturnType<typeof planner>>();
