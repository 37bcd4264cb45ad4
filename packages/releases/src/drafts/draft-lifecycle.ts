import { accepted, type Outcome, refused, type Stored } from '@slipway/kernel';
import type { Deciding, ReleaseCommit } from '../documents.ts';
import { type Draft, type DraftContent, draftContent } from './draft.ts';
import { editsOf, pointerOf } from './edits.ts';
import {
  type ConflictUnknown,
  type Merged,
  type MergeRefused,
  mergeDraft,
  type Resolution,
  resolveConflicts,
} from './merge.ts';

/** A draft that was submitted or deleted is not edited any more. */
export interface DraftClosed {
  readonly code: 'draft-closed';
  readonly state: Draft['state'];
}

/** The draft would not fit where it is kept. */
export interface DraftTooLarge {
  readonly code: 'document-too-large';
  readonly kind: 'draft';
  readonly bytes: number;
  readonly most: number;
}

/** Every save writes all of it. Two hundred platforms with cards of their own, each field with its stamp, have room. */
const MOST_BYTES = 2_000_000;

/** Begins a draft; its first keystroke is the first line of the trail. */
export function startDraft(
  draftId: string,
  content: DraftContent,
  deciding: Deciding,
): Outcome<ReleaseCommit, DraftTooLarge> {
  const { actor, clock } = deciding;
  const at = clock.now();
  const by = actor.name;
  const stamps = Object.fromEntries(
    editsOf(draftContent, content).map(({ path }) => [pointerOf(path), { version: 1, by, at }]),
  );
  const draft: Draft = {
    draftId,
    state: 'open',
    content,
    conflicts: [],
    stamps,
    releases: {},
    startedBy: by,
    editedBy: by,
    editedAt: at,
  };
  const large = tooLarge(draft);
  return large ? refused(large) : accepted(commitOf(draft, 'absent', 'Draft started', deciding));
}

/** Saves what a client changed; see `mergeDraft`. */
export function editDraft(
  stored: Stored<Draft>,
  patch: unknown,
  seen: number,
  deciding: Deciding,
): Outcome<ReleaseCommit, MergeRefused | DraftClosed | DraftTooLarge> {
  const closed = closedOf(stored);
  if (closed) return refused(closed);
  const merged = mergeDraft(stored, patch, seen, deciding);
  if (!merged.ok) return merged;
  const large = tooLarge(merged.value.draft);
  return large
    ? refused(large)
    : accepted(commitOf(merged.value.draft, stored.version, saysOf(merged.value), deciding));
}

export function resolveDraft(
  stored: Stored<Draft>,
  resolutions: readonly Resolution[],
  deciding: Deciding,
): Outcome<ReleaseCommit, ConflictUnknown | DraftClosed> {
  const closed = closedOf(stored);
  if (closed) return refused(closed);
  const resolved = resolveConflicts(stored, resolutions, deciding);
  if (!resolved.ok) return resolved;
  const chosen = resolutions.map(({ conflictId, take }) => `${conflictId} by the ${take} value`).join(', ');
  return accepted(commitOf(resolved.value.draft, stored.version, shortened(`Conflicts settled: ${chosen}`), deciding));
}

export function deleteDraft(stored: Stored<Draft>, deciding: Deciding): Outcome<ReleaseCommit, DraftClosed> {
  const closed = closedOf(stored);
  if (closed) return refused(closed);
  return accepted(commitOf({ ...stored.value, state: 'deleted' }, stored.version, 'Draft deleted', deciding));
}

/** Notes the releases that a draft became; when each of its works is one, the draft is over. */
export function noteReleases(
  { value: draft, version }: Stored<Draft>,
  releases: Readonly<Record<string, string>>,
  { tenantId, actor, clock, ids }: Deciding,
): ReleaseCommit {
  const all = { ...draft.releases, ...releases };
  const isDone = Object.keys(draft.content.works ?? {}).every((productId) => Object.hasOwn(all, productId));
  const at = clock.now();
  const isNew = ([productId]: [string, string]) => !Object.hasOwn(draft.releases, productId);
  return {
    tenantId,
    writes: [
      { kind: 'draft', value: { ...draft, releases: all, state: isDone ? 'submitted' : 'open' }, expect: version },
    ],
    // In the trail of each release, which begins with that of the draft: what was typed comes before what was released.
    audit: Object.entries(releases)
      .filter(isNew)
      .map(([, releaseId]) => ({
        auditId: ids.next('aud'),
        at,
        actor,
        releaseId,
        says: `Released from draft ${draft.draftId}`,
      })),
    events: [],
  };
}

function tooLarge(draft: Draft): DraftTooLarge | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(draft)).length;
  return bytes > MOST_BYTES ? { code: 'document-too-large', kind: 'draft', bytes, most: MOST_BYTES } : undefined;
}

const closedOf = ({ value: { state } }: Stored<Draft>): DraftClosed | undefined =>
  state === 'open' ? undefined : { code: 'draft-closed', state };

const commitOf = (
  draft: Draft,
  expect: number | 'absent',
  says: string,
  { tenantId, actor, clock, ids }: Deciding,
): ReleaseCommit => ({
  tenantId,
  writes: [{ kind: 'draft', value: draft, expect }],
  audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, draftId: draft.draftId, says }],
  events: [],
});

const saysOf = ({ changed, conflicting }: Merged): string =>
  shortened(
    [
      changed.length === 0 ? 'Nothing changed' : `Changed ${changed.join(', ')}`,
      ...(conflicting.length === 0 ? [] : [`others had changed ${conflicting.join(', ')}: both values are kept`]),
    ].join('; '),
  );

/** One line of a trail, not a document of its own. */
const shortened = (says: string): string => (says.length > 1000 ? `${says.slice(0, 999)}…` : says);
