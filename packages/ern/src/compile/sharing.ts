import type { ErnVersion } from '../versions.ts';
import type { Draft } from './writer-names.ts';

export interface Unit {
  readonly text: string;
  /** The functions in it, and those of other files that it calls. */
  readonly names: ReadonlySet<string>;
  readonly calls: ReadonlySet<string>;
}

/**
 * Puts functions that are the same in several versions, with all that they call, into one file, the others into that of
 * their version, and names them: by composite, with a number where one name stands for several.
 */
export function sharing(drafts: readonly Draft[]): {
  shared: Unit;
  own: ReadonlyMap<ErnVersion, Unit>;
  nameOf: (draft: Draft) => string;
} {
  const kinds = alike(drafts);
  const members = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const kind = kinds.get(draft) as number;
    members.set(kind, [...(members.get(kind) ?? []), draft]);
  }
  const names = new Map<number, string>();
  const taken = new Map<string, number>();
  for (const [kind, [first]] of members) {
    const wanted = first!.plan.type.name.replace(/\W/g, '_');
    const number = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, number);
    names.set(kind, number === 1 ? wanted : `${wanted}_${number}`);
  }
  const nameOf = (draft: Draft): string => names.get(kinds.get(draft) as number) as string;
  const unit = (chosen: readonly Draft[]): Unit => ({
    text: chosen
      .map((draft) =>
        draft.text.replace(/@(self|\d+)/g, (_, which) =>
          which === 'self' ? nameOf(draft) : nameOf(draft.callees[Number(which)] as Draft),
        ),
      )
      .join('\n'),
    names: new Set(chosen.map(nameOf)),
    calls: new Set(chosen.flatMap(({ callees }) => callees.map(nameOf))),
  });
  const isShared = (all: readonly Draft[]): boolean => new Set(all.map(({ version }) => version)).size > 1;
  const groups = [...members.values()];
  const versions = [...new Set(drafts.map(({ version }) => version))];
  return {
    shared: unit(groups.filter(isShared).map(([first]) => first as Draft)),
    own: new Map(
      versions.map((version) => [
        version,
        unit(groups.filter((all) => !isShared(all) && all[0]!.version === version).map(([first]) => first as Draft)),
      ]),
    ),
    nameOf,
  };
}

/** Numbers drafts so that two have the same number when their texts and, all the way down, those they call are equal. */
function alike(drafts: readonly Draft[]): Map<Draft, number> {
  const number = (keys: ReadonlyMap<Draft, string>): Map<Draft, number> => {
    const numbers = new Map<string, number>();
    return new Map(
      [...keys].map(([draft, key]) => {
        const known = numbers.get(key) ?? numbers.size;
        numbers.set(key, known);
        return [draft, known];
      }),
    );
  };
  let kinds = number(new Map(drafts.map((draft) => [draft, draft.text])));
  for (let before = 0, count = countOf(kinds); count > before; ) {
    before = count;
    const last = kinds;
    kinds = number(
      new Map(drafts.map((one) => [one, `${last.get(one)} ${one.callees.map((each) => last.get(each)).join(' ')}`])),
    );
    count = countOf(kinds);
  }
  return kinds;
}

const countOf = (kinds: ReadonlyMap<Draft, number>): number => new Set(kinds.values()).size;
