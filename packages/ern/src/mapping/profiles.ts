import type { Shape, Tell } from './row.ts';

/** A release profile of ERN 3.8.2 (release profiles 1.4) and the one of ERN 4 (2.1) that stands for it. */
interface Pair {
  /** The name behind the last slash: `CommonReleaseTypes/14/AudioAlbum`. */
  readonly of14: string;
  readonly profile: string;
  readonly variants?: string;
  /** Which messages it is for, where several rows share a side; the first that fits is taken. */
  readonly when?: (message: Shape) => boolean;
}

const isOfType = (type: string) => (message: Shape) => (message.release?.releaseTypes ?? []).includes(type);
const hasVideos = ({ videos = [] }: Shape): boolean => videos.length > 0;
const hasVideosOnly = (message: Shape): boolean => hasVideos(message) && (message.soundRecordings ?? []).length === 0;
const hasImages = ({ images = [] }: Shape): boolean => images.length > 0;

/** MidiRingtone and WallpaperRelease of 3.8.2 and DjMix of 4.x have no counterpart. */
const pairs: readonly Pair[] = [
  { of14: 'AudioBook', profile: 'Audio', when: isOfType('AudioBookRelease') },
  { of14: 'AudioSingle', profile: 'Audio', when: isOfType('Single') },
  { of14: 'AudioAlbum', profile: 'Audio' },
  { of14: 'DigitalClassicalAudioAlbum', profile: 'Audio', variants: 'Classical' },
  { of14: 'DigitalBoxedSet', profile: 'MixedMedia', variants: 'BoxedSet', when: hasVideos },
  { of14: 'DigitalBoxedSet', profile: 'Audio', variants: 'BoxedSet' },
  { of14: 'MixedMediaBundle', profile: 'MixedMedia' },
  { of14: 'SingleResourceRelease', profile: 'SimpleVideoSingle', when: hasVideosOnly },
  { of14: 'SingleResourceReleaseWithCoverArt', profile: 'SimpleVideoSingle', when: hasVideosOnly },
  { of14: 'SingleResourceReleaseWithCoverArt', profile: 'SimpleAudioSingle', when: hasImages },
  { of14: 'SingleResourceRelease', profile: 'SimpleAudioSingle' },
  { of14: 'SingleResourceReleaseWithCoverArt', profile: 'SimpleAudioSingle' },
  { of14: 'Ringtone', profile: 'Ringtone' },
  { of14: 'VideoSingle', profile: 'Video', when: isOfType('VideoSingle') },
  { of14: 'VideoAlbum', profile: 'Video' },
  { of14: 'LongformMusicVideo', profile: 'LongFormMusicalWorkVideo' },
  { of14: 'FilmBundle', profile: 'LongFormMusicalWorkVideo' },
  { of14: 'TvSeries', profile: 'LongFormMusicalWorkVideo' },
  // Names of 1.3 and before, which are read and never written.
  { of14: 'VideoSingle', profile: 'Video' },
  { of14: 'SimpleVideoSingle', profile: 'SimpleVideoSingle' },
  { of14: 'ClassicalAudioAlbum', profile: 'Audio', variants: 'Classical' },
  { of14: 'AudioAlbumMusicOnly', profile: 'Audio' },
  { of14: 'AudioAlbumMusicandSpeech', profile: 'Audio' },
  { of14: 'LongformVideo', profile: 'LongFormMusicalWorkVideo' },
  { of14: 'TVSeries', profile: 'LongFormMusicalWorkVideo' },
];

/** The profile and variants of ERN 4 for the text that 3.8.2 has; nothing for a profile without a counterpart. */
export function profileOf4(text: string, message: Shape = {}): { profile: string; variants?: string } | undefined {
  const name = text.slice(text.lastIndexOf('/') + 1);
  const known = pairs.filter(({ of14 }) => of14 === name);
  const found = known.find(({ when }) => when?.(message)) ?? known.find(({ when }) => !when) ?? known[0];
  return found && { profile: found.profile, ...(found.variants !== undefined && { variants: found.variants }) };
}

/** Names the profile of a message as ERN 4 does. */
export function profileUp(message: Shape, tell: Tell): Shape {
  const { releaseProfileVersionId: text, ...rest } = message;
  if (typeof text !== 'string' || !text.includes('/')) return message;
  const found = profileOf4(text, message);
  if (!found) {
    tell.lose(message, 'releaseProfileVersionId', 'no release profile of ERN 4 is its counterpart');
    return tell.standsFor(rest, message);
  }
  tell.assume(`${PLACE}/@ReleaseProfileVersionId`, found.profile, `the counterpart of ${text}`);
  const { releaseProfileVariantVersionId = found.variants } = message;
  if (found.variants !== undefined && message.releaseProfileVariantVersionId === undefined) {
    tell.assume(`${PLACE}/@ReleaseProfileVariantVersionId`, found.variants, `the counterpart of ${text}`);
  }
  return tell.standsFor(
    {
      ...rest,
      releaseProfileVersionId: found.profile,
      ...(releaseProfileVariantVersionId !== undefined && { releaseProfileVariantVersionId }),
    },
    message,
  );
}

/** Names the profile of a message as 3.8.2 does; a variant that no profile there has is lost. */
export function profileDown(message: Shape, tell: Tell): Shape {
  const { releaseProfileVersionId: profile, releaseProfileVariantVersionId: variants, ...rest } = message;
  if (typeof profile !== 'string' || profile.includes('/')) return message;
  const fitting = (wanted: string | undefined) =>
    pairs.find((pair) => pair.profile === profile && pair.variants === wanted && (pair.when?.(message) ?? true));
  const exact = fitting(variants);
  const found = exact ?? fitting(variants?.split(' ')[0]) ?? fitting(undefined);
  if (!exact) {
    tell.lose(message, 'releaseProfileVariantVersionId', 'no release profile of ERN 3 is its counterpart');
  }
  if (!found) {
    tell.lose(message, 'releaseProfileVersionId', 'no release profile of ERN 3 is its counterpart');
    return tell.standsFor(rest, message);
  }
  const text = `CommonReleaseTypes/14/${found.of14}`;
  const said = exact && variants !== undefined ? `${profile}, ${variants}` : profile;
  tell.assume(`${PLACE}/@ReleaseProfileVersionId`, text, `the counterpart of ${said}`);
  return tell.standsFor({ ...rest, releaseProfileVersionId: text }, message);
}

const PLACE = 'NewReleaseMessage';
