import type { Profile } from '../profiles.ts';
import type { ResourceKind } from '../view/resources.ts';

/**
 * One bullet of a cell of the profile table: how many resources of a kind and of some types the release holds.
 * Amounts that depend on another cell are `when` rows.
 */
export interface Ingredient {
  readonly id: string;
  readonly profile: Profile;
  readonly part: 'primary' | 'secondary' | 'bonus';
  readonly kinds: readonly ResourceKind[];
  readonly types?: readonly string[];
  readonly min: number;
  readonly max: number;
  /** All primary resources of the release are of this row or of one of these. */
  readonly beside?: readonly ResourceKind[];
  readonly says: string;
}

const musical = ['MusicalWorkSoundRecording', 'NonMusicalWorkSoundRecording'];
const extras: readonly ResourceKind[] = ['Text', 'SheetMusic', 'Software'];
const many = Number.POSITIVE_INFINITY;
const sound: readonly ResourceKind[] = ['SoundRecording'];
const moving: readonly ResourceKind[] = ['Video'];
const still: readonly ResourceKind[] = ['Image'];

const bonus = (id: string, profile: Profile): Ingredient => ({
  id,
  profile,
  part: 'bonus',
  kinds: extras,
  min: 0,
  max: many,
  says: 'Texts, sheet music and software that stand in the release are bonus material.',
});

const captures = (id: string, profile: Profile): Ingredient => ({
  id,
  profile,
  part: 'secondary',
  kinds: still,
  types: ['VideoScreenCapture'],
  min: 0,
  max: many,
  says: 'There may be any number of video screen captures.',
});

const cover = (id: string, profile: Profile, types: readonly string[] = ['FrontCoverImage']): Ingredient => ({
  id,
  profile,
  part: 'secondary',
  kinds: still,
  types,
  min: 1,
  max: 1,
  says: `There is one image of type ${types.join(' or ')}.`,
});

const oneImage = (id: string, profile: Profile, types: readonly string[]): Ingredient => ({
  id,
  profile,
  part: 'secondary',
  kinds: still,
  types,
  min: 0,
  max: 1,
  says: `There is at most one image, of type ${types.join(' or ')}, and nothing else beside the primary resource.`,
});

/** The resources of each profile, by the cells of the table in 5.1.2. */
export const ingredients: readonly Ingredient[] = [
  {
    id: '5.1.2(1)P',
    profile: 'Audio',
    part: 'primary',
    kinds: sound,
    types: musical,
    min: 1,
    max: many,
    beside: [],
    says: 'The primary resources are one or more sound recordings of musical or non-musical works.',
  },
  cover('5.1.2(1)S1', 'Audio'),
  bonus('5.1.2(1)S2', 'Audio'),
  {
    id: '5.1.2(2)P',
    profile: 'Video',
    part: 'primary',
    kinds: moving,
    types: ['ShortFormMusicalWorkVideo'],
    min: 1,
    max: many,
    beside: [],
    says: 'The primary resources are one or more short-form musical work videos.',
  },
  captures('5.1.2(2)S2', 'Video'),
  bonus('5.1.2(2)S3', 'Video'),
  {
    id: '5.1.2(3)P1',
    profile: 'MixedMedia',
    part: 'primary',
    kinds: sound,
    types: musical,
    min: 0,
    max: many,
    beside: ['Video'],
    says: 'Sound recordings among the primary resources are of musical or non-musical works.',
  },
  {
    id: '5.1.2(3)P2',
    profile: 'MixedMedia',
    part: 'primary',
    kinds: moving,
    types: ['ShortFormMusicalWorkVideo'],
    min: 0,
    max: many,
    beside: ['SoundRecording'],
    says: 'Videos among the primary resources are short-form musical work videos.',
  },
  cover('5.1.2(3)S1', 'MixedMedia'),
  captures('5.1.2(3)S2', 'MixedMedia'),
  bonus('5.1.2(3)S3', 'MixedMedia'),
  {
    id: '5.1.2(4)P',
    profile: 'SimpleAudioSingle',
    part: 'primary',
    kinds: sound,
    types: musical,
    min: 1,
    max: 1,
    beside: [],
    says: 'The one primary resource is a sound recording of a musical or non-musical work.',
  },
  oneImage('5.1.2(4)S', 'SimpleAudioSingle', ['FrontCoverImage']),
  {
    id: '5.1.2(5)P',
    profile: 'SimpleVideoSingle',
    part: 'primary',
    kinds: moving,
    types: ['ShortFormMusicalWorkVideo'],
    min: 1,
    max: 1,
    beside: [],
    says: 'The one primary resource is a short-form musical work video.',
  },
  oneImage('5.1.2(5)S', 'SimpleVideoSingle', ['FrontCoverImage', 'VideoScreenCapture']),
  {
    id: '5.1.2(6)P',
    profile: 'Ringtone',
    part: 'primary',
    kinds: sound,
    types: [...musical, 'SpokenWordSoundRecording'],
    min: 1,
    max: 1,
    beside: [],
    says: 'The one primary resource is a sound recording of a musical work, of a non-musical work or of speech.',
  },
  oneImage('5.1.2(6)S', 'Ringtone', ['FrontCoverImage']),
  {
    id: '5.1.2(7)P1',
    profile: 'LongFormMusicalWorkVideo',
    part: 'primary',
    kinds: moving,
    types: ['LongFormMusicalWorkVideo', 'ConcertVideo'],
    min: 1,
    max: 1,
    says: 'One primary resource is a long-form musical work video or a concert video.',
  },
  {
    id: '5.1.2(7)P2',
    profile: 'LongFormMusicalWorkVideo',
    part: 'primary',
    kinds: moving,
    types: ['LongFormMusicalWorkVideo', 'ConcertVideo', 'MusicalWorkTrailer', 'NonMusicalWorkTrailer'],
    min: 0,
    max: many,
    beside: [],
    says: 'All other primary resources are trailers.',
  },
  cover('5.1.2(7)S1', 'LongFormMusicalWorkVideo', ['FrontCoverImage', 'Poster']),
  captures('5.1.2(7)S2', 'LongFormMusicalWorkVideo'),
  bonus('5.1.2(7)S3', 'LongFormMusicalWorkVideo'),
  {
    id: '5.1.2(8)P',
    profile: 'DjMix',
    part: 'primary',
    kinds: sound,
    types: ['MusicalWorkSoundRecording'],
    min: 1,
    max: 1,
    beside: [],
    says: 'The one primary resource is a sound recording of musical works: the mix.',
  },
  {
    id: '5.1.2(8)S1',
    profile: 'DjMix',
    part: 'secondary',
    kinds: sound,
    types: ['MusicalWorkSoundRecording'],
    min: 2,
    max: many,
    says: 'There are two or more secondary sound recordings of musical works: what the mix is made of.',
  },
  cover('5.1.2(8)S2', 'DjMix'),
  bonus('5.1.2(8)S3', 'DjMix'),
];
