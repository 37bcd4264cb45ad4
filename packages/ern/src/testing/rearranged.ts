import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';
import type { Shape } from '../mapping/row.ts';
import type { NewReleaseMessage } from '../model/message.ts';

/** The same message said otherwise: lists in another order, anchors under other names. */
export function rearranged(message: NewReleaseMessage, gen: GeneratorValue): NewReleaseMessage {
  const names = new Map<string, string>();
  collect(message, '', names);
  const fresh = shuffled([...names.keys()], gen);
  fresh.forEach((anchor, index) => {
    names.set(anchor, `${anchor[0]}${1000 + index}`);
  });
  return told(message, '', names, gen) as NewReleaseMessage;
}

function collect(value: unknown, key: string, names: Map<string, string>): void {
  if (typeof value === 'string' && ownAnchors.has(key)) names.set(value, value);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) collect(item, key, names);
  else for (const [inner, item] of Object.entries(value)) collect(item, inner === 'value' ? key : inner, names);
}

function told(value: unknown, key: string, names: ReadonlyMap<string, string>, gen: GeneratorValue): unknown {
  if (typeof value === 'string') {
    return /References?$|^(instantGratification|preOrderIncentive)Resources$/.test(key)
      ? (names.get(value) ?? value)
      : value;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => told(item, key, names, gen));
    const hasOrder = inOrder.has(key) && (items as Shape[]).every(({ sequenceNumber }) => sequenceNumber === undefined);
    return hasOrder ? items : shuffled(items, gen);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, item]) => [inner, told(item, inner === 'value' ? key : inner, names, gen)]),
  );
}

const ownAnchors = new Set([
  'partyReference',
  'brandReference',
  'resourceReference',
  'workReference',
  'technicalResourceDetailsReference',
  'chapterReference',
  'cueSheetReference',
  'releaseReference',
  'visibilityReference',
]);

/** Lists that stand in the order that the public sees. */
const inOrder = new Set(['displayArtists', 'resourceGroups', 'resourceGroupContentItems']);

function shuffled<Item>(items: readonly Item[], gen: GeneratorValue): Item[] {
  const left = [...items];
  return items.map(() => left.splice(gen(fc.integer, { min: 0, max: left.length - 1 }), 1)[0] as Item);
}
