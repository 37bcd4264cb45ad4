import { expect, it } from 'vitest';
import type { Asking } from './ask.ts';

export function badPages({ ask }: Asking): void {
  it('with a bad page is told what is wrong with it', async () => {
    const forged = Buffer.from(JSON.stringify({ pk: 'T#south-pier#PARTY', sk: 'a' })).toString('base64url');
    const empty = Buffer.from('null').toString('base64url');
    for (const [query, pointer] of [
      ['cursor=nonsense', '/query/cursor'],
      [`cursor=${forged}`, '/query/cursor'],
      [`cursor=${empty}`, '/query/cursor'],
      ['cursor=', '/query/cursor'],
      ['limit=0', '/query/limit'],
      ['limit=101', '/query/limit'],
      ['limit=many', '/query/limit'],
      ['sort=name', '/query/sort'],
    ]) {
      const answer = await ask('GET', `/v1/parties?${query}`);
      expect([query, answer.status, answer.body.errors?.[0]?.pointer]).toEqual([query, 400, pointer]);
    }
  });

  it('with the key of a page that lies in the right list but is none is told so too', async () => {
    for (const key of [
      { pk: 'T#northern-lights#PARTY' },
      { pk: 'T#northern-lights#PARTY', sk: 7 },
      { pk: 'T#northern-lights#PARTY', sk: 'a', more: 1 },
    ]) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
      const answer = await ask('GET', `/v1/parties?cursor=${cursor}`);
      expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, '/query/cursor']);
    }
  });
}
