import {
  type Cue,
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
import { type Element, elementOf } from '../profiles14/element.ts';
import { type Name14, name14Of } from '../profiles14/names.ts';
import { type Group, groupsOf, type Item, itemsOf } from './groups.ts';
import { type OwnValue, ownValuesIn } from './own-values.ts';
import { none, Placed, placedAll } from './placed.ts';
import { Places } from './places.ts';
import { type Resource, resourcesOf } from './resources.ts';
import { Findings, type Sought, type Subject } from './sought.ts';
import { at, pathOf, type Spot } from './spot.ts';
import { type Terms, termsOf } from './terms.ts';
import { dealTerritoriesOf } from './territories.ts';
import type { TerritorySets } from './territory-sets.ts';

/**
 * A message as rules see it: the same on every version, because editions, titles and dates stand where the model has
 * them. Every part knows its place. Parts are found when a rule first asks for them, and once.
 */
export class MessageView {
  readonly version: ErnVersion;
  readonly given: Given;
  readonly message: Message;
  /** The profile to judge by: the one that was asked for, or else the one that the message names. */
  readonly profile: Profile | undefined;
  readonly variants: readonly Variant[];
  /** Of ERN 3.8.2, the release profile 1.4 that the message names. */
  readonly name14: Name14 | undefined;
  readonly namesBusiness: boolean;
  readonly release: Placed<Release> | undefined;
  #tracks: readonly Placed<TrackRelease>[] | undefined;
  #resources: readonly Resource[] | undefined;
  #groups: readonly Group[] | undefined;
  #items: readonly Item[] | undefined;
  #releaseDeals: readonly Placed<ReleaseDeal>[] | undefined;
  #terms: readonly Terms[] | undefined;
  #cues: readonly Placed<Cue>[] | undefined;
  #primary: readonly Resource[] | undefined;
  #secondary: readonly Resource[] | undefined;
  #byReference: Map<string, Resource> | undefined;
  #dealTerritories: readonly string[] | undefined;
  #ownValues: readonly OwnValue[] | undefined;
  #written: Element | undefined;
  #findings: Findings | undefined;
  #places: Places | undefined;

  constructor(message: Message, version: ErnVersion, given: Given) {
    this.message = message;
    this.version = version;
    this.given = given;
    const named = profileNamedBy(message);
    this.profile = given.profile ?? named?.profile;
    this.variants = given.variants ?? named?.variants ?? [];
    const { release, releaseProfileVersionId, businessProfileVersionId } = this.body;
    this.name14 = version === '3.8.2' ? name14Of(releaseProfileVersionId) : undefined;
    this.namesBusiness = version === '3.8.2' && businessProfileVersionId?.includes('CommonDealTypes') === true;
    this.release = release && new Placed(release);
  }

  get root(): Spot {
    return at(this.message);
  }

  /** The message as a NewReleaseMessage; of a PurgeReleaseMessage only the header is asked. */
  get body(): Partial<NewReleaseMessage> & Pick<Message, 'messageHeader'> {
    return this.message as NewReleaseMessage;
  }

  get header(): Placed<Message['messageHeader']> {
    return new Placed(this.message.messageHeader);
  }

  get tracks(): readonly Placed<TrackRelease>[] {
    this.#tracks ??= placedAll(this.body.trackReleases);
    return this.#tracks;
  }

  get resources(): readonly Resource[] {
    this.#resources ??= resourcesOf(this.body, this.items);
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
    if (this.#byReference === undefined) {
      this.#byReference = new Map();
      for (const one of this.resources) this.#byReference.set(one.reference, one);
    }
    return this.#byReference.get(reference);
  }

  /** The groups of the main release from the top down, parents before children. */
  get groups(): readonly Group[] {
    this.#groups ??= groupsOf(this.release?.value.resourceGroup);
    return this.#groups;
  }

  get items(): readonly Item[] {
    this.#items ??= itemsOf(this.groups);
    return this.#items;
  }

  get cues(): readonly Placed<Cue>[] {
    this.#cues ??= placedAll(this.body.cueSheets?.flatMap(({ cues }) => cues));
    return this.#cues;
  }

  get releaseDeals(): readonly Placed<ReleaseDeal>[] {
    this.#releaseDeals ??= placedAll(this.body.releaseDeals);
    return this.#releaseDeals;
  }

  get terms(): readonly Terms[] {
    this.#terms ??= termsOf(this.body.releaseDeals ?? none);
    return this.#terms;
  }

  /** Where the message has deals. */
  get dealTerritories(): readonly string[] {
    this.#dealTerritories ??= dealTerritoriesOf(this.terms);
    return this.#dealTerritories;
  }

  /** What is said per territory and language, wherever it may be. */
  get territorySets(): TerritorySets {
    return this.#found.territorySets;
  }

  /** The values of the parties own, as the text has them; nothing without a text that may have some. */
  get ownValues(): readonly OwnValue[] | undefined {
    const { text, asRead } = this.given;
    if (asRead?.ownValues === 0) return none;
    if (text === undefined) return undefined;
    this.#ownValues ??= ownValuesIn(text, this.root);
    return this.#ownValues;
  }

  /** The message as it was written, as a tree; nothing without a text. */
  get written(): Element | undefined {
    if (this.given.text === undefined) return undefined;
    this.#written ??= elementOf(this.given.text);
    return this.#written;
  }

  /** What some rules look for wherever it stands, in the order of the message. */
  all<Value>(subject: Subject): readonly Sought<Value>[] {
    return this.#found.all<Value>(subject);
  }

  get #found(): Findings {
    this.#findings ??= new Findings(this.message);
    return this.#findings;
  }

  /** The XPath of a place in the version of the message. */
  pathOf(spot: Spot): string {
    this.#places ??= new Places(this.message);
    return pathOf(spot, this.version, this.#places);
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
