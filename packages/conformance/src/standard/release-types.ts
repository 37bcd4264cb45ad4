import { type Profile, profiles } from '../profiles.ts';

const large: readonly Profile[] = ['Audio', 'Video', 'MixedMedia'];
const mixed: readonly Profile[] = ['MixedMedia'];
const film: readonly Profile[] = ['LongFormMusicalWorkVideo'];
const mobile: readonly Profile[] = ['Ringtone'];
const video: readonly Profile[] = ['Video'];

/** Which release types a main release may have in which profile: the table of 5.1.3. */
export const releaseTypes: Readonly<Record<string, readonly Profile[]>> = {
  Album: large,
  AlertToneRelease: mobile,
  Bundle: large,
  ClassicalAlbum: large,
  ClassicalDigitalBoxedSet: large,
  ClassicalMultimediaAlbum: mixed,
  ConcertVideo: ['Video', 'LongFormMusicalWorkVideo'],
  DigitalBoxSetRelease: [...large, 'LongFormMusicalWorkVideo'],
  DjMix: ['DjMix'],
  Documentary: [...large, 'LongFormMusicalWorkVideo'],
  EBookRelease: ['Audio', 'MixedMedia'],
  EP: large,
  Episode: [...large, 'LongFormMusicalWorkVideo'],
  FeatureFilm: film,
  KaraokeRelease: ['Audio', 'SimpleAudioSingle'],
  LiveEventVideo: video,
  LongFormMusicalWorkVideoRelease: film,
  LongFormNonMusicalWorkVideoRelease: film,
  MaxiSingle: large,
  MiniAlbum: large,
  MultimediaAlbum: mixed,
  MultimediaDigitalBoxedSet: mixed,
  MultimediaSingle: mixed,
  Playlist: profiles,
  RingbackToneRelease: mobile,
  RingtoneRelease: mobile,
  Season: [...large, 'LongFormMusicalWorkVideo'],
  Series: [...large, 'LongFormMusicalWorkVideo'],
  Single: ['Audio', 'MixedMedia', 'SimpleAudioSingle', 'SimpleVideoSingle'],
  SingleResourceRelease: ['SimpleAudioSingle', 'SimpleVideoSingle'],
  StemBundle: ['Audio'],
  VideoAlbum: video,
  VideoMastertoneRelease: mobile,
  VideoSingle: video,
};
