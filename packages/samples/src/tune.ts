import { pick, seededRandom } from './random.ts';

/** A note of a tune: when, how high, how loud, how long, and where between left (0) and right (1). */
export interface Note {
  /** Seconds from the beginning. */
  readonly start: number;
  /** Seconds until it is inaudible. */
  readonly length: number;
  /** Hertz. */
  readonly pitch: number;
  /** 0 to 1. */
  readonly loudness: number;
  readonly place: number;
}

/** An arpeggio over four chords, with the chord itself held softly below. */
export function composeTune(seconds: number, seed: number): Note[] {
  const random = seededRandom(seed);
  const tonic = 48 + Math.floor(random() * 12);
  const progression = pick(random, progressions);
  const pattern = pick(random, patterns);
  const beat = pick(random, [0.2, 0.25, 0.3]);
  const chordSeconds = beat * 8;
  const notes: Note[] = [];
  for (let bar = 0; bar * chordSeconds < seconds; bar += 1) {
    const chord = progression[bar % progression.length] ?? [];
    const begin = bar * chordSeconds;
    for (const [voice, step] of chord.entries()) {
      const place = 0.3 + 0.2 * voice;
      notes.push({ start: begin, length: chordSeconds * 1.2, pitch: hertz(tonic + step), loudness: 0.25, place });
    }
    for (let i = 0; i < 8; i += 1) {
      const degree = pattern[i % pattern.length] ?? 0;
      const octave = 12 + 12 * Math.floor(degree / chord.length);
      const pitch = hertz(tonic + octave + (chord[degree % chord.length] ?? 0));
      const loudness = (i === 0 ? 0.7 : 0.5) + 0.1 * random();
      notes.push({ start: begin + i * beat, length: 1.4, pitch, loudness, place: 0.25 + 0.5 * random() });
    }
  }
  return notes.filter((note) => note.start < seconds);
}

/** The frequency of a MIDI note number, equal temperament, A4 (69) = 440 Hz. */
const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12);

/** Semitones above the tonic. */
const progressions: readonly (readonly (readonly number[])[])[] = [
  // I V vi IV
  [
    [0, 4, 7],
    [-5, -1, 2],
    [-3, 0, 4],
    [-7, -3, 0],
  ],
  // vi IV I V
  [
    [-3, 0, 4],
    [-7, -3, 0],
    [0, 4, 7],
    [-5, -1, 2],
  ],
  // I vi ii V
  [
    [0, 4, 7],
    [-3, 0, 4],
    [2, 5, 9],
    [-5, -1, 2],
  ],
];

/** Which tone of the chord comes next; from 3 on an octave higher. */
const patterns: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 2, 1, 2, 1],
  [0, 2, 1, 3, 4, 3, 1, 2],
  [3, 2, 1, 0, 1, 2, 3, 4],
];
