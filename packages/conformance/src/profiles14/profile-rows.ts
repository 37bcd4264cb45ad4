import type { Element } from './element.ts';
import { groups14, type Name14, names14 } from './names.ts';
import {
  contentItems,
  groupsOf,
  isSecondary,
  kindOf,
  mainReleases,
  primaryItems,
  releases,
  resourceOf,
  self,
} from './release-parts.ts';
import type { Row14 } from './row.ts';

const { withTracks, sound, moving, grouped } = groups14;

const types = (release: Element): readonly string[] => release.texts('ReleaseType');
const list = (message: Element): readonly Element[] => message.all('ResourceList');
const releaseList = (message: Element): readonly Element[] => message.all('ReleaseList');
const typed = (resources: Element, kind: string, name: string, wanted: readonly string[]): number =>
  resources.all(kind).filter((one) => wanted.includes(one.say(name) ?? '')).length;

/** Which types a release of the message has to have. */
const releaseTypes: readonly { of: Name14; rules: string; types: readonly string[] }[] = [
  { of: 'AudioAlbumMusicOnly', rules: 'P14-088', types: ['Album'] },
  { of: 'AudioAlbum', rules: 'P14-097', types: ['Album', 'Single'] },
  { of: 'AudioSingle', rules: 'P14-105', types: ['Single'] },
  { of: 'DigitalBoxedSet', rules: 'P14-111', types: ['DigitalBoxSetRelease'] },
  { of: 'DigitalClassicalAudioAlbum', rules: 'P14-119', types: ['ClassicalAlbum'] },
  { of: 'LongformVideo', rules: 'P14-143', types: ['LongFormMusicalWorkVideoRelease'] },
  { of: 'Ringtone', rules: 'P14-168', types: ['RingtoneRelease', 'RingbackToneRelease'] },
  { of: 'MidiRingtone', rules: 'P14-168', types: ['RingtoneRelease', 'RingbackToneRelease'] },
  { of: 'MixedMediaBundle', rules: 'P14-176 P14-177', types: ['Bundle', 'MultimediaSingle'] },
  { of: 'SingleResourceReleaseWithCoverArt', rules: 'P14-192', types: ['SingleResourceRelease'] },
  { of: 'SingleResourceRelease', rules: 'P14-192', types: ['SingleResourceRelease'] },
  { of: 'VideoAlbum', rules: 'P14-209 P14-210', types: ['VideoAlbum'] },
  { of: 'VideoSingle', rules: 'P14-215', types: ['VideoSingle'] },
];

/** How many resources of a kind there have to be. */
const amounts: readonly (Pick<Row14, 'id' | 'rules' | 'of' | 'says'> & {
  weight?: 2;
  holds: (resources: Element) => boolean;
})[] = [
  {
    id: '14:several-sounds',
    rules: 'P14-079',
    of: ['AudioAlbumMusicOnly', 'AudioAlbum'],
    says: 'An album has more than one sound recording.',
    holds: (resources) => resources.all('SoundRecording').length > 1,
  },
  {
    id: '14:sounds',
    rules: 'P14-083 P14-094',
    of: [...sound, 'AudioAlbum', 'Ringtone'],
    says: 'There is a sound recording.',
    holds: (resources) => resources.has('SoundRecording'),
  },
  {
    id: '14:musical-sound',
    rules: 'P14-081',
    of: sound,
    says: 'There is a sound recording of a musical work.',
    holds: (resources) => typed(resources, 'SoundRecording', 'SoundRecordingType', ['MusicalWorkSoundRecording']) > 0,
  },
  {
    id: '14:one-image',
    rules: 'P14-080',
    of: [...sound, 'AudioAlbum', 'FilmBundle', 'TVSeries'],
    says: 'There is exactly one image.',
    holds: (resources) => resources.all('Image').length === 1,
  },
  {
    id: '14:images',
    rules: 'P14-113 P14-140',
    of: ['DigitalBoxedSet', 'LongformVideo'],
    says: 'There is an image.',
    weight: 2,
    holds: (resources) => resources.has('Image'),
  },
  {
    id: '14:videos',
    rules: 'P14-130',
    of: moving,
    says: 'There is a video.',
    holds: (resources) => resources.has('Video'),
  },
  {
    id: '14:long-video',
    rules: 'P14-142',
    of: ['LongformVideo'],
    says: 'There is a long-form musical work video, a concert video or a documentary.',
    holds: (resources) =>
      typed(resources, 'Video', 'VideoType', ['LongFormMusicalWorkVideo', 'ConcertVideo', 'Documentary']) > 0,
  },
  {
    id: '14:short-video',
    rules: 'P14-184',
    of: ['SimpleVideoSingle', 'VideoAlbum', 'VideoSingle'],
    says: 'There is a short-form musical work video.',
    holds: (resources) => typed(resources, 'Video', 'VideoType', ['ShortFormMusicalWorkVideo']) > 0,
  },
  {
    id: '14:screen-capture',
    rules: 'P14-208',
    of: ['VideoAlbum', 'VideoSingle'],
    says: 'There is a video screen capture.',
    holds: (resources) => typed(resources, 'Image', 'ImageType', ['VideoScreenCapture']) > 0,
  },
  {
    id: '14:two-resources',
    rules: 'P14-191',
    of: ['SingleResourceReleaseWithCoverArt'],
    says: 'There are exactly two resources.',
    holds: ({ children }) => children.length === 2,
  },
  {
    id: '14:one-resource',
    rules: 'P14-200',
    of: ['SingleResourceRelease'],
    says: 'There is exactly one resource.',
    holds: ({ children }) => children.length === 1,
  },
];

/** What each of the release profiles 1.4 asks for itself: types, amounts, identifiers, labels. */
export const profileRows: readonly Row14[] = [
  ...[...new Map(releaseTypes.map((row) => [row.types.join(), row])).values()].map(
    ({ types: wanted, rules }): Row14 => ({
      id: `14:type-${wanted.join('-or-')}`,
      rules: [
        ...new Set([
          rules,
          ...releaseTypes.filter((row) => row.types.join() === wanted.join()).map((row) => row.rules),
        ]),
      ].join(' '),
      weight: 1,
      of: releaseTypes.filter((row) => row.types.join() === wanted.join()).map((row) => row.of),
      says: `A release of the message is of type ${wanted.join(' or ')}.`,
      each: releaseList,
      keeps: (all) => all.all('Release').some((release) => types(release).some((type) => wanted.includes(type))),
    }),
  ),
  ...amounts.map(({ holds, weight, ...row }): Row14 => ({ ...row, weight: weight ?? 1, each: list, keeps: holds })),
  {
    id: '14:tracks',
    rules: 'P14-077 P14-112',
    weight: 1,
    of: withTracks,
    says: 'There is a track release.',
    each: releaseList,
    keeps: (all) => all.all('Release').some((one) => types(one).some((type) => type.endsWith('TrackRelease'))),
  },
  {
    id: '14:several-releases',
    rules: 'P14-084',
    weight: 1,
    of: withTracks,
    says: 'There are at least two releases.',
    each: releaseList,
    keeps: (all) => all.all('Release').length >= 2,
  },
  {
    id: '14:track-for-each',
    rules: 'P14-013 P14-078',
    weight: 1,
    of: withTracks.filter((name) => name !== 'DigitalBoxedSet' && name !== 'DigitalClassicalAudioAlbum'),
    says: 'There is the main release and one release for each of its primary resources.',
    each: releaseList,
    keeps: (all, message) => {
      const primary = mainReleases(message)
        .flatMap((main) => main.all('ReleaseResourceReferenceList/ReleaseResourceReference'))
        .filter((one) => one.attribute('ReleaseResourceType') === 'PrimaryResource');
      return all.all('Release').length === primary.length + 1;
    },
  },
  {
    id: '14:one-resource-per-track',
    rules: 'P14-085',
    weight: 1,
    of: [
      ...withTracks.filter((name) => name !== 'VideoAlbum' && name !== 'VideoSingle'),
      'LongformVideo',
      'MidiRingtone',
      'Ringtone',
    ],
    says: 'A track release refers to one resource.',
    each: (message) =>
      releases(message)
        .filter((one) => types(one).includes('TrackRelease'))
        .flatMap((one) => one.all('ReleaseResourceReferenceList')),
    keeps: (references) => references.all('ReleaseResourceReference').length <= 1,
  },
  {
    id: '14:one-release',
    rules: 'P14-138 P14-144',
    weight: 1,
    of: ['LongformVideo'],
    says: 'There is exactly one release.',
    each: releaseList,
    keeps: (all) => all.all('Release').length === 1,
  },
  {
    id: '14:cover',
    rules: 'P14-082 P14-096 P14-104',
    weight: 1,
    of: [
      'AudioAlbumMusicOnly',
      'AudioAlbum',
      'AudioBook',
      'AudioSingle',
      'DigitalBoxedSet',
      'DigitalClassicalAudioAlbum',
      'FilmBundle',
      'LongformVideo',
      'MixedMediaBundle',
      'TVSeries',
      'VideoAlbum',
    ],
    says: 'The main release has exactly one front cover image, as a secondary resource.',
    each: mainReleases,
    keeps: (main, message) => {
      // The parts of a set have covers of their own, in their groups.
      const inParts = groupsOf(main)
        .flatMap((group) => group.all('ResourceGroup'))
        .flatMap((group) => group.deep('ReleaseResourceReference').map(({ text }) => text));
      const references = main
        .all('ReleaseResourceReferenceList/ReleaseResourceReference')
        .filter((one) => one.attribute('ReleaseResourceType') === 'SecondaryResource' && !inParts.includes(one.text))
        .map(({ text }) => text);
      const covers = message.all('ResourceList/Image').filter((image) => image.say('ImageType') === 'FrontCoverImage');
      return covers.filter((image) => references.includes(image.say('ResourceReference') ?? '')).length === 1;
    },
  },
  {
    id: '14:single-types',
    rules: 'P14-106',
    weight: 1,
    of: ['AudioSingle'],
    says: 'A single has no other types than Single and those of the parties own.',
    each: (message) => releases(message).filter((one) => types(one).includes('Single')),
    keeps: (release) => types(release).every((type) => type === 'Single' || type === 'UserDefined'),
  },
  {
    id: '14:main-identified',
    rules: 'P14-089 P14-099 P14-107 P14-114 P14-120 P14-131 P14-145 P14-169 P14-178 P14-186 P14-196 P14-202 P14-211',
    weight: 1,
    of: names14,
    says: 'The main release has a GRid or an ICPN.',
    each: releaseList,
    keeps: (_, message) => mainReleases(message).some((one) => one.has('ReleaseId/GRid') || one.has('ReleaseId/ICPN')),
  },
  {
    id: '14:isrc',
    rules: 'P14-090 P14-100 P14-108 P14-115 P14-121 P14-146 P14-179 P14-182 P14-187 P14-197 P14-203 P14-212',
    weight: 1,
    of: names14.filter((name) => !['FilmBundle', 'MidiRingtone', 'TVSeries'].includes(name)),
    says: 'A primary sound recording has an ISRC.',
    each: (message) => primaryItems(message, 'SoundRecording'),
    keeps: (item, message) => hasId(item, message, ['ISRC']),
  },
  {
    id: '14:video-isrc',
    rules: 'P14-141 P14-216',
    weight: 2,
    of: [
      'LongformVideo',
      'MixedMediaBundle',
      'Ringtone',
      'SingleResourceReleaseWithCoverArt',
      'SingleResourceRelease',
      'VideoAlbum',
      'VideoSingle',
    ],
    says: 'A primary video has an ISRC.',
    each: (message) => primaryItems(message, 'Video'),
    keeps: (item, message) => hasId(item, message, ['ISRC']),
  },
  {
    id: '14:film-identified',
    rules: 'P14-132',
    weight: 1,
    of: ['FilmBundle', 'TVSeries'],
    says: 'A primary resource has an ISAN, a VISAN or a proprietary identifier.',
    each: (message) => primaryItems(message),
    keeps: (item, message) => hasId(item, message, ['ISAN', 'VISAN', 'ProprietaryId']),
  },
  {
    id: '14:secondary-identified',
    rules: 'P14-091 P14-101 P14-109 P14-116 P14-122 P14-133 P14-147 P14-180 P14-188 P14-204 P14-213',
    weight: 1,
    of: names14.filter((name) => !['MidiRingtone', 'Ringtone', 'SingleResourceReleaseWithCoverArt'].includes(name)),
    says: 'A secondary resource has a proprietary identifier.',
    each: (message) => contentItems(message).filter(isSecondary),
    keeps: (item, message) => hasId(item, message, ['ProprietaryId']),
  },
  {
    id: '14:label',
    rules: 'P14-092 P14-093 P14-102 P14-117 P14-123 P14-134 P14-166 P14-173 P14-181 P14-189 P14-198 P14-205 P14-214',
    weight: 1,
    of: names14,
    says: 'A release has a label name.',
    each: releases,
    keeps: (release) => release.has('ReleaseDetailsByTerritory/LabelName'),
  },
  {
    id: '14:ringtone-source',
    rules: 'P14-170',
    weight: 1,
    of: ['MidiRingtone', 'Ringtone'],
    says: 'A release names the release that it was made from.',
    each: releases,
    keeps: (release) =>
      release.deep('RelatedRelease').some((one) => one.say('ReleaseRelationshipType') === 'IsReleaseFromRelease'),
  },
  {
    id: '14:two-kinds',
    rules: 'P14-175',
    weight: 1,
    of: ['MixedMediaBundle'],
    says: 'The primary resources are of at least two kinds.',
    each: self,
    keeps: (message) => new Set(primaryItems(message).map((item) => kindOf(item, message))).size >= 2,
  },
  {
    id: '14:captures-only',
    rules: 'P14-185',
    of: ['SimpleVideoSingle'],
    says: 'The secondary content items place video screen captures.',
    each: (message) => contentItems(message).filter(isSecondary),
    keeps: (item, message) => resourceOf(item, message)?.say('ImageType') === 'VideoScreenCapture',
  },
  {
    id: '14:no-secondary',
    rules: 'P14-193',
    weight: 1,
    of: ['SingleResourceRelease'],
    says: 'The release has no secondary resources.',
    each: releases,
    keeps: (release) =>
      release
        .deep('ReleaseResourceReference')
        .every((one) => one.attribute('ReleaseResourceType') !== 'SecondaryResource'),
  },
  {
    id: '14:no-groups',
    rules: 'P14-194 P14-195 P14-201',
    weight: 1,
    of: ['SingleResourceRelease', 'SingleResourceReleaseWithCoverArt'],
    says: 'A release of one resource has no resource groups.',
    each: releases,
    keeps: (release) => release.deep('ResourceGroup').length === 0,
  },
  {
    id: '14:composer',
    rules: 'P14-124',
    weight: 1,
    of: ['DigitalClassicalAudioAlbum'],
    says: 'Somebody is named as a composer.',
    each: list,
    keeps: (resources) =>
      resources
        .deep('IndirectResourceContributor')
        .flatMap((one) => one.deep('IndirectResourceContributorRole'))
        .some(({ text }) => text === 'Composer' || text === 'ComposerLyricist'),
  },
  {
    id: '14:sections-titled',
    rules: 'P14-127',
    weight: 2,
    of: ['DigitalClassicalAudioAlbum'],
    says: 'Every section of territories has a display title.',
    each: (message) => releases(message).flatMap((one) => one.all('ReleaseDetailsByTerritory')),
    keeps: (section) => section.all('Title').some((title) => title.attribute('TitleType') === 'DisplayTitle'),
  },
  {
    id: '14:work-groups',
    rules: 'P14-128',
    weight: 2,
    of: ['DigitalClassicalAudioAlbum'],
    says: 'A group shows by its grouping title which works there are.',
    each: mainReleases,
    keeps: (release) =>
      release
        .deep('ResourceGroup')
        .some((group) => group.all('Title').some((title) => title.attribute('TitleType') === 'GroupingTitle')),
  },
  {
    id: '14:nesting',
    rules: 'P14-010',
    of: grouped,
    says: 'Resource groups nest five deep at most.',
    each: (message) => releases(message).filter((one) => one.deep('ResourceGroup').length > 0),
    keeps: (release) => depthOf(release) <= 5,
  },
];

function hasId(item: Element, message: Element, kinds: readonly string[]): boolean {
  const ids = resourceOf(item, message)?.children.filter(({ name }) => name.endsWith('Id')) ?? [];
  return kinds.some((kind) => ids.some((id) => (id.say(kind) ?? '') !== ''));
}

const depthOf = (one: Element): number => {
  const inner = one.children.map(depthOf);
  return (one.name === 'ResourceGroup' ? 1 : 0) + Math.max(0, ...inner);
};
