import { accepted, type Outcome, refused, type Stored } from '@slipway/kernel';
import type { Deciding } from '../documents.ts';
import { type Conflict, type Draft, type DraftContent, draftContent, type Stamp } from './draft.ts';
import { applied, type Edit, editsOf, pathOf, pointerOf, valueAt } from './edits.ts';

/** Why an edit is not taken at all. */
export type MergeRefused =
  | { readonly code: 'version-mismatch'; readonly version: number }
  | { readonly code: 'conflicts-open'; readonly open: number };

/** More of them are no longer two people who met: somebody edits without reading. */
const MOST_CONFLICTS = 200;

export interface Merged {
  readonly draft: Draft;
  /** What was changed, as JSON pointers, and what was not because somebody else had changed it. */
  readonly changed: readonly string[];
  readonly conflicting: readonly string[];
}

/**
 * Merges what a client changed into what others changed since the version that it saw. A place that both changed
 * differently keeps the value that stands, and the other value waits beside it as a conflict: nothing is overwritten
 * unseen, and nothing is lost.
 */
export function mergeDraft(
  { value: draft, version }: Stored<Draft>,
  patch: unknown,
  seen: number,
  { actor, clock, ids }: Deciding,
): Outcome<Merged, MergeRefused> {
  if (seen > version) return refused({ code: 'version-mismatch', version });
  const edits = editsOf(draftContent, patch).filter((edit) => !isThere(draft.content, edit));
  const meets = (edit: Edit): boolean => isTouchedSince(draft, edit, seen);
  const who = { by: actor.name, at: clock.now() };
  const taken = edits.filter((edit) => !meets(edit));
  const conflicting = edits.filter(meets);
  const added: Conflict[] = conflicting.map(({ path, ...value }) => ({
    conflictId: ids.next('cfl'),
    pointer: pointerOf(path),
    proposed: { ...value, ...who },
  }));
  const merged = settle({
    ...taken.reduce((of, edit) => write(of, edit, { version: version + 1, ...who }), draft),
    conflicts: [...draft.conflicts, ...added],
    editedBy: who.by,
    editedAt: who.at,
  });
  if (merged.conflicts.length > MOST_CONFLICTS)
    return refused({ code: 'conflicts-open', open: draft.conflicts.length });
  return accepted({
    draft: merged,
    changed: taken.map(({ path }) => pointerOf(path)),
    conflicting: conflicting.map(({ path }) => pointerOf(path)),
  });
}

export interface Resolution {
  readonly conflictId: string;
  readonly take: 'standing' | 'proposed';
}

export interface ConflictUnknown {
  readonly code: 'conflict-unknown';
  readonly conflictIds: readonly string[];
}

/** Ends conflicts, each by the value that stands or by the one that was proposed. */
export function resolveConflicts(
  { value: draft, version }: Stored<Draft>,
  resolutions: readonly Resolution[],
  { actor, clock }: Deciding,
): Outcome<Merged, ConflictUnknown> {
  const unknown = resolutions.filter(
    ({ conflictId }) => !draft.conflicts.some((each) => each.conflictId === conflictId),
  );
  if (unknown.length > 0) {
    return refused({ code: 'conflict-unknown', conflictIds: unknown.map(({ conflictId }) => conflictId) });
  }
  const who = { by: actor.name, at: clock.now() };
  const chosen = draft.conflicts.flatMap((conflict) => {
    const resolution = resolutions.find(({ conflictId }) => conflictId === conflict.conflictId);
    return resolution ? [{ conflict, take: resolution.take }] : [];
  });
  const edits = chosen
    .filter(({ take }) => take === 'proposed')
    .map(
      ({ conflict: { pointer, proposed } }): Edit => ({
        path: pathOf(pointer),
        ...('value' in proposed ? { value: proposed.value } : {}),
      }),
    );
  const left = draft.conflicts.filter((each) => !chosen.some(({ conflict }) => conflict === each));
  return accepted({
    draft: settle({
      ...edits.reduce((of, edit) => write(of, edit, { version: version + 1, ...who }), draft),
      conflicts: left,
      editedBy: who.by,
      editedAt: who.at,
    }),
    changed: edits.map(({ path }) => pointerOf(path)),
    conflicting: [],
  });
}

/** The content with one edit in it, and the stamp of who made it. What lies below a removed place goes with it. */
function write(draft: Draft, edit: Edit, stamp: Stamp): Draft {
  const pointer = pointerOf(edit.path);
  const isRemoved = edit.value === undefined;
  const kept = isRemoved
    ? Object.entries(draft.stamps).filter(([at]) => !isBelow(at, pointer))
    : Object.entries(draft.stamps);
  const removed = isRemoved ? stamp.version : draft.stamps[pointer]?.removed;
  return {
    ...draft,
    content: applied<DraftContent>(draft.content, edit),
    stamps: { ...Object.fromEntries(kept), [pointer]: { ...stamp, ...(removed === undefined ? {} : { removed }) } },
  };
}

/** Who wrote last what stands at a place, or what it held. */
export const standingStamp = (stamps: Draft['stamps'], pointer: string): Partial<Pick<Stamp, 'by' | 'at'>> => {
  const near = Object.entries(stamps).filter(([at]) => at === pointer || isBelow(at, pointer) || isBelow(pointer, at));
  const [last] = near.map(([, stamp]) => stamp).sort((one, other) => other.version - one.version);
  return last ? { by: last.by, at: last.at } : {};
};

/** A conflict whose value stands by now is none. */
const settle = (draft: Draft): Draft => ({
  ...draft,
  conflicts: draft.conflicts.filter(
    ({ pointer, proposed }) =>
      !isThere(draft.content, { path: pathOf(pointer), ...('value' in proposed ? { value: proposed.value } : {}) }),
  ),
});

/** Whether an edit would change nothing. An empty object only says that something is there. */
function isThere(content: DraftContent, { path, value }: Edit): boolean {
  const standing = valueAt(content, path);
  if (isEmptyObject(value)) return standing !== undefined;
  return JSON.stringify(standing) === JSON.stringify(value);
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/**
 * Whether somebody wrote where an edit writes after the version that was seen: at the place itself, below it, or above
 * it where what holds it was removed, even if it is there again.
 */
function isTouchedSince({ stamps }: Draft, { path }: Edit, seen: number): boolean {
  const pointer = pointerOf(path);
  return Object.entries(stamps).some(([at, { version, removed = 0 }]) =>
    at === pointer || isBelow(at, pointer) ? version > seen : isBelow(pointer, at) && removed > seen,
  );
}

const isBelow = (pointer: string, above: string): boolean => pointer.startsWith(`${above}/`);
