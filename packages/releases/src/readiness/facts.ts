import type { CommercialCard } from '@slipway/deals';
import type { Clash, PooledKind } from '@slipway/identifiers';
import type { OnboardingState } from '@slipway/lifecycle';
import type { ProductFacts } from '../catalog/facts.ts';
import type { NumberPools } from '../numbers.ts';
import type { Platform } from '../platform.ts';
import type { ReleaseRequest } from '../release.ts';

/** A platform, as far as a release has to do with it. */
export interface Destination {
  readonly platformId: string;
  /** Absent: nobody onboarded it. */
  readonly platform?: Platform;
  /** Whether its credentials are set. */
  readonly isConnected: boolean;
  readonly onboarding?: OnboardingState;
  /** What the platform is to be allowed; absent where nothing is asked yet. */
  readonly cards?: readonly CommercialCard[];
}

/** What a product is held against before it goes out. */
export interface ReadinessFacts extends ProductFacts {
  readonly delivers: ReleaseRequest['delivers'];
  /** The pools that missing numbers are to be drawn from, and what each pool that exists has. */
  readonly numberPools: NumberPools;
  readonly pools: ReadonlyMap<string, PooledKind>;
  readonly destinations: readonly Destination[];
  /** Numbers of the catalog that others have; known once a submit takes them up. */
  readonly clashes?: readonly Clash[];
}
