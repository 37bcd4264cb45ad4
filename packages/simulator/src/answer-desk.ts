import { setTimeout as pause } from 'node:timers/promises';

/** Where a supplier takes answers over HTTP, and the credential that it made for this DSP. */
export interface AnswerDesk {
  /** Such as `https://…/v1/acknowledgements`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Posts one answer, as a DSP does that has no folder for its answers; its file name goes along, for up to 1.6 nothing else
 * says which message is answered. Again where that may help; rejects with what the supplier said, or when `ended`.
 */
export async function postAnswer(desk: AnswerDesk, fileName: string, text: string, ended: AbortSignal): Promise<void> {
  const url = new URL(desk.url);
  url.searchParams.set('fileName', fileName);
  for (const wait of [...PAUSES_MS, undefined]) {
    const trouble = await post(url, desk, text, ended);
    if (!trouble) return;
    if (wait === undefined || !trouble.mayPass || ended.aborted) {
      throw new Error(`Cannot bring ${fileName} to ${desk.url}: ${trouble.says}`);
    }
    await pause(wait, undefined, { signal: ended });
  }
}

const PAUSES_MS = [200, 1000, 5000];

interface Trouble {
  readonly says: string;
  readonly mayPass: boolean;
}

async function post(
  url: URL,
  { username, password }: AnswerDesk,
  text: string,
  ended: AbortSignal,
): Promise<Trouble | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        'content-type': 'application/xml',
      },
      body: text,
      signal: AbortSignal.any([ended, AbortSignal.timeout(20_000)]),
    });
    if (response.ok) return undefined;
    const { status } = response;
    return { says: `${status} ${(await response.text()).slice(0, 500)}`, mayPass: status === 429 || status >= 500 };
  } catch (error) {
    return { says: String((error as Error).cause ?? error), mayPass: true };
  }
}
