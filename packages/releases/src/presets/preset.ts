import * as z from 'zod';
import { type Draft, type DraftContent, draftContent } from '../drafts/draft.ts';
import type { Release } from '../release.ts';
import { id, text } from '../words.ts';

const { delivers, numberPools, platforms } = draftContent.shape;

export const presetFields = z.strictObject({
  title: text,
  delivers,
  numberPools,
  /** By platform id, each with its cards. */
  platforms: platforms.unwrap(),
});

/** A configuration that is applied in one click: platforms with their cards. */
export const preset = presetFields.extend({ presetId: id });
export type Preset = z.infer<typeof preset>;

/** What a preset is made from. */
export const presetSource = z.union([
  z.strictObject({ title: text, releaseId: id }),
  z.strictObject({ title: text, draftId: id }),
]);

/** The configuration of a draft: common cards become those of each platform that has none of its own. */
export const presetOfDraft = (presetId: string, title: string, { content }: Pick<Draft, 'content'>): Preset => ({
  presetId,
  title,
  ...settingsOf(content),
  platforms: Object.fromEntries(
    Object.entries(content.platforms ?? {}).map(([platformId, { cards }]) => {
      const own = cards !== undefined && Object.keys(cards).length > 0 ? cards : content.cards;
      return [platformId, own === undefined ? {} : { cards: own }];
    }),
  ),
});

/** The configuration of a release. */
export const presetOfRelease = (
  presetId: string,
  title: string,
  { platforms: terms, ...release }: Pick<Release, keyof Settings | 'platforms'>,
): Preset => ({
  presetId,
  title,
  ...settingsOf(release),
  platforms: Object.fromEntries(
    terms.map(({ platformId, cards }) => [
      platformId,
      { cards: Object.fromEntries(cards.map(({ cardId, ...card }) => [cardId, card])) },
    ]),
  ),
});

type Settings = Pick<DraftContent, 'delivers' | 'numberPools'>;

/** What is set beside the platforms, where it is not set already. */
const settingsOf = ({ delivers: sends, numberPools: pools }: Settings, there: Settings = {}): Settings => ({
  ...(sends === undefined || there.delivers !== undefined ? {} : { delivers: sends }),
  ...(pools === undefined || there.numberPools !== undefined ? {} : { numberPools: pools }),
});

/** Why a platform of a preset was left out. */
export interface Skipped {
  readonly platformId: string;
  readonly code: 'platform-occupied' | 'platform-unfit';
  readonly says: string;
  /** The release that holds the platform, where it is not the draft itself. */
  readonly releaseId?: string;
}

export interface Application {
  /** A merge patch of the draft. */
  readonly patch: Pick<DraftContent, 'platforms' | keyof Settings>;
  readonly applied: readonly string[];
  readonly skipped: readonly Skipped[];
}

/**
 * What a preset brings to a draft: the platforms that are free. Those that the draft has, or a release of its works
 * holds, stay as they are and are named; so are those that no release can go to any more.
 * @param unfit why nothing can be released to a platform, by its id
 * @param holders the release that holds a platform, by its id
 */
export function applyPreset(
  { content }: Pick<Draft, 'content'>,
  { platforms: wanted, ...preset }: Preset,
  { unfit, holders }: { readonly unfit: ReadonlyMap<string, string>; readonly holders: ReadonlyMap<string, string> },
): Application {
  const skipped = Object.keys(wanted).flatMap((platformId): Skipped[] => {
    const why = unfit.get(platformId);
    if (why !== undefined) return [{ platformId, code: 'platform-unfit', says: why }];
    const releaseId = holders.get(platformId);
    if (releaseId !== undefined) {
      return [{ platformId, code: 'platform-occupied', releaseId, says: `${releaseId} is on ${platformId} already.` }];
    }
    if (content.platforms?.[platformId] === undefined) return [];
    return [{ platformId, code: 'platform-occupied', says: `The draft has ${platformId} already.` }];
  });
  const left = Object.entries(wanted).filter(([platformId]) => !skipped.some((each) => each.platformId === platformId));
  return {
    patch: {
      ...(left.length === 0 ? {} : { platforms: Object.fromEntries(left) }),
      ...settingsOf(preset, content),
    },
    applied: left.map(([platformId]) => platformId),
    skipped,
  };
}
