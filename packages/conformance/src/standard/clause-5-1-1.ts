import { type Answer, cannotTell, demand, every, fails, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import { profilesWithTracks } from '../profiles.ts';
import { type MessageView, profileNamedBy } from '../view/message-view.ts';
import { below } from '../view/spot.ts';

/** 5.1.1: what a message consists of. */
export const clause511 = clause({ weight: 1 }, [
  {
    id: '5.1.1(a)',
    says: 'The message has exactly one main release.',
    check: ({ release, root }) => demand(release !== undefined, below(root, 'release'), 'There is no main release.'),
  },
  {
    id: '5.1.1(b)',
    says: 'Track releases come with the profiles that have them, and with no others.',
    check: ({ profile, tracks }) => {
      if (profile === undefined) return inapplicable('the message names no profile');
      if (profilesWithTracks.includes(profile)) return passes;
      return tracks.length === 0 ? passes : every(tracks, () => `The profile ${profile} has no track releases.`);
    },
  },
  {
    id: '5.1.1(c)',
    profiles: profilesWithTracks,
    says: 'Where the profile has track releases, each primary resource has exactly one, on sale by itself or not.',
    check: oneTrackEach,
  },
  {
    id: '5.1.1(d)',
    says: 'The message signals its profile and keeps the rules that all profiles have in common.',
    check: (view) => {
      const { body, given, root } = view;
      const id = body.releaseProfileVersionId;
      if (id === undefined && given.profile === undefined) return cannotTell('the message names no profile');
      const isKnown = profileNamedBy(view.message) !== undefined;
      return demand(
        isKnown,
        below(root, 'releaseProfileVersionId'),
        id === undefined ? 'No profile is named.' : `${id} is no profile.`,
      );
    },
  },
]);

function oneTrackEach({ primary, resources, tracks }: MessageView): Answer {
  const counts = new Map<string, number>();
  for (const { value } of tracks) {
    counts.set(value.releaseResourceReference, (counts.get(value.releaseResourceReference) ?? 0) + 1);
  }
  const answer = every(primary, ({ reference }) => {
    const count = counts.get(reference) ?? 0;
    return count === 1
      ? undefined
      : `${reference} has ${count === 0 ? 'no track release' : `${count} track releases`}.`;
  });
  const others = resources.filter(({ isPrimary, reference }) => !isPrimary && (counts.get(reference) ?? 0) > 1);
  if (others.length === 0) return answer;
  const complaints = others.map(({ spot, reference }) => ({
    at: spot,
    detail: `${reference} has several track releases.`,
  }));
  return fails([...answer.complaints, ...complaints]);
}
