/** The basic release profiles, in the order of the table in clause 5.1.2. */
export const profiles = [
  'Audio',
  'Video',
  'MixedMedia',
  'SimpleAudioSingle',
  'SimpleVideoSingle',
  'Ringtone',
  'LongFormMusicalWorkVideo',
  'DjMix',
] as const;
export type Profile = (typeof profiles)[number];

/** The variants, in the order of clause 5.5, which is the order to name them in. */
export const variants = ['BoxedSet', 'Classical'] as const;
export type Variant = (typeof variants)[number];

export const isProfile = (text: string): text is Profile => (profiles as readonly string[]).includes(text);
export const isVariant = (text: string): text is Variant => (variants as readonly string[]).includes(text);

/** Profiles whose messages carry track releases, and that may be combined with variants (5.1.2, last columns). */
export const profilesWithTracks: readonly Profile[] = ['Audio', 'Video', 'MixedMedia'];
