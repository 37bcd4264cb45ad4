import { type Answer, every } from '../answer.ts';
import type { MessageView } from '../view/message-view.ts';
import { below } from '../view/spot.ts';
import { codes, type Terms } from '../view/terms.ts';

/** A price that follows another for the same offer: the deal before has to end in time. */
export function priceChange({ terms }: MessageView): Answer {
  const priced = terms.filter(({ value }) => value.priceInformation !== undefined && value.isPreOrderDeal !== true);
  const offers = groupBy(priced, ({ references, uses }) => `${references[0]} ${uses[0]}`).flatMap((like) =>
    // Most deals are alone with their release and use: only the others are looked at closely.
    like.length < 2 ? [] : groupBy(like, offerOf),
  );
  const successions = offers.flatMap((offer) => {
    const sorted = offer.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
    return sorted.slice(1).flatMap((next, index) => {
      const before = sorted[index]!;
      return isSamePrice(before, next) ? [] : [{ before, next, spot: before.spot }];
    });
  });
  return every(
    successions,
    ({ before, next }) => {
      const { end } = before;
      const { start } = next;
      if (end === undefined)
        return {
          at: below(before.spot, 'validityPeriods'),
          detail: `The deal has no end, and from ${start} the price is another.`,
        };
      if (start === undefined) return undefined;
      const isOver =
        end.length > 10 && start.length > 10
          ? Date.parse(end) <= Date.parse(start)
          : end.slice(0, 10) < start.slice(0, 10);
      return isOver
        ? undefined
        : {
            at: below(before.spot, 'validityPeriods'),
            detail: `The deal ends on ${end}, and from ${start} the price is another.`,
          };
    },
    'no price follows another',
  );
}

function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[][] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = groups.get(key);
    if (known) known.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}

const isSamePrice = (one: Terms, other: Terms): boolean =>
  JSON.stringify(one.value.priceInformation) === JSON.stringify(other.value.priceInformation);

/** What is offered to whom: deals that are alike in this differ in price and time only. */
function offerOf({ value, references, models, uses }: Terms): string {
  const { territoryCodes, excludedTerritoryCodes, carrierTypes, technicalInstantiation } = value;
  const { distributionChannels, userInterfaceTypes, priceInformation = [] } = value;
  return JSON.stringify([
    references.toSorted(),
    models,
    uses,
    codes(territoryCodes),
    codes(excludedTerritoryCodes),
    carrierTypes,
    technicalInstantiation,
    distributionChannels,
    userInterfaceTypes,
    priceInformation.map(({ priceType }) => priceType),
  ]);
}
