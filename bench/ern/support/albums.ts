import { type ErnVersion, loadGrammar, type NewReleaseMessage, read, writeWith } from '@slipway/ern';
import { albumOf } from './album.ts';

/** The album as a message of the version holds it, so that nothing is lost in a measured call. */
export async function albumIn(version: ErnVersion, tracks: number): Promise<NewReleaseMessage> {
  const { bytes } = writeWith(await loadGrammar(version), albumOf(tracks));
  const back = await read(bytes);
  if (!back.ok || back.value.message.messageType !== 'NewReleaseMessage') {
    throw new Error(`Cannot measure with an album that is not read back as ${version}`);
  }
  return back.value.message;
}
