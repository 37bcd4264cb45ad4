import type { Purpose } from '@slipway/lifecycle';

/**
 * Where a batch stands. `waiting` and `cleared` may still send something; `left` has its marker at the platform;
 * `rested` came to an end without it and may be retried; `withdrawn` never goes any more.
 */
export const standings = ['waiting', 'cleared', 'left', 'rested', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

/** A message in the line of its product on a platform. */
export interface InLine {
  readonly batchId: string;
  readonly purpose: Purpose;
  readonly standing: Standing;
}

const mayStillSend = ({ standing }: InLine): boolean => standing === 'waiting' || standing === 'cleared';

const removals: readonly Purpose[] = ['takedown', 'purge'];
export const isRemoval = ({ purpose }: Pick<InLine, 'purpose'>): boolean => removals.includes(purpose);

/** Messages for one product on one platform leave in one order: it waits while one before it may still send. */
export const mustWait = (line: readonly InLine[], batchId: string): boolean =>
  before(line, batchId).some((each) => mayStillSend(each));

/**
 * A batch that was overtaken never goes again: a later message has left or may have, or the product is to be removed.
 * Sent now, it would say something older, and revive what was taken down.
 */
export function isOvertaken(line: readonly InLine[], batchId: string): boolean {
  const place = line.findIndex((each) => each.batchId === batchId);
  if (place < 0) return true;
  return line
    .slice(place + 1)
    .some(
      (later) =>
        later.standing === 'left' ||
        later.standing === 'cleared' ||
        (isRemoval(later) && later.standing !== 'withdrawn'),
    );
}

/** What the line still has to know: the last message that left, and all behind it that did not. */
export function trimLine<Place extends InLine>(line: readonly Place[]): Place[] {
  const last = line.findLastIndex(({ standing }) => standing === 'left');
  return line.filter((each, index) => mayStillSend(each) || (index >= last && each.standing !== 'withdrawn'));
}

function before(line: readonly InLine[], batchId: string): readonly InLine[] {
  const place = line.findIndex((each) => each.batchId === batchId);
  return place < 0 ? [] : line.slice(0, place);
}
