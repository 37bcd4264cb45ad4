import { describe, expect, it } from 'vitest';
import type { NewReleaseMessage } from '../model/message.ts';
import { album } from '../testing/album.ts';
import type { ErnVersion } from '../versions.ts';
import { write } from '../write.ts';

const asVersion = async (version: ErnVersion, facts: Partial<NewReleaseMessage>) => {
  const { bytes, unsaid, assumed } = await write({ ...structuredClone(album), ...facts }, version);
  const [, profile] = / ReleaseProfileVersionId="([^"]*)"/.exec(new TextDecoder().decode(bytes)) ?? [];
  const [, variants] = / ReleaseProfileVariantVersionId="([^"]*)"/.exec(new TextDecoder().decode(bytes)) ?? [];
  const about = ({ path }: { path: string }) => /releaseProfile/i.test(path);
  return { profile, variants, unsaid: unsaid.filter(about), assumed: assumed.filter(about) };
};
const single = { ...album.release!, releaseTypes: ['Single'] };
const video = { soundRecordings: [], videos: [{}] } as unknown as Partial<NewReleaseMessage>;

describe('a release profile', () => {
  it.each([
    ['CommonReleaseTypes/14/AudioAlbum', 'Audio', undefined],
    ['CommonReleaseTypes/13/AudioSingle', 'Audio', undefined],
    ['CommonReleaseTypesTypes/14/AudioAlbum', 'Audio', undefined],
    ['CommonReleaseTypes/14/DigitalClassicalAudioAlbum', 'Audio', 'Classical'],
    ['CommonReleaseTypes/14/DigitalBoxedSet', 'Audio', 'BoxedSet'],
    ['CommonReleaseTypes/14/TvSeries', 'LongFormMusicalWorkVideo', undefined],
    ['CommonReleaseTypes/14/SingleResourceReleaseWithCoverArt', 'SimpleAudioSingle', undefined],
  ])('%s of 3.8.2 is %s %s in ERN 4, and the report says so', async (text, profile, variants) => {
    const written = await asVersion('4.3.2', { releaseProfileVersionId: text });
    expect(written).toMatchObject({ profile, variants, unsaid: [] });
    expect(written.assumed[0]).toMatchObject({
      path: '/NewReleaseMessage/@ReleaseProfileVersionId',
      value: profile,
      reason: `the counterpart of ${text}`,
    });
  });

  it.each([
    ['Audio', undefined, {}, 'AudioAlbum'],
    ['Audio', undefined, { release: single }, 'AudioSingle'],
    ['Audio', 'Classical', {}, 'DigitalClassicalAudioAlbum'],
    ['Audio', 'BoxedSet', {}, 'DigitalBoxedSet'],
    ['SimpleAudioSingle', undefined, {}, 'SingleResourceRelease'],
    ['SimpleVideoSingle', undefined, video, 'SingleResourceRelease'],
    ['Video', undefined, {}, 'VideoAlbum'],
    ['LongFormMusicalWorkVideo', undefined, {}, 'LongformMusicVideo'],
  ])('%s %s of ERN 4 is written in 3.8.2 by the release in the message', async (profile, variants, facts, of14) => {
    const said = { releaseProfileVersionId: profile, ...(variants && { releaseProfileVariantVersionId: variants }) };
    const written = await asVersion('3.8.2', { ...said, ...facts });
    expect(written).toMatchObject({ profile: `CommonReleaseTypes/14/${of14}`, variants: undefined, unsaid: [] });
  });

  it('without a counterpart is lost and reported', async () => {
    expect(await asVersion('3.8.2', { releaseProfileVersionId: 'DjMix' })).toMatchObject({
      profile: undefined,
      unsaid: [{ path: 'releaseProfileVersionId', value: 'DjMix' }],
    });
    expect(await asVersion('4.3.2', { releaseProfileVersionId: 'CommonReleaseTypes/14/MidiRingtone' })).toMatchObject({
      profile: undefined,
      unsaid: [{ path: 'releaseProfileVersionId' }],
    });
  });

  it('loses a variant that 3.8.2 has no profile for, and says so', async () => {
    const both = { releaseProfileVersionId: 'Audio', releaseProfileVariantVersionId: 'BoxedSet Classical' };
    expect(await asVersion('3.8.2', both)).toMatchObject({
      profile: 'CommonReleaseTypes/14/DigitalBoxedSet',
      unsaid: [{ path: 'releaseProfileVariantVersionId', value: 'BoxedSet Classical' }],
    });
  });

  it('stays as it is within its family', async () => {
    const own = { releaseProfileVersionId: 'CommonReleaseTypes/13/WallpaperRelease' };
    expect(await asVersion('3.8.2', own)).toMatchObject({
      profile: 'CommonReleaseTypes/13/WallpaperRelease',
      unsaid: [],
      assumed: [],
    });
    expect(await asVersion('4.1', { releaseProfileVersionId: 'Audio' })).toMatchObject({
      profile: 'Audio',
      assumed: [],
    });
  });
});
