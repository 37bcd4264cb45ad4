import type { Owner } from '@slipway/identifiers';
import type { Platform } from '../platform.ts';
import type { Destination, ReadinessFacts } from './facts.ts';

/** Where something lacks: of the product itself when it names nothing. */
export interface Place {
  readonly resourceId?: string;
  readonly assetId?: string;
  readonly partyId?: string;
  readonly workId?: string;
  readonly poolId?: string;
  readonly cardId?: string;
  readonly number?: string;
  /** Who has the number. */
  readonly by?: Owner;
  readonly field?: string;
  /** What is the matter, where the check's own sentence does not say it all. */
  readonly detail?: string;
}

interface Asked {
  readonly id: string;
  /** `blocking`: the message would be wrong or refused; `warning`: platforms ask for it, or show less without it. */
  readonly weighs: 'blocking' | 'warning';
  readonly says: string;
}

/** One thing that a product should have before it goes out. */
export interface ProductCheck extends Asked {
  /** Whether a platform cares; without it every one does. */
  readonly matters?: (platform: Platform, facts: ReadinessFacts) => boolean;
  readonly lacks: (facts: ReadinessFacts) => readonly Place[];
}

/** One thing that is asked of each platform, and of what it is to be allowed. */
export interface DestinationCheck extends Asked {
  readonly lacksThere: (there: Destination, facts: ReadinessFacts) => readonly Place[];
}

export type Check = ProductCheck | DestinationCheck;
