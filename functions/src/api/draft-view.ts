import type { Stored } from '@slipway/kernel';
import { type Draft, pathOf, standingStamp, valueAt } from '@slipway/releases';

/** A draft as the API shows it: beside each proposed value the one that stands, with who wrote it. */
export function draftView({ value: { stamps, conflicts, ...draft }, version, createdAt, updatedAt }: Stored<Draft>) {
  return {
    ...draft,
    conflicts: conflicts.map(({ conflictId, pointer, proposed }) => ({
      conflictId,
      pointer,
      standing: { value: valueAt(draft.content, pathOf(pointer)), ...standingStamp(stamps, pointer) },
      proposed,
    })),
    version,
    createdAt,
    updatedAt,
  };
}
