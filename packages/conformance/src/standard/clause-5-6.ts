import { plainValue, type TrackRelease } from '@slipway/ern';
import { cannotTell, every, inapplicable } from '../answer.ts';
import { clause } from '../entry.ts';
import { profilesWithTracks } from '../profiles.ts';
import type { Placed } from '../view/placed.ts';
import { below } from '../view/spot.ts';
import { isIdentified } from './clause-5-3-1-3.ts';

/** 5.6: track releases. */
export const clause56 = clause({}, [
  {
    id: '5.6(1)',
    decidedBy: 'sender',
    says: 'The identifier of a track release is unique to its content and to the main release.',
    check: () => cannotTell('one message does not show what else an identifier is used for'),
  },
  {
    id: '5.6(2)1',
    weight: 1,
    profiles: profilesWithTracks,
    says: 'A track release has one primary resource, of the type that prevails in the main release: of any type that primary resources of it have.',
    check: (view) => {
      const kinds = new Set(view.primary.map(({ kind }) => kind));
      return every(view.tracks, ({ value: { releaseResourceReference: reference }, spot }) => {
        const resource = view.resource(reference);
        const at = below(spot, 'releaseResourceReference');
        if (!resource) return { at, detail: `${reference} is no resource of the message.` };
        return kinds.has(resource.kind)
          ? undefined
          : { at, detail: `The main release is not made of resources like ${reference}, ${resource.kind}.` };
      });
    },
  },
  {
    id: '5.6(2)2',
    weight: 1,
    says: 'A track release has no secondary resources.',
    check: (view) =>
      every(view.tracks, ({ value, spot }) => {
        if ((value.linkedReleaseResourceReferences ?? []).length > 0) {
          return {
            at: below(spot, 'linkedReleaseResourceReferences'),
            detail: 'The track release links to secondary resources.',
          };
        }
        const resource = view.resource(value.releaseResourceReference);
        const isSecondary =
          resource !== undefined &&
          (resource.isSupplemental || !(resource.kind === 'SoundRecording' || resource.kind === 'Video'));
        return isSecondary
          ? { at: below(spot, 'releaseResourceReference'), detail: `${resource.reference} is a secondary resource.` }
          : undefined;
      }),
  },
  {
    id: '5.6(3)',
    notInErn3: 'a track release of ERN 3 is a whole release with a title',
    says: 'A track release keeps the common rules as far as the schema lets it: it is identified and has a label.',
    check: ({ tracks }) =>
      every(tracks, ({ value, spot }) => {
        if (!isIdentified(value.releaseId))
          return { at: below(spot, 'releaseId'), detail: 'The track release is not identified.' };
        return value.releaseLabelReferences.length > 0
          ? undefined
          : { at: below(spot, 'releaseLabelReferences'), detail: 'There is no label.' };
      }),
  },
  {
    id: '5.6(4)',
    notInErn3: 'a track release of ERN 3 is a whole release with a title',
    says: 'A track release has a title only where it differs from that of its resource.',
    check: (view) => {
      const titled = view.tracks.filter(isTitled);
      if (titled.length === 0) return inapplicable('no track release has a title');
      return every(titled, ({ value, spot }) => {
        const resource = view.resource(value.releaseResourceReference)?.value;
        const repeated = titleKeys.find((key) => {
          const own = value[key];
          const theirs = own && resource?.[key]?.map(textOf);
          return theirs && own.some((title) => theirs.includes(textOf(title)));
        });
        return repeated && { at: below(spot, repeated), detail: 'The title is that of the resource.' };
      });
    },
  },
]);

/** By name, for this is asked of every track, and nearly always in vain. */
const isTitled = ({ value }: Placed<Pick<TrackRelease, (typeof titleKeys)[number]>>): boolean =>
  (value.displayTitleTexts ??
    value.displayTitles ??
    value.formalTitles ??
    value.groupingTitles ??
    value.additionalTitles) !== undefined;

const titleKeys = ['displayTitleTexts', 'displayTitles', 'formalTitles', 'groupingTitles', 'additionalTitles'] as const;

type Title =
  | string
  | { value: string }
  | { titleText: string; subTitles?: readonly (string | { value: string })[] | undefined };
const textOf = (title: Title): string =>
  typeof title === 'object' && 'titleText' in title
    ? [title.titleText, ...(title.subTitles ?? []).map((sub) => plainValue(sub))].map((text) => text.trim()).join(' | ')
    : plainValue(title).trim();
