import type { Readable } from 'node:stream';
import type { Asset } from '@slipway/releases';
import { createFile, type Movie, MP4BoxBuffer } from 'mp4box';

type Facts = { readonly extension: string; readonly video: NonNullable<Asset['video']> };
type Refusal = { readonly refusal: NonNullable<Asset['refusal']> };

const refusedAs = (code: 'not-video' | 'corrupt', says: string): Refusal => ({ refusal: { code, says } });

/** How DDEX names what four letters name in a file (AVS VideoCodecType); others keep their letters. */
const codecs: Readonly<Record<string, string>> = {
  avc1: 'AVC',
  avc3: 'AVC',
  hvc1: 'HEVC',
  hev1: 'HEVC',
  mp4v: 'MPEG-4',
  apco: 'ProRes-422_Proxy',
  apcs: 'ProRes-422_LT',
  apcn: 'ProRes-422',
  apch: 'ProRes-422_HQ',
  ap4h: 'ProRes-4444',
};

/**
 * Reads a film in a QuickTime or MP4 file, in one pass: its pictures go by, only its tables are kept.
 * @param size of the whole file, in bytes
 */
export async function probeVideo(stream: Readable, size: number): Promise<Facts | Refusal> {
  const file = createFile(false);
  let movie: Movie | undefined;
  let broken: string | undefined;
  file.onReady = (found) => {
    movie = found;
  };
  file.onError = (_module, message) => {
    broken = message;
  };
  let at = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (at === 0 && !/^(ftyp|moov|mdat|wide|free|skip)$/.test(chunk.toString('latin1', 4, 8)))
      return refusedAs('not-video', 'it is neither a QuickTime nor an MP4 file');
    file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(new Uint8Array(chunk).buffer, at));
    at += chunk.length;
    if (broken !== undefined) return refusedAs('corrupt', `it cannot be read (${broken})`);
  }
  file.flush();
  if (!movie) return refusedAs('corrupt', 'the table of its pictures is missing: it ends early');
  const pictures = movie.tracks.find(({ id }) => file.getTrackById(id)?.mdia?.hdlr?.handler === 'vide');
  if (!pictures) return refusedAs('not-video', 'it has no pictures');
  const last = Math.max(...movie.tracks.flatMap(({ id }) => endsOf(file.getTrackSamplesInfo(id))));
  if (last > size) return refusedAs('corrupt', `it ends ${last - size} bytes before its tables say`);
  const sound = movie.tracks.find(({ audio }) => audio !== undefined)?.audio;
  const seconds = pictures.duration / pictures.timescale;
  const letters = pictures.codec.slice(0, 4).trim();
  const isQuickTime = movie.brands.some((brand) => brand.trim() === 'qt');
  return {
    extension: isQuickTime ? 'mov' : 'mp4',
    video: {
      container: isQuickTime ? 'QuickTime' : 'MP4',
      codec: codecs[letters] ?? letters,
      width: Math.round(pictures.video?.width ?? pictures.track_width),
      height: Math.round(pictures.video?.height ?? pictures.track_height),
      ...(seconds > 0 ? { frameRate: Math.round((pictures.nb_samples / seconds) * 1000) / 1000 } : {}),
      duration: Math.round(seconds * 1000) / 1000,
      ...(sound ? { sampleRate: sound.sample_rate, channels: sound.channel_count } : {}),
    },
  };
}

/** Where the last bytes of a track end. */
const endsOf = (samples: readonly { readonly offset: number; readonly size: number }[]): number[] => [
  samples.reduce((end, { offset, size }) => Math.max(end, offset + size), 0),
];
