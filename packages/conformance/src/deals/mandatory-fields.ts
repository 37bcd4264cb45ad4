import { type Answer, cannotTell, every, inapplicable } from '../answer.ts';
import type { MandatoryField } from '../given.ts';
import type { MessageView } from '../view/message-view.ts';
import { below } from '../view/spot.ts';

/** What the parties agreed on is there, in each part of the message that it belongs to. */
export function mandatoryFields(view: MessageView): Answer {
  const fields = view.given.agreement?.mandatoryFields;
  if (fields === undefined) return cannotTell('it is not known what the parties agreed on');
  if (fields.length === 0) return inapplicable('the parties made no field mandatory');
  const asked = fields.flatMap((field) =>
    holders(view, field.of).map(({ value, spot }) => {
      const [way = ''] = field.ways;
      return { value, field, spot: below(spot, way.slice(way.lastIndexOf('.') + 1)) };
    }),
  );
  return every(asked, ({ value, field: { ways, says = ways[0] } }) =>
    ways.some((way) => isSaid(value, way.split('.'))) ? undefined : `By contract ${says} is mandatory; it is missing.`,
  );
}

function holders(view: MessageView, of: MandatoryField['of']) {
  switch (of) {
    case 'header':
      return [view.header];
    case 'release':
      return view.release ? [view.release] : [];
    case 'primary':
      return view.primary;
    case 'track':
      return view.tracks;
    case 'terms':
      return view.terms;
  }
}

function isSaid(value: unknown, way: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((one) => isSaid(one, way));
  const [key, ...rest] = way;
  if (key === undefined) return value !== undefined && value !== null && value !== '';
  if (typeof value !== 'object' || value === null) return false;
  return isSaid((value as Record<string, unknown>)[key], rest);
}
