import { writePng } from './png.ts';
import { seededRandom } from './random.ts';

/**
 * A square cover as PNG: a sun between hills at dusk, in colours and shapes of its seed. The same options give the
 * same bytes as long as the same zlib compresses them.
 *
 * @throws RangeError for a size outside 16 to 8192 pixels.
 */
export function makeCover({ size, seed }: { readonly size: number; readonly seed: number }): Uint8Array {
  if (!(Number.isInteger(size) && size >= 16 && size <= 8192)) {
    throw new RangeError(`Cannot make a cover of ${size} pixels: a whole number from 16 to 8192`);
  }
  const random = seededRandom(seed);
  const hue = random() * 360;
  const sky = [hsl(hue, 0.55, 0.16), hsl(hue + 50, 0.75, 0.66)] as const;
  const sun = {
    x: size * (0.3 + 0.4 * random()),
    y: size * (0.36 + 0.1 * random()),
    radius: size * (0.17 + 0.06 * random()),
    colours: [hsl(hue + 70, 0.95, 0.82), hsl(hue + 20, 0.85, 0.6)] as const,
  };
  const hills = [0, 1, 2].map((n) => ({
    top: ridge(size, size * (0.6 + 0.12 * n), size * (0.07 - 0.015 * n), random),
    colours: [hsl(hue + 30 - 15 * n, 0.45, 0.38 - 0.11 * n), hsl(hue + 10 - 15 * n, 0.5, 0.24 - 0.08 * n)] as const,
  }));

  return writePng(size, size, (y, row) => {
    const down = y / (size - 1);
    fill(row, 0, size, mix(sky[0], sky[1], down / 0.75));
    paintSun(row, y, size, sun);
    for (const { top, colours } of hills) paintHill(row, y, top, mix(colours[0], colours[1], (down - 0.5) * 2));
  });
}

/** Red, green, blue: 0 to 255. */
type Colour = readonly [number, number, number];

interface Sun {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colours: readonly [top: Colour, bottom: Colour];
}

/** The sun is striped towards its lower edge. */
function paintSun(row: Uint8Array, y: number, size: number, { x, y: centre, radius, colours }: Sun): void {
  const offset = y + 0.5 - centre;
  if (Math.abs(offset) >= radius) return;
  const down = (offset + radius) / (2 * radius);
  const stripe = (down * 14) % 1;
  if (down > 0.5 && stripe < (down - 0.5) * 0.9) return;
  const half = Math.sqrt(radius * radius - offset * offset);
  const [from, to] = [Math.max(x - half, 0), Math.min(x + half, size)];
  const colour = mix(colours[0], colours[1], down);
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  fill(row, first, last, colour);
  if (first > 0) blend(row, first - 1, colour, first - from);
  if (last < size) blend(row, last, colour, to - last);
}

function paintHill(row: Uint8Array, y: number, top: Float32Array, colour: Colour): void {
  const [red, green, blue] = colour;
  for (let x = 0; x < top.length; x += 1) {
    const covered = y + 1 - top[x]!;
    if (covered <= 0) continue;
    if (covered < 1) {
      blend(row, x, colour, covered);
      continue;
    }
    row[3 * x] = red;
    row[3 * x + 1] = green;
    row[3 * x + 2] = blue;
  }
}

/** The upper edge of a hill: three waves, one below the other. */
function ridge(size: number, level: number, height: number, random: () => number): Float32Array {
  const waves = [1, 2.3, 4.1].map((speed) => ({
    speed: speed * (0.8 + 0.4 * random()),
    phase: random() * 7,
    share: 1 / speed,
  }));
  return new Float32Array(size).map((_, x) => {
    const across = (x / size) * 2 * Math.PI;
    return (
      level + height * waves.reduce((sum, { speed, phase, share }) => sum + share * Math.sin(across * speed + phase), 0)
    );
  });
}

function fill(row: Uint8Array, from: number, to: number, [red, green, blue]: Colour): void {
  for (let at = 3 * from; at < 3 * to; at += 3) {
    row[at] = red;
    row[at + 1] = green;
    row[at + 2] = blue;
  }
}

function blend(row: Uint8Array, x: number, colour: Colour, share: number): void {
  for (let i = 0; i < 3; i += 1) row[3 * x + i] = Math.round(row[3 * x + i]! * (1 - share) + colour[i]! * share);
}

const mix = (from: Colour, to: Colour, share: number): Colour => {
  const t = Math.min(Math.max(share, 0), 1);
  return [
    Math.round(from[0] + (to[0] - from[0]) * t),
    Math.round(from[1] + (to[1] - from[1]) * t),
    Math.round(from[2] + (to[2] - from[2]) * t),
  ];
};

/** Hue in degrees, saturation and lightness 0 to 1. */
function hsl(hue: number, saturation: number, lightness: number): Colour {
  const channel = (offset: number) => {
    const k = (offset + (((hue % 360) + 360) % 360) / 30) % 12;
    return Math.round(
      255 * (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))),
    );
  };
  return [channel(0), channel(8), channel(4)];
}
