import { composeTune, type Note } from './tune.ts';

export interface SoundOptions {
  /** 0.1 to 600. */
  readonly seconds: number;
  /** Samples per second and channel. */
  readonly sampleRate: 44100 | 48000 | 96000;
  /** Bits of a sample. */
  readonly bitDepth: 16 | 24;
  readonly channels: 2;
  /** Another seed is another tune; the same options give the same bytes. */
  readonly seed: number;
}

/**
 * A WAV file (linear PCM) of a short tune: real sound for tests and first steps, made from nothing. It begins and ends
 * in silence, so players do not click, and peaks at -3 dBFS.
 *
 * @throws RangeError for a length outside its bounds.
 */
export function synthesizeWav({ seconds, sampleRate, bitDepth, channels, seed }: SoundOptions): Uint8Array {
  if (!(seconds >= 0.1 && seconds <= 600)) throw new RangeError(`Cannot make ${seconds} seconds of sound: 0.1 to 600`);
  const frames = Math.round(seconds * sampleRate);
  const sides = [new Float32Array(frames), new Float32Array(frames)] as const;
  for (const note of composeTune(seconds, seed)) play(note, sampleRate, sides);
  fadeEnds(sides, sampleRate);
  return writePcm(sides, { sampleRate, bitDepth, channels });
}

type Sides = readonly [left: Float32Array, right: Float32Array];

/** Adds a note: a sine and three overtones that die away. */
function play({ start, length, pitch, loudness, place }: Note, sampleRate: number, [left, right]: Sides): void {
  const first = Math.round(start * sampleRate);
  const count = Math.min(Math.round(length * sampleRate), left.length - first);
  const attack = Math.round(ATTACK_SECONDS * sampleRate);
  // To a thousandth (-60 dB) over the note's length, then a straight line to nothing.
  const decay = 0.001 ** (1 / (length * sampleRate));
  const rightShare = Math.sqrt(place);
  const leftShare = Math.sqrt(1 - place);
  for (let overtone = 1; overtone <= 4 && pitch * overtone < sampleRate / 2; overtone += 1) {
    const turn = (2 * Math.PI * pitch * overtone) / sampleRate;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    let [x, y] = [1, 0];
    let level = loudness / overtone ** 2;
    for (let i = 0; i < count; i += 1) {
      const edge = Math.min(1, i / attack, (count - i) / attack);
      const value = y * level * edge;
      left[first + i]! += value * leftShare;
      right[first + i]! += value * rightShare;
      [x, y] = [x * cos - y * sin, x * sin + y * cos];
      level *= decay;
    }
  }
}

const ATTACK_SECONDS = 0.008;

/** Lets the sound come out of silence and go back into it. */
function fadeEnds([left, right]: Sides, sampleRate: number): void {
  const fade = Math.min(Math.round(sampleRate / 4), left.length >> 1);
  for (let i = 0; i < fade; i += 1) {
    // A raised cosine has no corner at either end.
    const gain = 0.5 - 0.5 * Math.cos((Math.PI * i) / fade);
    const last = left.length - 1 - i;
    left[last]! *= gain;
    right[last]! *= gain;
    // The beginning has its attack already and keeps it: a fortieth of the fade is enough.
    if (i * 40 < fade) {
      const start = Math.min(1, (i * 40) / fade);
      left[i]! *= start;
      right[i]! *= start;
    }
  }
}

/** RIFF header, `fmt ` with WAVE_FORMAT_PCM (1), `data`; everything little-endian. */
function writePcm(
  [left, right]: Sides,
  { sampleRate, bitDepth, channels }: Pick<SoundOptions, 'sampleRate' | 'bitDepth' | 'channels'>,
): Uint8Array {
  const sampleBytes = bitDepth / 8;
  const frameBytes = sampleBytes * channels;
  const dataBytes = left.length * frameBytes;
  const file = Buffer.alloc(HEADER_BYTES + dataBytes);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(HEADER_BYTES - 8 + dataBytes, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * frameBytes, 28);
  file.writeUInt16LE(frameBytes, 32);
  file.writeUInt16LE(bitDepth, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(dataBytes, 40);

  const peak = Math.max(loudest(left), loudest(right)) || 1;
  const scale = (PEAK * (2 ** (bitDepth - 1) - 1)) / peak;
  let at = HEADER_BYTES;
  for (let i = 0; i < left.length; i += 1) {
    at = writeSample(file, at, Math.round(left[i]! * scale), sampleBytes);
    at = writeSample(file, at, Math.round(right[i]! * scale), sampleBytes);
  }
  return file;
}

const writeSample = (file: Uint8Array, at: number, value: number, bytes: number): number => {
  file[at] = value;
  file[at + 1] = value >> 8;
  if (bytes === 3) file[at + 2] = value >> 16;
  return at + bytes;
};

const HEADER_BYTES = 44;
/** -3 dBFS. */
const PEAK = 10 ** (-3 / 20);

const loudest = (samples: Float32Array): number => {
  let most = 0;
  for (const sample of samples) most = Math.max(most, Math.abs(sample));
  return most;
};
