import type { Element } from './element.ts';
import { primaryItems, resourceOf } from './release-parts.ts';
import type { Row14 } from './row.ts';

const cues = (message: Element): readonly Element[] => message.deep('Cue');
const collections = (message: Element): readonly Element[] => message.all('CollectionList/Collection');
const titlesOf = (cue: Element, type: string): number =>
  cue.all('ReferencedCreationTitle').filter((title) => title.attribute('TitleType') === type).length;

/** One thing that every cue has. */
const cueRow = (id: string, rules: string, weight: 1 | 2, says: string, keeps: (cue: Element) => boolean): Row14 => ({
  id,
  rules,
  weight,
  of: ['LongformVideo'],
  says,
  each: cues,
  keeps,
});

/** One thing that every chapter has. */
const chapterRow = (id: string, rules: string, weight: 1 | 2, says: string, keeps: Row14['keeps']): Row14 => ({
  id,
  rules,
  weight,
  of: ['LongformVideo'],
  says,
  each: collections,
  keeps,
});

const primaryVideos = (message: Element): readonly Element[] =>
  primaryItems(message, 'Video').flatMap((item) => resourceOf(item, message) ?? []);

/** The release profiles 1.4 on films, series and long videos: cue sheets and chapters. */
export const filmRows: readonly Row14[] = [
  {
    id: '14:cue-sheet',
    rules: 'P14-148',
    weight: 2,
    of: ['LongformVideo'],
    says: 'A primary long-form video refers to a cue sheet.',
    each: (message) => primaryVideos(message).filter((video) => video.say('VideoType') === 'LongFormMusicalWorkVideo'),
    keeps: (video) => video.has('VideoCueSheetReference'),
  },
  {
    id: '14:cues',
    rules: 'P14-149',
    weight: 1,
    of: ['LongformVideo'],
    says: 'A cue sheet has a cue.',
    each: (message) => message.deep('CueSheet'),
    keeps: (sheet) => sheet.has('Cue'),
  },
  cueRow('14:cue-start', 'P14-150', 1, 'A cue says when it starts.', (cue) => cue.has('StartTime')),
  cueRow('14:cue-duration', 'P14-151', 1, 'A cue says how long it lasts.', (cue) => cue.has('Duration')),
  cueRow('14:cue-identified', 'P14-152', 1, 'A cue has an ISRC or an ISWC.', (cue) =>
    ['ISRC', 'ISWC'].some((id) => cue.deep(id).length > 0),
  ),
  cueRow(
    '14:cue-formal-title',
    'P14-153',
    2,
    'A cue has exactly one formal title.',
    (cue) => titlesOf(cue, 'FormalTitle') === 1,
  ),
  cueRow(
    '14:cue-display-title',
    'P14-154',
    2,
    'A cue has a display title.',
    (cue) => titlesOf(cue, 'DisplayTitle') > 0,
  ),
  cueRow('14:cue-contributor', 'P14-155', 2, 'A cue names a contributor.', (cue) =>
    cue.has('ReferencedCreationContributor'),
  ),
  cueRow('14:cue-p-line', 'P14-156', 2, 'A cue has a ℗ line.', (cue) => cue.has('PLine')),
  cueRow(
    '14:cue-is-music',
    'P14-157',
    2,
    'A cue is marked as having musical content.',
    (cue) => cue.say('HasMusicalContent') === 'true',
  ),
  cueRow('14:cue-c-line', 'P14-158', 2, 'A cue has a © line.', (cue) => cue.has('CLine')),
  chapterRow(
    '14:chapters-only',
    'P14-159',
    1,
    'A collection is a video chapter.',
    (one) => one.say('CollectionType') === 'VideoChapter',
  ),
  chapterRow('14:chapter-identified', 'P14-160', 1, 'A collection has a proprietary identifier.', (one) =>
    one.has('CollectionId/ProprietaryId'),
  ),
  chapterRow('14:chapter-title', 'P14-161', 1, 'A collection has a title.', (one) => one.has('Title')),
  chapterRow(
    '14:chapter-complete',
    'P14-162',
    2,
    'A collection is complete.',
    (one) => one.say('IsComplete') === 'true',
  ),
  chapterRow('14:chapter-of-video', 'P14-163', 1, 'A collection refers to the primary video.', (one, message) => {
    const videos = primaryVideos(message).map((video) => video.say('ResourceReference'));
    const found = one.deep('CollectionResourceReference').filter(({ children }) => children.length === 0);
    return found.every(({ text }) => videos.includes(text));
  }),
  {
    id: '14:video-has-chapters',
    rules: 'P14-164 P14-165',
    weight: 1,
    of: ['LongformVideo'],
    says: 'The primary video refers to each chapter, with its start.',
    each: (message) => primaryVideos(message).filter((video) => video.has('VideoCollectionReferenceList')),
    keeps: (video, message) => {
      const found = video.all('VideoCollectionReferenceList/SoundRecordingCollectionReference');
      const named = found.map((one) => one.say('SoundRecordingCollectionReference'));
      const all = collections(message).map((one) => one.say('CollectionReference'));
      return all.every((one) => named.includes(one)) && found.every((one) => one.has('StartTime'));
    },
  },
  {
    id: '14:collections',
    rules: 'P14-135',
    weight: 1,
    of: ['FilmBundle', 'TVSeries'],
    says: 'The message has a list of collections.',
    each: (message) => [message],
    keeps: (message) => message.has('CollectionList'),
  },
  {
    id: '14:one-equivalent-collection',
    rules: 'P14-136',
    weight: 1,
    of: ['FilmBundle', 'TVSeries'],
    says: 'At most one collection is the release itself.',
    each: (message) => message.all('CollectionList'),
    keeps: (list) => list.all('Collection').filter((one) => one.has('EquivalentReleaseReference')).length <= 1,
  },
  {
    id: '14:complete-once',
    rules: 'P14-137',
    weight: 2,
    of: ['FilmBundle', 'TVSeries'],
    says: 'Whether a collection is complete is said on the collection or in its section of territories, not in both.',
    each: (message) => collections(message).filter((one) => one.has('IsComplete')),
    keeps: (one) => !one.has('CollectionDetailsByTerritory/IsComplete'),
  },
];
