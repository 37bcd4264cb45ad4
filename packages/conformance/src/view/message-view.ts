import {
  type Cue,
  type DealTerms,
  type ErnVersion,
  type Message,
  type NewReleaseMessage,
  profileOf4,
  type Release,
  type ReleaseDeal,
  type TrackRelease,
} from '@slipway/ern';
import type { Given } from '../given.ts';
import { isProfile, isVariant, type Profile, type Variant } from '../profiles.ts';
import { type Group, groupsOf, type Item, itemsOf } from './groups.ts';
import { type Resource, resourcesOf } from './resources.ts';
import type { Spot } from './spot.ts';
import { Finds } from './walk.ts';

export interface Placed<Value> {
  readonly value: Value;
  readonly spot: Spot<Value>;
}

export interface Terms extends Placed<DealTerms> {
  /** The releases that the terms apply to, by reference. */
  readonly references: readonly string[];
}

/**
 * A message as rules see it: the same on every version, because editions, titles and dates stand where the model has
 * them. Every part knows its place. Parts are found when a rule first asks for them.
 */
export class MessageView {
  readonly version: ErnVersion;
  readonly given: Given;
  readonly message: Message;
  readonly finds: Finds;
  /** The profile to judge by: the one that was asked for, or else the one that the message names. */
  readonly profile: Profile | undefined;
  readonly variants: readonly Variant[];
  #resources: readonly Resource[] | undefined;
  #groups: readonly Group[] | undefined;
  #items: readonly Item[] | undefined;
  #terms: readonly Terms[] | undefined;
  #primary: readonly Resource[] | undefined;
  #secondary: readonly Resource[] | undefined;
  #byReference: ReadonlyMap<string, Resource> | undefined;

  constructor(message: Message, version: ErnVersion, given: Given) {
    this.message = message;
    this.version = version;
    this.given = given;
    this.finds = new Finds(message);
    const named = profileNamedBy(message);
    this.profile = given.profile ?? named?.profile;
    this.variants = given.variants ?? named?.variants ?? [];
  }

  get root(): Spot {
    return this.finds.root;
  }

  /** The message as a NewReleaseMessage; of a PurgeReleaseMessage only the header is asked. */
  get body(): Partial<NewReleaseMessage> & Pick<Message, 'messageHeader'> {
    return this.message as NewReleaseMessage;
  }

  get release(): Placed<Release> | undefined {
    const { release } = this.body;
    return release && this.placed(release);
  }

  get tracks(): readonly Placed<TrackRelease>[] {
    return (this.body.trackReleases ?? []).map((track) => this.placed(track));
  }

  get resources(): readonly Resource[] {
    this.#resources ??= resourcesOf(this.body, this.finds, this.items);
    return this.#resources;
  }

  get primary(): readonly Resource[] {
    this.#primary ??= this.resources.filter(({ isPrimary }) => isPrimary);
    return this.#primary;
  }

  get secondary(): readonly Resource[] {
    this.#secondary ??= this.resources.filter(({ isPrimary }) => !isPrimary);
    return this.#secondary;
  }

  resource(reference: string): Resource | undefined {
    this.#byReference ??= new Map(this.resources.map((one) => [one.reference, one]));
    return this.#byReference.get(reference);
  }

  /** The groups of the main release from the top down, parents before children. */
  get groups(): readonly Group[] {
    this.#groups ??= groupsOf(this.release?.value.resourceGroup, this.finds);
    return this.#groups;
  }

  get items(): readonly Item[] {
    this.#items ??= itemsOf(this.groups, this.finds);
    return this.#items;
  }

  get cues(): readonly Placed<Cue>[] {
    return this.finds.all<Cue>('cues').map((spot) => ({ value: spot.value, spot }));
  }

  get releaseDeals(): readonly Placed<ReleaseDeal>[] {
    return (this.body.releaseDeals ?? []).map((deal) => this.placed(deal));
  }

  get terms(): readonly Terms[] {
    this.#terms ??= (this.body.releaseDeals ?? []).flatMap(({ deals, dealReleaseReferences: references }) =>
      deals.flatMap(({ dealTerms }) => (dealTerms ? [{ ...this.placed(dealTerms), references }] : [])),
    );
    return this.#terms;
  }

  placed<Value extends object>(value: Value): Placed<Value> {
    return { value, spot: this.finds.of(value) };
  }

  all<Value extends object>(key: string): readonly Placed<Value>[] {
    return this.finds.all<Value>(key).map((spot) => ({ value: spot.value, spot }));
  }
}

/** The profile and the variants that a message names, if they are known ones. */
export function profileNamedBy(message: Message): { profile: Profile; variants: readonly Variant[] } | undefined {
  if (message.messageType !== 'NewReleaseMessage') return undefined;
  const { releaseProfileVersionId: id = '', releaseProfileVariantVersionId: variantIds = '' } = message;
  if (isProfile(id)) return { profile: id, variants: variantIds.split(' ').filter(isVariant) };
  const older = profileOf4(id, message);
  return older && isProfile(older.profile)
    ? { profile: older.profile, variants: (older.variants ?? '').split(' ').filter(isVariant) }
    : undefined;
}
