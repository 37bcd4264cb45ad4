import { createHash } from 'node:crypto';
import { firstOpening, overlapBetween } from '@slipway/deals';
import { type PlatformStatus, type ReleaseStatus, rollUp } from '@slipway/lifecycle';
import type { Platform } from '../platform.ts';
import type { Release, ReleaseRequest } from '../release.ts';

/** A release of the same work, as it stands: what its platforms are doing. */
export interface Existing {
  readonly release: Release;
  /** Whether it is of the same product, or of another one with the same recordings. */
  readonly same: 'product' | 'recordings';
  readonly statuses: ReadonlyMap<string, PlatformStatus>;
}

/** A thing that a person should know before a release goes out. Those of `asks` have to be confirmed. */
export type GateFact =
  | {
      readonly code: 'existing-release';
      readonly releaseId: string;
      readonly same: Existing['same'];
      readonly status: ReleaseStatus;
      readonly platforms: readonly string[];
      readonly says: string;
    }
  | {
      readonly code: 'windows-overlap';
      readonly releaseId: string;
      readonly platformId: string;
      readonly overlaps: ReturnType<typeof overlapBetween>;
      readonly says: string;
    }
  | {
      readonly code: 'lead-time';
      readonly platformId: string;
      readonly opens: string;
      readonly leadDays: number;
      readonly says: string;
    };

export interface Gates {
  readonly facts: readonly GateFact[];
  /** Some fact asks for confirmation: a person who saw these facts sends this word back. */
  readonly confirmation?: string;
  /** The release in flight that takes the new platforms instead of a second release. */
  readonly appendsTo?: string;
}

/** Where a platform does not hold the release any more, or never did: another one may take its place unasked. */
const vacant: readonly PlatformStatus[] = ['cancelled', 'rejected', 'expired', 'taken-down', 'purged'];
const inFlight: readonly PlatformStatus[] = ['pending', 'delivering'];
const asks: readonly GateFact['code'][] = ['windows-overlap'];

/** What stands at the gates when a product is released: other releases of it, windows that meet, too little time. */
export function gatesFor(
  request: Pick<ReleaseRequest, 'platforms' | 'delivers'>,
  existing: readonly Existing[],
  {
    platforms,
    zone,
    now,
  }: { readonly platforms: ReadonlyMap<string, Platform>; readonly zone: string; readonly now: string },
): Gates {
  const standing = existing.filter((each) => holders(each).length > 0);
  const facts = [
    ...standing.map(existingFact),
    ...standing.flatMap((each) => overlapFacts(request, each, zone)),
    ...leadTimeFacts(request, platforms, zone, now),
  ];
  const asking = facts.filter(({ code }) => asks.includes(code));
  const takes = asking.length === 0 ? standing.find((each) => takesNewPlatforms(each, request)) : undefined;
  return {
    facts,
    ...(asking.length === 0 ? {} : { confirmation: wordFor(asking) }),
    ...(takes ? { appendsTo: takes.release.releaseId } : {}),
  };
}

/** Whether a person may pass: nothing asks, or they send back the word for exactly these facts. */
export const mayPass = ({ confirmation }: Gates, confirm: string | undefined): boolean =>
  confirmation === undefined || confirmation === confirm;

/** The platforms that hold a release, or will. */
export const holders = ({ release, statuses }: Existing): string[] =>
  release.platforms
    .map(({ platformId }) => platformId)
    .filter((platformId) => !vacant.includes(statuses.get(platformId) ?? 'pending'));

/** In flight, the same product, the same files, and none of the platforms is on it already. */
function takesNewPlatforms(
  { release, same, statuses }: Existing,
  { platforms, delivers }: Pick<ReleaseRequest, 'platforms' | 'delivers'>,
): boolean {
  const flies = release.platforms.some(({ platformId }) => inFlight.includes(statuses.get(platformId) ?? 'pending'));
  const has = new Set(release.platforms.map(({ platformId }) => platformId));
  return (
    same === 'product' &&
    flies &&
    release.delivers === delivers &&
    platforms.every(({ platformId }) => !has.has(platformId))
  );
}

function existingFact(of: Existing): GateFact {
  const { releaseId, platforms, title, submittedAt } = of.release;
  const status = rollUp(platforms.map(({ platformId }) => of.statuses.get(platformId) ?? 'pending'));
  const what = of.same === 'product' ? 'This product' : 'A product with the same recordings';
  const says = `${what} was released on ${submittedAt.slice(0, 10)} as ${releaseId} ("${title}"), which is ${status}.`;
  return { code: 'existing-release', releaseId, same: of.same, status, platforms: holders(of), says };
}

function overlapFacts({ platforms }: Pick<ReleaseRequest, 'platforms'>, of: Existing, zone: string): GateFact[] {
  const held = holders(of);
  return platforms.flatMap(({ platformId, cards }): GateFact[] => {
    const there = of.release.platforms.find((each) => each.platformId === platformId);
    if (!there || !held.includes(platformId)) return [];
    const overlaps = overlapBetween(there.cards, cards, zone);
    if (overlaps.length === 0) return [];
    const { releaseId } = of.release;
    const says = `On ${platformId} release ${releaseId} grants ${overlaps[0]?.useType} from ${overlaps[0]?.from} on already.`;
    return [{ code: 'windows-overlap', releaseId, platformId, overlaps: overlaps.slice(0, MOST_OVERLAPS), says }];
  });
}

/** More of them say nothing new to a person. */
const MOST_OVERLAPS = 10;
const DAY = 24 * 3600 * 1000;

function leadTimeFacts(
  { platforms: terms }: Pick<ReleaseRequest, 'platforms'>,
  platforms: ReadonlyMap<string, Platform>,
  zone: string,
  now: string,
): GateFact[] {
  return terms.flatMap(({ platformId, cards }): GateFact[] => {
    const leadDays = platforms.get(platformId)?.profile.habits.leadDays ?? 0;
    const opens = firstOpening(
      cards.map(({ window }) => window),
      zone,
    );
    if (leadDays === 0 || Date.parse(opens) - Date.parse(now) >= leadDays * DAY) return [];
    const says = `${platformId} wants a release ${leadDays} days before it opens; its window opens ${opens}.`;
    return [{ code: 'lead-time', platformId, opens, leadDays, says }];
  });
}

/** Made of the facts and of nothing else: who confirms has seen these, not others that came up since. */
const wordFor = (facts: readonly GateFact[]): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
