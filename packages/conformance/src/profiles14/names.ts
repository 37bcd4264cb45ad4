/** The release profiles 1.4 that have test rules, each by the name that the rules call it. */
export const names14 = [
  'AudioAlbumMusicOnly',
  'AudioAlbum',
  'AudioBook',
  'AudioSingle',
  'DigitalBoxedSet',
  'DigitalClassicalAudioAlbum',
  'FilmBundle',
  'LongformVideo',
  'MidiRingtone',
  'MixedMediaBundle',
  'Ringtone',
  'SimpleVideoSingle',
  'SingleResourceReleaseWithCoverArt',
  'SingleResourceRelease',
  'TVSeries',
  'VideoAlbum',
  'VideoSingle',
] as const;
export type Name14 = (typeof names14)[number];

/** Names that stand in messages besides those of the rules. */
const alsoCalled: Readonly<Record<string, Name14>> = {
  AudioAlbumMusicandSpeech: 'AudioAlbum',
  ClassicalAudioAlbum: 'DigitalClassicalAudioAlbum',
  LongformMusicVideo: 'LongformVideo',
  TvSeries: 'TVSeries',
};

/** The profile that a ReleaseProfileVersionId of ERN 3 names, whatever its version. */
export function name14Of(id: string | undefined): Name14 | undefined {
  if (id === undefined) return undefined;
  const name = id.slice(id.lastIndexOf('/') + 1);
  return names14.find((one) => one === name) ?? alsoCalled[name];
}

const but = (...left: readonly Name14[]): readonly Name14[] => names14.filter((name) => !left.includes(name));

/** Which of the profiles a rule is for; most are for all that are made of groups. */
export const groups14 = {
  all: names14,
  grouped: but('MidiRingtone', 'SingleResourceRelease'),
  withTracks: but(
    'FilmBundle',
    'LongformVideo',
    'MidiRingtone',
    'Ringtone',
    'SimpleVideoSingle',
    'SingleResourceReleaseWithCoverArt',
    'SingleResourceRelease',
    'TVSeries',
  ),
  sound: ['AudioAlbumMusicOnly', 'AudioBook', 'AudioSingle', 'DigitalClassicalAudioAlbum'],
  moving: ['FilmBundle', 'LongformVideo', 'SimpleVideoSingle', 'TVSeries', 'VideoAlbum', 'VideoSingle'],
} as const satisfies Record<string, readonly Name14[]>;
