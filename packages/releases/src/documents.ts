import type { DomainEvent } from '@slipway/events';
import type { Actor, Clock, Commit, Documents, Ids, Write } from '@slipway/kernel';
import type { ReleaseBatch, ReleaseBatchItem } from './batches/release-batch.ts';
import type { Asset } from './catalog/asset.ts';
import type { Party } from './catalog/party.ts';
import type { Product } from './catalog/product.ts';
import type { Resource } from './catalog/resource.ts';
import type { Work } from './catalog/work.ts';
import type { LabelListing, ReleaseListing } from './dispatch/listing.ts';
import type { Draft } from './drafts/draft.ts';
import type { KnownReleases } from './gates/known-releases.ts';
import type { InboundCredentials } from './inbound-credential.ts';
import type { Onboarding } from './onboarding.ts';
import type { Connection, Platform } from './platform.ts';
import type { Preset } from './presets/preset.ts';
import type { PlatformRelease, Release } from './release.ts';
import type { RecordingPlace, SearchWord } from './search/search-word.ts';
import type { DeliveryTask, MessageClaim } from './task.ts';
import type { Tenant } from './tenant.ts';

/** The documents that this package decides about. */
export interface ReleaseDocuments {
  tenant: Tenant;
  party: Party;
  work: Work;
  resource: Resource;
  product: Product;
  asset: Asset;
  platform: Platform;
  connection: Connection;
  draft: Draft;
  knownReleases: KnownReleases;
  onboarding: Onboarding;
  inboundCredentials: InboundCredentials;
  preset: Preset;
  releaseBatch: ReleaseBatch;
  releaseBatchItem: ReleaseBatchItem;
  releaseListing: ReleaseListing;
  labelListing: LabelListing;
  release: Release;
  platformRelease: PlatformRelease;
  task: DeliveryTask;
  messageClaim: MessageClaim;
  searchWord: SearchWord;
  recordingPlace: RecordingPlace;
}

export type ReleaseCommit = Commit<Write<ReleaseDocuments>, DomainEvent>;
export type ReleaseStore = Documents<ReleaseDocuments, DomainEvent>;

/** What every decision may ask for: whose hands, what time, which new ids. */
export interface Deciding {
  readonly tenantId: string;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly ids: Ids;
}
