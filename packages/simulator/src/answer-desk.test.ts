import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AnswerDesk, postAnswer } from './answer-desk.ts';

describe('a desk for answers over HTTP', () => {
  const seen: { method: string; url: string; authorization: string; type: string; body: string }[] = [];
  let statuses: number[];
  let server: Server;
  let desk: AnswerDesk;
  const never = new AbortController().signal;

  beforeEach(async () => {
    seen.length = 0;
    server = createServer((request, response) => {
      void text(request).then((body) => {
        const { authorization = '', 'content-type': type = '' } = request.headers;
        seen.push({ method: request.method ?? '', url: request.url ?? '', authorization, type, body });
        response.writeHead(statuses.shift() ?? 202).end('{"code":"what-it-says"}');
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    desk = { url: `http://127.0.0.1:${port}/v1/acknowledgements`, username: 'a/b/c', password: 'key' };
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gets an answer with its file name and the credential', async () => {
    statuses = [202];
    await postAnswer(desk, 'ACK_1 é.xml', '<a>é</a>', never);
    expect(seen).toEqual([
      {
        method: 'POST',
        url: '/v1/acknowledgements?fileName=ACK_1+%C3%A9.xml',
        authorization: `Basic ${Buffer.from('a/b/c:key').toString('base64')}`,
        type: 'application/xml',
        body: '<a>é</a>',
      },
    ]);
  });

  it('gets it again when it had a trouble of its own', async () => {
    statuses = [503, 429, 202];
    await postAnswer(desk, 'ACK_1.xml', '<a/>', never);
    expect(seen).toHaveLength(3);
  });

  it('is quoted when it refuses, and not asked again', async () => {
    statuses = [403];
    const posted = postAnswer(desk, 'ACK_1.xml', '<a/>', never);
    await expect(posted).rejects.toThrow(`Cannot bring ACK_1.xml to ${desk.url}: 403 {"code":"what-it-says"}`);
    expect(seen).toHaveLength(1);
  });

  it('is left alone when the DSP stops', async () => {
    statuses = [503, 503];
    const end = new AbortController();
    const posted = postAnswer(desk, 'ACK_1.xml', '<a/>', end.signal);
    setTimeout(() => end.abort(), 50);
    await expect(posted).rejects.toThrow();
    expect(seen).toHaveLength(1);
  });
});
