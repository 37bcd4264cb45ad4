import type { Readable } from 'node:stream';
import type { Asset } from '@slipway/releases';

type Facts = { readonly extension: string; readonly text: NonNullable<Asset['text']> };
type Refusal = { readonly refusal: NonNullable<Asset['refusal']> };

const refusedAs = (code: 'not-a-text' | 'corrupt', says: string): Refusal => ({ refusal: { code, says } });

/** Reads a PDF, or a plain text in UTF-8, as it goes by: nothing but its end is kept. */
export async function probeText(stream: Readable): Promise<Facts | Refusal> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isPdf: boolean | undefined;
  let end = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    isPdf ??= chunk.toString('latin1', 0, 5) === '%PDF-';
    end = (end + chunk.toString('latin1')).slice(-1024);
    if (isPdf) continue;
    try {
      if (decoder.decode(chunk, { stream: true }).includes('\0')) return refusedAs('not-a-text', 'it holds zeros');
    } catch {
      return refusedAs('not-a-text', 'it is neither a PDF nor a text in UTF-8');
    }
  }
  if (isPdf) {
    return end.includes('%%EOF')
      ? { extension: 'pdf', text: { codec: 'PDF' } }
      : refusedAs('corrupt', 'its data ends early');
  }
  try {
    decoder.decode();
  } catch {
    return refusedAs('corrupt', 'it ends within a letter');
  }
  return { extension: 'txt', text: { codec: 'UTF8Text' } };
}
