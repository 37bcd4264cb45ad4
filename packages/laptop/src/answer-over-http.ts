import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiClient } from '@slipway/http';
import type { Neighbour } from './neighbour.ts';

/**
 * From now on a DSP of this machine, which is onboarded, brings its answers over HTTP. Its credential is made once and lies
 * in its folder: nobody can look it up again.
 *
 * @param apiUrl where the API is
 */
export async function answerOverHttp(
  api: ApiClient,
  { sample, simulator, folder }: Neighbour,
  apiUrl: string,
): Promise<void> {
  const file = join(folder, 'answer-credential.json');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const { username, password }: Credential = kept === undefined ? await made(api, sample.platformId) : JSON.parse(kept);
  if (kept === undefined) await writeFile(file, JSON.stringify({ username, password }), { mode: 0o600 });
  simulator.setAnswerDesk({ url: `${apiUrl}/v1/acknowledgements`, username, password });
}

interface Credential {
  readonly username: string;
  readonly password: string;
}

const made = async (api: ApiClient, platformId: string): Promise<Credential> =>
  (await api.post<Credential>(`/v1/platforms/${platformId}/inbound-credentials`, undefined, randomUUID())).body;
