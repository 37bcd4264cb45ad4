import { type ErnVersion, type ReadRefusal, read } from '@slipway/ern';
import { accepted, type Outcome } from '@slipway/kernel';
import { type Assessment, assess, type Finding, findingsOf, type Place } from './assess.ts';
import type { Given } from './given.ts';
import { linesOf } from './lines.ts';

export interface FileAssessment extends Assessment {
  readonly version: ErnVersion;
  /** What fails and what cannot be told, with lines. */
  readonly findings: readonly Finding[];
}

/** Reads a message and assesses it as it was written. Only a file that is no message is refused. */
export async function assessFile(bytes: Uint8Array, given: Given = {}): Promise<Outcome<FileAssessment, ReadRefusal>> {
  const outcome = await read(bytes);
  if (!outcome.ok) return outcome;
  const { message, version, isInOrder, ownValues } = outcome.value;
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const assessment = assess(message, version, { text, asRead: { isInOrder, ownValues }, ...given });
  const places = assessment.results.flatMap((result) => result.places);
  const lines = linesOf(
    text,
    places.map(({ path }) => path),
  );
  const known = new Map<Place, number>(places.map((place, index) => [place, lineAt(text, place) ?? lines[index] ?? 1]));
  return accepted({ ...assessment, version, findings: findingsOf(assessment, (place) => known.get(place) ?? null) });
}

function lineAt(text: string, { offset }: Place): number | undefined {
  if (offset === undefined || offset < 0) return undefined;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** UTF-16 has a mark or a zero in its first two bytes; everything else that is read is UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return second === 0 ? 'utf-16le' : first === 0 ? 'utf-16be' : 'utf-8';
}
