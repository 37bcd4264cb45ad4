import { demand, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import { isProfile, isVariant, profilesWithTracks, variants } from '../profiles.ts';
import type { MessageView } from '../view/message-view.ts';
import { below } from '../view/spot.ts';

/** 5.2: how a message says which profile it follows. ERN 3.8.2 has profiles and names of its own. */
export const clause52 = clause({}, [
  {
    id: '5.2.1(a)',
    says: 'ReleaseProfileVersionId is the identifier of one of the eight profiles.',
    check: (view) => {
      const { releaseProfileVersionId: id } = view.body;
      if (view.version === '3.8.2') return inapplicable('ERN 3 has profiles of its own');
      if (id === undefined) return inapplicable('the message names no profile');
      const wanted = view.given.profile;
      if (wanted !== undefined && id !== wanted)
        return demand(false, idSpot(view), `The message names ${id}, not ${wanted}.`);
      return demand(isProfile(id), idSpot(view), `${JSON.stringify(id)} is none of the profiles.`);
    },
  },
  {
    id: '5.2.1(b)',
    says: 'ReleaseProfileVersionId has no white space.',
    check: (view) => {
      const { releaseProfileVersionId: id } = view.body;
      if (id === undefined) return inapplicable('the message names no profile');
      return demand(!/\s/.test(id), idSpot(view), 'The identifier has white space in it.');
    },
  },
  {
    id: '5.2.2(a)',
    says: 'ReleaseProfileVariantVersionId lists names of variants.',
    check: (view) =>
      withVariants(view, (names, spot) => {
        const unknown = names.find((name) => !isVariant(name));
        return demand(unknown === undefined, spot, `${JSON.stringify(unknown)} is none of ${variants.join(', ')}.`);
      }),
  },
  {
    id: '5.2.2(b)',
    says: 'A profile is combined only with the variants that the profile table has for it.',
    check: (view) =>
      withVariants(view, (_, spot) => {
        if (view.profile === undefined) return inapplicable('the message names no profile');
        return demand(profilesWithTracks.includes(view.profile), spot, `The profile ${view.profile} has no variants.`);
      }),
  },
  {
    id: '5.2.2(c)',
    says: 'Several variants stand in the order of clause 5.5.',
    check: (view) =>
      withVariants(view, (names, spot) => {
        const known = names.filter(isVariant);
        if (known.length < 2) return inapplicable('the message names one variant');
        const sorted = variants.filter((variant) => known.includes(variant));
        return demand(known.join(' ') === sorted.join(' '), spot, `The order is ${sorted.join(' ')}.`);
      }),
  },
  {
    id: '5.2.2(d)',
    says: 'Between the names of variants there is one space, and no other white space anywhere.',
    check: (view) =>
      withVariants(view, (names, spot) => {
        const isKept = names.every((name) => name !== '' && !/\s/.test(name));
        return isKept ? passes : demand(false, spot, 'There is white space that separates no two variants.');
      }),
  },
]);

const idSpot = ({ root }: MessageView) => below(root, 'releaseProfileVersionId');

function withVariants(
  view: MessageView,
  check: (names: readonly string[], spot: ReturnType<typeof idSpot>) => ReturnType<typeof demand>,
) {
  const { releaseProfileVariantVersionId: text } = view.body;
  if (text === undefined) return inapplicable('the message names no variant');
  return check(text.split(' '), below(view.root, 'releaseProfileVariantVersionId'));
}
