import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashedPassword, opens, readBasic, usernameOf } from './inbound-credential.ts';
import { id } from './words.ts';

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
const ids = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,20}$/).filter((text) => id.safeParse(text).success);

describe('what a platform signs in with', () => {
  const credential = { passwordSha256: hashedPassword('a secret') };

  it('opens by its password alone', () => {
    expect(opens(credential, 'a secret')).toBe(true);
    for (const wrong of ['', 'a secret ', 'A secret', credential.passwordSha256])
      expect(opens(credential, wrong)).toBe(false);
  });

  it('is found again from its user name, whatever the ids are', () => {
    fc.assert(
      fc.property(ids, ids, ids, fc.string(), (tenantId, platformId, credentialId, password) => {
        const place = { tenantId, platformId, credentialId };
        expect(readBasic(basic(`${usernameOf(place)}:${password}`))).toEqual({ place, password });
      }),
    );
  });

  it('is not found in anything else', () => {
    const wrong = [
      undefined,
      '',
      'Bearer abc',
      'Basic',
      'Basic ***',
      basic('a/b/c'),
      basic('a/b:secret'),
      basic('a/b/c/d:secret'),
      basic('a//c:secret'),
      basic('../b/c:secret'),
      basic('T#a/b/c:secret'),
      basic('x'.repeat(2000)),
    ];
    for (const each of wrong) expect([each, readBasic(each)]).toEqual([each, undefined]);
  });
});
