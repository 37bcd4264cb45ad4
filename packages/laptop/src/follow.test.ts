import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiClient } from '@slipway/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow } from './follow.ts';

describe('whoever follows a release', () => {
  let server: Server;
  const looks = [
    ['delivering', ['live', 'delivering']],
    // The platforms are through; what the release is follows from them a moment later.
    ['partly-live', ['live', 'delivered']],
    ['partly-live', ['live', 'live']],
    ['live', ['live', 'live']],
  ] as const;
  let looked = 0;

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      response.setHeader('content-type', 'application/json');
      if (url.includes('/timeline'))
        return response.end(JSON.stringify({ items: [{ auditId: 'a', says: 'Submitted' }] }));
      const [status, platforms] = looks[looked++] ?? looks[3];
      const platformReleases = platforms.map((each, index) => ({ platformId: `p${index}`, status: each }));
      return response.end(JSON.stringify({ status, platforms: platformReleases, platformReleases }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  it('leaves it when it is what its platforms say, and hears each step once', async () => {
    const api = apiClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'token');
    const heard: string[] = [];
    const release = await follow(api, 'r', ({ says }) => heard.push(says), { seconds: 30 });
    expect([release.status, looked, heard]).toEqual(['live', 4, ['Submitted']]);
  });
});
