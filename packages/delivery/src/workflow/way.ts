import type { Definition } from './asl.ts';

/** How a choice was answered: the state that came next. */
export type Answers = Readonly<Record<string, string>>;

/**
 * The states that an execution enters when nothing fails, in order; those of a Map once for each of its items. This is
 * what Step Functions counts.
 * @throws when a choice has no answer, or none that it knows.
 */
export function statesOnTheWay(
  definition: Pick<Definition, 'StartAt' | 'States'>,
  answers: Answers,
  items = 1,
): string[] {
  const way: string[] = [];
  for (let name: string | undefined = definition.StartAt; name !== undefined; ) {
    const state = definition.States[name] as State | undefined;
    if (!state) throw new Error(`Cannot go on: there is no state ${name}`);
    way.push(name);
    if (state.ItemProcessor) {
      const inside = statesOnTheWay(state.ItemProcessor, answers);
      for (let item = 0; item < items; item += 1) way.push(...inside);
    }
    name = state.Type === 'Choice' ? answered(name, state, answers) : state.Next;
  }
  return way;
}

interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly Default?: string;
  readonly Choices?: readonly { readonly Next: string }[];
  readonly ItemProcessor?: Pick<Definition, 'StartAt' | 'States'>;
}

function answered(name: string, { Choices = [], Default }: State, answers: Answers): string {
  const known = [...Choices.map(({ Next }) => Next), Default];
  const answer = answers[name];
  if (answer === undefined || !known.includes(answer)) {
    throw new Error(`Cannot go on from ${name}: ${answer ?? 'no answer'} is not one of ${known.join(', ')}`);
  }
  return answer;
}
