import { type CommercialCard, isLocalDate } from '@slipway/deals';
import { type Deal, type DealTerms, type NewReleaseMessage, plainValue, type ReleaseVisibility } from '@slipway/ern';
import { type DraftCard, draftCard } from '@slipway/releases';
import { dealOf } from './deals.ts';
import { difference } from './facts.ts';
import { leaves } from './left.ts';
import { decimal, smallestUnits } from './money.ts';
import { MAIN } from './releases.ts';

/** The deals of a message as cards of a draft, by their ids, and which leaves of the message they say. */
export interface ImportedCards {
  readonly cards: Readonly<Record<string, DraftCard>>;
  readonly kept: ReadonlySet<string>;
}

/**
 * Reads the deals of a message, which is in names already. A card for each window of each deal; what grants the same on
 * the same terms is one card. What a card has no place for is not kept, and a card that thereby lacks something is one
 * that a draft holds and nobody can submit: a person completes it.
 * @param recordings the tracks of the product
 */
export function cardsIn(message: NewReleaseMessage, recordings: readonly string[]): ImportedCards {
  const kept = new Set<string>();
  const made: Granting[] = [];
  for (const [place, { dealReleaseReferences, deals }] of (message.releaseDeals ?? []).entries()) {
    const granted = grantedBy(dealReleaseReferences, message, recordings);
    for (const [index, reference] of dealReleaseReferences.entries()) {
      if (granted.known.has(reference)) kept.add(`releaseDeals/${place}/dealReleaseReferences/${index}`);
    }
    if (granted.known.size === 0) continue;
    for (const [index, deal] of deals.entries()) {
      const at = `releaseDeals/${place}/deals/${index}`;
      for (const { card, says } of cardsOf(deal, granted, message, recordings)) {
        for (const path of says) kept.add(path.startsWith('/') ? `${at}${path}` : path);
        made.push(...granted.grants.map((grants) => ({ ...card, grants })));
      }
    }
  }
  return {
    cards: Object.fromEntries(merged(made, recordings).map((card, index) => [`deal-${index + 1}`, card])),
    kept,
  };
}

type Grants = CommercialCard['grants'];
type Granting = DraftCard & { readonly grants: Grants };

interface Granted {
  readonly grants: readonly Grants[];
  /** The references that a card can name. */
  readonly known: ReadonlySet<string>;
}

function grantedBy(references: readonly string[], message: NewReleaseMessage, recordings: readonly string[]): Granted {
  const resourcesOf = (list: NewReleaseMessage['trackReleases'] | NewReleaseMessage['clipReleases']) =>
    new Map(
      (list ?? [])
        .filter(({ releaseResourceReference: resource }) => recordings.includes(resource))
        .map(({ releaseReference, releaseResourceReference }) => [releaseReference, releaseResourceReference]),
    );
  const [ofTracks, ofClips] = [resourcesOf(message.trackReleases), resourcesOf(message.clipReleases)];
  const named = (of: ReadonlyMap<string, string>) => references.flatMap((reference) => of.get(reference) ?? []);
  const [tracks, clips] = [named(ofTracks), named(ofClips)];
  return {
    grants: [
      ...(references.includes(MAIN) ? (['release'] as const) : []),
      ...(tracks.length > 0 ? [{ tracks }] : []),
      ...(clips.length > 0 ? [{ clips }] : []),
    ],
    known: new Set(references.filter((each) => each === MAIN || ofTracks.has(each) || ofClips.has(each))),
  };
}

/** One card for each window of a deal; `says` are the leaves that it says: of the deal (`/dealTerms/…`), or of the message. */
function* cardsOf(deal: Deal, { known }: Granted, message: NewReleaseMessage, recordings: readonly string[]) {
  const { dealTerms: told } = deal;
  if (!told || told.takeDown || told.allDealsCancelled) return;
  const terms = inOurWords(told);
  const anchors = new Map(recordings.map((resource) => [resource, { release: resource, resource }]));
  const visibility = known.has(MAIN) ? visibilityIn(message, terms) : undefined;
  for (const [index, period] of terms.validityPeriods.entries()) {
    const { shown, card } = cardIn({ ...terms, validityPeriods: [period] }, visibility?.shown);
    const said = dealOf({ ...nothing, ...card } as CommercialCard, anchors, listOwner(message, terms));
    const facts = difference(said, { ...deal, dealTerms: { ...terms, validityPeriods: [period] } });
    const unsaid = facts.flatMap(({ path, value }) => leaves(value, path));
    const own = leaves({ ...deal, dealTerms: { ...told, validityPeriods: [told.validityPeriods[index]] } });
    const says = own
      .filter(({ path }) => !unsaid.some((each) => each.path === path || path.startsWith(`${each.path}/`)))
      .map(({ path }) => `/${path.replace(/^dealTerms\/validityPeriods\/0/, `dealTerms/validityPeriods/${index}`)}`);
    yield { card, says: [...says, ...(shown ? (visibility?.paths ?? []) : [])] };
  }
}

/** What every card has, so that one that lacks it can be said as far as it goes. */
const nothing = { territories: { include: [], exclude: [] }, window: { start: '' }, models: [], useTypes: [] } as const;

/** The members of a card that its schema takes. */
function cardIn(terms: DealTerms, elsewhere: DraftCard['visibility']): { card: DraftCard; shown: boolean } {
  const { commercialModelTypes = [], useTypes = [], instantGratificationResources } = terms;
  const { excludedTerritoryCodes, territoryCodes = excludedTerritoryCodes ? [] : ['Worldwide'] } = terms;
  const window = windowOf(terms.validityPeriods[0]);
  const own = visibilityOf(terms);
  const isAlike = (shown: DraftCard['visibility']): boolean =>
    shown !== undefined &&
    window !== undefined &&
    momentsOf(shown).every((each) => isLocalDate(each) === isLocalDate(window.start));
  const shown = own === undefined && isAlike(elsewhere);
  const [policy] = terms.rightsClaimPolicies ?? [];
  const members = {
    territories: {
      include: excludedTerritoryCodes ? ['Worldwide'] : territoryCodes.map(plainValue),
      exclude: (excludedTerritoryCodes ?? []).map(plainValue),
    },
    window,
    models: commercialModelTypes.map(plainValue),
    useTypes: useTypes.map(plainValue),
    price: priceOf(terms),
    preOrder: terms.isPreOrderDeal === true ? true : undefined,
    visibility: isAlike(own) ? own : shown ? elsewhere : undefined,
    instantGratification: instantGratificationResources,
    claim: policy?.rightsClaimPolicyType,
  };
  const taken = Object.entries(members).flatMap(([name, value]) => {
    const parsed = draftCard.shape[name as keyof typeof members].safeParse(value);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  return { card: draftCard.parse(Object.fromEntries(taken)), shown };
}

const momentsOf = (shown: NonNullable<DraftCard['visibility']>): string[] =>
  Object.values(shown).filter((each) => each !== undefined);

function windowOf(
  period: DealTerms['validityPeriods'][number] | undefined,
): { start: string; end?: string } | undefined {
  const { startDate, startDateTime, endDate, endDateTime } = period ?? {};
  const [start, end] = [startDate ?? startDateTime, endDate ?? endDateTime];
  if (start === undefined) return undefined;
  return { start: plainValue(start), ...(end === undefined ? {} : { end: plainValue(end) }) };
}

function priceOf({ priceInformation: [told] = [] }: DealTerms) {
  if (told?.priceCode) return { code: told.priceCode.value };
  const wholesale = told?.wholesalePricePerUnit;
  const amount = wholesale && smallestUnits(wholesale.value, wholesale.currencyCode);
  return wholesale && { amount, currency: wholesale.currencyCode };
}

/** A price code is the platform's, and will be another platform's: whoever of the two owned the list, it is said. */
function listOwner({ messageHeader }: NewReleaseMessage, { priceInformation: [told] = [] }: DealTerms): string {
  const recipients = messageHeader.messageRecipients.map(({ partyId }) => partyId);
  const { namespace = '' } = told?.priceCode ?? {};
  return [messageHeader.messageSender.partyId, ...recipients].includes(namespace) ? namespace : (recipients[0] ?? '');
}

const shownBy = {
  release: 'releaseDisplayStartDate',
  trackListing: 'trackListingPreviewStartDate',
  coverArt: 'coverArtPreviewStartDate',
  clips: 'clipPreviewStartDate',
} as const;

/** From when something is shown, as deals say it up to 4.1.1. */
const visibilityOf = (terms: DealTerms): DraftCard['visibility'] =>
  orNothing(
    Object.entries(shownBy).map(([name, member]) => [name, terms[member] ?? dayOrInstant(terms[`${member}Time`])]),
  );

/** As 4.2 and later say it: by visibilities to which the release points, for the territories of the deal. */
function visibilityIn(message: NewReleaseMessage, { territoryCodes, excludedTerritoryCodes }: DealTerms) {
  const references = message.release?.releaseVisibilityReferences ?? [];
  const where = JSON.stringify([territoryCodes, excludedTerritoryCodes]);
  const isFor = (each: ReleaseVisibility): boolean =>
    (each.territoryCodes === undefined && each.excludedTerritoryCodes === undefined) ||
    JSON.stringify([each.territoryCodes, each.excludedTerritoryCodes]) === where;
  const list = message.releaseVisibilities ?? [];
  const found = list.find((each) => references.includes(each.visibilityReference) && isFor(each));
  if (!found || found.doNotDisplayDates) return undefined;
  const shown = orNothing([
    ['release', dayOrInstant(found.releaseDisplayStartDateTime)],
    ['coverArt', dayOrInstant(found.coverArtPreviewStartDateTime)],
    ['trackListing', dayOrInstant(found.fullTrackListingPreviewStartDateTime)],
    ['clips', dayOrInstant(found.clipPreviewStartDateTime)],
  ]);
  const at = references.indexOf(found.visibilityReference);
  return {
    shown,
    paths: [
      ...leaves(found, `releaseVisibilities/${list.indexOf(found)}`).map(({ path }) => path),
      `release/releaseVisibilityReferences/${at}`,
    ],
  };
}

const orNothing = (entries: readonly (readonly [string, string | undefined])[]): DraftCard['visibility'] => {
  const given = entries.filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
};

/** Midnight by no clock in particular is midnight by the clock of each territory: a day. */
const dayOrInstant = (text: string | undefined): string | undefined => text?.replace(/T00:00(:00(\.0+)?)?$/, '');

/** The same terms as a card would say them: days for their midnights, prices with the decimals of their currency. */
function inOurWords(terms: DealTerms): DealTerms {
  return {
    ...terms,
    validityPeriods: terms.validityPeriods.map(({ startDateTime, ...period }) => {
      const day = startDateTime === undefined ? undefined : dayOrInstant(plainValue(startDateTime));
      if (startDateTime === undefined || day === undefined) return period;
      return isLocalDate(day) ? { startDate: day, ...period } : { startDateTime, ...period };
    }),
    ...(terms.priceInformation
      ? {
          priceInformation: terms.priceInformation.map((told) => {
            const { value = '', currencyCode = '' } = told.wholesalePricePerUnit ?? {};
            const amount = smallestUnits(value, currencyCode);
            return amount === undefined || !told.wholesalePricePerUnit
              ? told
              : {
                  ...told,
                  wholesalePricePerUnit: { ...told.wholesalePricePerUnit, value: decimal(amount, currencyCode) },
                };
          }),
        }
      : {}),
  };
}

/** Cards that differ in the tracks only are one; every track of the product is all of them. */
function merged(cards: readonly Granting[], recordings: readonly string[]): Granting[] {
  const byTerms = new Map<string, Granting>();
  for (const { grants, ...terms } of cards) {
    const kind = typeof grants === 'string' ? grants : Object.keys(grants)[0];
    const key = JSON.stringify([kind, terms]);
    byTerms.set(key, { ...terms, grants: both(byTerms.get(key)?.grants, grants) });
  }
  const isWhole = (tracks: readonly string[]): boolean => recordings.every((each) => tracks.includes(each));
  return [...byTerms.values()].map((card) =>
    typeof card.grants === 'object' && 'tracks' in card.grants && isWhole(card.grants.tracks)
      ? { ...card, grants: 'all-tracks' }
      : card,
  );
}

function both(one: Grants | undefined, other: Grants): Grants {
  if (one === undefined || typeof one === 'string' || typeof other === 'string') return other;
  const union = (some: readonly string[], more: readonly string[]) => [...new Set([...some, ...more])];
  if ('tracks' in one && 'tracks' in other) return { tracks: union(one.tracks, other.tracks) };
  return 'clips' in one && 'clips' in other ? { clips: union(one.clips, other.clips) } : other;
}
