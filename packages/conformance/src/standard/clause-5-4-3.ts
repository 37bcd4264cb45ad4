import { type Cue, plainValue } from '@slipway/ern';
import { cannotTell, demand, every, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import { placedAll } from '../view/placed.ts';
import { below } from '../view/spot.ts';

/** 5.4.3: long-form videos, films and television. */
export const clause543 = clause({ weight: 1, profiles: ['LongFormMusicalWorkVideo'] }, [
  {
    id: '5.4.3(1)',
    says: 'A primary resource has an ISRC, or a proprietary identifier.',
    check: ({ primary }) =>
      every(primary, ({ isrcs, proprietaryIds, spot, reference }) =>
        isrcs.length + proprietaryIds.length > 0
          ? undefined
          : { at: below(spot, 'resourceIds'), detail: `${reference} has neither.` },
      ),
  },
  {
    id: '5.4.3(2)1',
    says: 'A chapter has an identifier.',
    check: (view) =>
      every(chapters(view), ({ value }) =>
        (value.chapterIds ?? []).length > 0 ? undefined : 'The chapter has no ChapterId.',
      ),
  },
  {
    id: '5.4.3(2)2',
    says: 'A chapter states when it starts.',
    check: (view) =>
      every(chapters(view), ({ value }) => (value.startTime ? undefined : 'The chapter has no StartTime.')),
  },
  {
    id: '5.4.3(2)3',
    weight: 'none',
    says: 'The image that represents a chapter is a video screen capture.',
    check: (view) =>
      every(
        chapters(view).filter(({ value }) => value.representativeImageReference !== undefined),
        ({ value: { representativeImageReference: reference = '' }, spot }) =>
          view.resource(reference)?.type === 'VideoScreenCapture'
            ? undefined
            : { at: below(spot, 'representativeImageReference'), detail: `${reference} is no VideoScreenCapture.` },
      ),
  },
  {
    id: '5.4.3(3)',
    weight: 2,
    says: 'A primary long-form or concert video has a cue sheet, or the reason why it has none.',
    check: ({ primary }) =>
      every(
        primary.filter(({ type }) => type === 'LongFormMusicalWorkVideo' || type === 'ConcertVideo'),
        ({ value, reference }) =>
          'videoCueSheetReferences' in value || 'reasonForCueSheetAbsence' in value
            ? undefined
            : `${reference} has neither.`,
      ),
  },
  {
    id: '5.4.3(4)1',
    weight: 2,
    says: 'A cue has a start time or a duration.',
    check: ({ cues }) =>
      every(cues, ({ value }) => (value.startTime || value.duration ? undefined : 'The cue has neither.')),
  },
  {
    id: '5.4.3(4)2',
    says: 'A cue has an ISRC or an ISWC.',
    check: ({ cues }) =>
      every(cues, ({ value }) => (value.resourceId?.isrc || value.workId?.iswc ? undefined : 'The cue has neither.')),
  },
  {
    id: '5.4.3(4)3',
    weight: 2,
    says: 'A cue has a contributor.',
    check: ({ cues }) =>
      every(cues, ({ value }) => ((value.contributors ?? []).length > 0 ? undefined : 'The cue names no contributor.')),
  },
  {
    id: '5.4.3(4)4',
    weight: 2,
    says: 'A cue with an ISRC has a ℗ line.',
    check: ({ cues }) => {
      const recorded = cues.filter(({ value }: { value: Cue }) => value.resourceId?.isrc);
      return every(recorded, ({ value }) => ((value.pLines ?? []).length > 0 ? undefined : 'The cue has no PLine.'));
    },
  },
  {
    id: '5.4.3(5)',
    weight: 'none',
    permission: true,
    says: 'Other primary resources may have cues.',
    check: ({ cues }) => (cues.length > 0 ? passes : inapplicable('there are no cues')),
  },
  {
    id: '5.4.3(6)',
    weight: 2,
    says: 'A feature film has a poster.',
    check: ({ release, resources, root }) => {
      if (!release) return cannotTell('there is no main release');
      if (!release.value.releaseTypes.some((type) => plainValue(type) === 'FeatureFilm'))
        return inapplicable('the release is no feature film');
      return demand(
        resources.some(({ kind, type }) => kind === 'Image' && type === 'Poster'),
        below(root, '/ResourceList'),
        'There is no image of type Poster.',
      );
    },
  },
]);

const chapters = ({ body }: MessageView) => placedAll(body.chapters);
