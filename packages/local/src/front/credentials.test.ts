import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manualTime } from '../time.ts';
import { createCredentials } from './credentials.ts';

const key = Buffer.alloc(32, 7);
const role = 'arn:aws:iam::000000000000:role/r';

describe('the credentials of a role', () => {
  it('are its own until they expire, also for a desk that was opened later with the same key', async () => {
    const time = manualTime();
    const issued = createCredentials(key, '000000000000', time).issue(role);
    const later = createCredentials(key, '000000000000', time);
    const found = later.find(issued.accessKeyId, issued.sessionToken);
    expect(found).toEqual({ secretAccessKey: issued.secretAccessKey, caller: { arn: role } });
    await time.advance(12 * 3_600_000);
    expect(later.find(issued.accessKeyId, issued.sessionToken)).toBe('expired');
  });

  it('are expired from the moment that they are revoked', () => {
    const desk = createCredentials(key, '000000000000', manualTime());
    const [one, two] = [desk.issue(role), desk.issue(role)];
    desk.revoke(one.accessKeyId);
    expect(desk.find(one.accessKeyId, one.sessionToken)).toBe('expired');
    expect(desk.find(two.accessKeyId, two.sessionToken)).toMatchObject({ caller: { arn: role } });
  });

  it('are nothing with another token, another key, or no token', () => {
    const desk = createCredentials(key, '000000000000', manualTime());
    const issued = desk.issue(role);
    expect(desk.find(issued.accessKeyId)).toBe('unknown');
    expect(desk.find(desk.issue(role).accessKeyId, issued.sessionToken)).toBe('unknown');
    expect(
      createCredentials(Buffer.alloc(32, 8), '0', manualTime()).find(issued.accessKeyId, issued.sessionToken),
    ).toBe('unknown');
    fc.assert(
      fc.property(fc.nat(issued.sessionToken.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        const forged = issued.sessionToken.slice(0, at) + letter + issued.sessionToken.slice(at + 1);
        fc.pre(forged !== issued.sessionToken);
        expect(desk.find(issued.accessKeyId, forged)).toBe('unknown');
      }),
    );
  });

  it('look as those of AWS do', () => {
    const desk = createCredentials(key, '000000000000', manualTime());
    expect(desk.issue(role).accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(desk.root.accessKeyId).toMatch(/^AKIA[A-Z2-7]{16}$/);
  });
});
