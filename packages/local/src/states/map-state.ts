import { isObject } from '../json.ts';
import type { AttemptEvents } from './attempts.ts';
import { inputOf, numberOf, sceneOf } from './data-flow.ts';
import { type StateList, stateListIn } from './definition.ts';
import { StatesError } from './errors.ts';
import { type Frame, note, type Visit } from './frame.ts';
import { Scope } from './scope.ts';
import { fillTemplate, lookUp } from './template.ts';

type RunStates = (frame: Frame, list: StateList, input: unknown) => Promise<unknown>;

/** The most iterations of an inline Map that AWS runs at once. */
const MAX_AT_ONCE = 40;

export const mapEvents: AttemptEvents = {
  succeeded: () => ({ type: 'MapStateSucceeded' }),
  failed: () => ({ type: 'MapStateFailed' }),
};

/** Runs an inline Map: the processor once per item, a few at a time; the first failure ends the others. */
export async function iterate(visit: Visit, runStates: RunStates): Promise<unknown[]> {
  const { frame, state, key, name } = visit;
  const input = inputOf(visit);
  const items = itemsOf(visit, input);
  const list = stateListIn(state.ItemProcessor ?? state.Iterator);
  const started = note(frame, `${key}+`, 'MapStateStarted', { length: items.length });
  const scope = new Scope(frame.scope);
  const results: unknown[] = new Array(items.length);

  const one = async (index: number) => {
    const item = { Index: index, Value: items[index] };
    const inner: Frame = { run: frame.run, path: `${key}/m${index}`, scope, item, last: started.id ?? 0 };
    note(inner, `${inner.path}+`, 'MapIterationStarted', { name, index });
    try {
      const selected = selectItem({ ...visit, frame: inner, key: inner.path }, input, item.Value);
      results[index] = await runStates(inner, list, selected);
      note(inner, `${inner.path}=`, 'MapIterationSucceeded', { name, index });
      frame.last = inner.last;
    } catch (error) {
      if (!scope.ended) {
        note(inner, `${inner.path}=`, 'MapIterationFailed', { name, index });
        frame.last = inner.last;
        scope.end(error as Error);
      }
      throw error;
    }
  };

  let next = 0;
  const worker = async () => {
    while (next < items.length) await one(next++);
  };
  const wanted = numberOf(visit, 'MaxConcurrency', input) || MAX_AT_ONCE;
  try {
    await Promise.all(Array.from({ length: Math.min(wanted, MAX_AT_ONCE, items.length) }, worker));
  } finally {
    scope.close();
  }
  return results;
}

function itemsOf(visit: Visit, input: unknown): readonly unknown[] {
  const { ItemsPath } = visit.state;
  const items = typeof ItemsPath === 'string' ? lookUp(ItemsPath, sceneOf(visit, input)) : input;
  if (Array.isArray(items)) return items;
  throw new StatesError(
    'States.Runtime',
    `Reference path '${String(ItemsPath ?? '$')}' must point to an array; it leads to ${JSON.stringify(items)}`,
  );
}

function selectItem(visit: Visit, input: unknown, item: unknown): unknown {
  const selector = visit.state.ItemSelector ?? visit.state.Parameters;
  return isObject(selector) ? fillTemplate(selector, sceneOf(visit, input, 'ItemSelector')) : item;
}
