import { type Answer, demand, every, fails, inapplicable, passes } from '../answer.ts';
import { clause, type Entry } from '../entry.ts';
import { type Profile, profiles, profilesWithTracks } from '../profiles.ts';
import type { MessageView } from '../view/message-view.ts';
import { below } from '../view/spot.ts';
import { type Ingredient, ingredients } from './composition.ts';

/** The profile table: the resources, the track releases and the variants of each profile. */
export const clause512: readonly Entry[] = profiles.flatMap((profile, index) => {
  const row = `5.1.2(${index + 1})`;
  return [
    ...clause(
      { profiles: [profile] },
      ingredients
        .filter((ingredient) => ingredient.profile === profile)
        .map((ingredient) => ({
          id: ingredient.id,
          says: ingredient.says,
          ...(isPermission(ingredient) ? { permission: true as const } : {}),
          check: (view: MessageView) => holds(ingredient, view),
        })),
    ),
    ...(profile === 'Video' ? videoCover() : []),
    ...tracksOf(`${row}T`, profile),
    ...(profilesWithTracks.includes(profile) ? variantsOf(`${row}V`, profile) : []),
  ];
});

/** The rows of the table that a message holds its resources against (5.3.1.1(2)). */
export function composition(view: MessageView): Answer {
  const { profile } = view;
  if (profile === undefined) return inapplicable('the message names no profile');
  const answers = ingredients
    // That an extra is marked as a bonus is advice: the table does not ask for the mark.
    .filter((row) => row.profile === profile && row.part !== 'bonus')
    .map((row) => holds(row, view));
  if (profile === 'Video') answers.push(videoCoverHolds(view));
  const complaints = answers.flatMap((answer) => answer.complaints);
  return complaints.length === 0 ? passes : fails(complaints);
}

function isPermission({ part, min, max, beside }: Ingredient): boolean {
  return part === 'secondary' && min === 0 && max === Number.POSITIVE_INFINITY && beside === undefined;
}

function holds(row: Ingredient, view: MessageView): Answer {
  if (row.part === 'bonus') return bonusOnly(row, view);
  const isOf = { primary: view.primary, secondary: view.secondary }[row.part];
  const ofKind = isOf.filter(({ kind }) => row.kinds.includes(kind));
  const matching = ofKind.filter(({ type }) => row.types?.includes(type) ?? true);
  const list = below(view.root, 'resourceList');
  if (row.part === 'secondary' && row.max === 1 && row.min === 0) return onlyOne(row, view);
  if (matching.length < row.min || matching.length > row.max) {
    return demand(false, list, `${amount(row)}; there are ${matching.length}.`);
  }
  if (row.beside === undefined) return matching.length === 0 ? inapplicable('there are none') : passes;
  if (matching.length < isOf.length) {
    const allowed = new Set([...row.kinds, ...row.beside]);
    const strangers = isOf.filter(
      (resource) => !allowed.has(resource.kind) || (row.kinds.includes(resource.kind) && !matching.includes(resource)),
    );
    if (strangers.length > 0)
      return every(strangers, ({ kind, type }) => `The profile has no primary ${kind} of type ${type}.`);
  }
  if (row.min === 0 && view.primary.length === 0) return demand(false, list, 'There is no primary resource.');
  return matching.length === 0 ? inapplicable('there are none') : passes;
}

const amount = ({ kinds, types = [], min, max, part }: Ingredient): string =>
  `The profile wants ${min === max ? 'exactly ' : 'at least '}${min} ${part} ${kinds.join(' or ')} of type ${types.join(' or ')}`;

function onlyOne(row: Ingredient, { secondary }: MessageView): Answer {
  if (secondary.length === 0) return inapplicable('there is no secondary resource');
  const images = secondary.filter(({ kind, type }) => row.kinds.includes(kind) && row.types?.includes(type));
  return every(secondary, (resource) => {
    if (!images.includes(resource)) return `The profile has no secondary ${resource.kind} of type ${resource.type}.`;
    return resource === images[0] ? undefined : 'The profile has one image and no more.';
  });
}

const bonusOnly = ({ kinds }: Ingredient, { resources }: MessageView): Answer =>
  every(
    resources.filter(({ kind, items }) => kinds.includes(kind) && items.length > 0),
    ({ isBonus, kind }) => (isBonus ? undefined : `The ${kind} is not marked as a bonus resource.`),
  );

function videoCover(): readonly Entry[] {
  return clause({ profiles: ['Video'] }, [
    {
      id: '5.1.2(2)S1',
      says: 'A release of one video has no front cover image, a release of several videos has one.',
      check: videoCoverHolds,
    },
  ]);
}

function videoCoverHolds({ primary, secondary, root }: MessageView): Answer {
  const covers = secondary.filter(({ kind, type }) => kind === 'Image' && type === 'FrontCoverImage');
  const videos = primary.filter(({ kind }) => kind === 'Video').length;
  const wanted = videos === 1 ? 0 : 1;
  return demand(
    covers.length === wanted,
    covers[0]?.spot ?? below(root, 'resourceList'),
    `With ${videos} videos there are ${wanted} front cover images; here are ${covers.length}.`,
  );
}

function tracksOf(id: string, profile: Profile): readonly Entry[] {
  const has = profilesWithTracks.includes(profile);
  return clause({ profiles: [profile] }, [
    {
      id,
      says: has ? 'The message carries track releases.' : 'The message carries no track releases.',
      check: ({ tracks, root }) =>
        has
          ? demand(tracks.length > 0, below(root, 'trackReleases'), 'There are no track releases.')
          : tracks.length === 0
            ? passes
            : every(tracks, () => `The profile ${profile} has no track releases.`),
    },
  ]);
}

function variantsOf(id: string, profile: Profile): readonly Entry[] {
  return clause({ profiles: [profile], permission: true }, [
    {
      id,
      says: 'The profile may be combined with the variants BoxedSet and Classical.',
      check: ({ variants }) => (variants.length === 0 ? inapplicable('the message names no variant') : passes),
    },
  ]);
}
