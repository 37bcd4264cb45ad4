import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { album, cover, recording } from '../for-tests.ts';
import * as releases from '../index.ts';
import { duration, id, languageAndScriptCode, text } from '../words.ts';
import { partyIdsOf, productFields, recordingIds, resourceIds } from './product.ts';

const {
  partyFields,
  workFields,
  tenantFields,
  platformFields,
  resourceFields,
  assetRequest,
  credentials,
  releaseRequest,
} = releases;

const party = { fullName: 'Ida Brandt' };
const productRequest = (() => {
  const { productId: _, ...fields } = album();
  return fields;
})();
const resourceRequest = (() => {
  const { resourceId: _, ...fields } = recording('one');
  return fields;
})();

const problemsOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => `${issue.path.join('/')}: ${issue.message}`) ?? [];

describe('an identifier in the catalog', () => {
  it.each([
    ['an ISRC with hyphens', resourceFields, { ...resourceRequest, isrc: 'QZ-NL9-26-00001' }, 'isrc', 'QZNL92600001'],
    ['a UPC of 12 digits', productFields, { ...productRequest, icpn: '0 36000 29145 2' }, 'icpn', '00036000291452'],
    ['an ISWC with points', workFields, { title: 'x', iswc: 'T-310.527.001-3' }, 'iswc', 'T3105270013'],
    ['an ISNI with spaces', partyFields, { ...party, isni: '0000 0001 2103 2683' }, 'isni', '0000000121032683'],
    [
      'a DPID in small letters',
      tenantFields,
      { dpid: 'padpida2099010101x', partyName: 'x' },
      'dpid',
      'PADPIDA2099010101X',
    ],
  ])('comes in as %s and is kept in its normal form', (_, schema, value, field, normal) => {
    expect((z.parse(schema as z.ZodType, value) as Record<string, unknown>)[field]).toBe(normal);
  });

  it.each([
    ['icpn', productFields, { ...productRequest, icpn: '036000291453' }, '2'],
    ['isni', partyFields, { ...party, isni: '0000000121032684' }, '3'],
    ['dpid', tenantFields, { dpid: 'PADPIDA2099010101Y', partyName: 'x' }, 'X'],
  ])('with a wrong check character is refused at %s, and the right one is named', (field, schema, value, right) => {
    const [problem = ''] = problemsOf(schema, value);
    expect(problem).toMatch(new RegExp(`^${field}: `));
    expect(problem).toContain(right);
  });
});

describe('a document of the catalog', () => {
  it.each([
    ['party', partyFields, party],
    ['work', workFields, { title: 'Tidewater', writers: [{ partyId: 'ida', roles: ['Composer'] }] }],
    ['tenant', tenantFields, { dpid: 'PADPIDA2099010101X', partyName: 'x' }],
    ['product', productFields, productRequest],
    ['resource', resourceFields, resourceRequest],
    ['asset', assetRequest, { fileName: 'a.wav', kind: 'audio' }],
    ['credentials', credentials, { username: 'u', password: 'p' }],
  ])('(%s) is taken, but not with a field that nobody knows', (_, schema, value) => {
    expect(problemsOf(schema, value)).toEqual([]);
    expect(problemsOf(schema, { ...value, tenantId: 'south-pier' }).join()).toMatch(/tenantId/);
  });

  it.each([
    ['tenant', tenantFields],
    ['party', partyFields],
    ['work', workFields],
    ['product', productFields],
    ['resource', resourceFields],
    ['asset request', assetRequest],
    ['platform', platformFields],
    ['credentials', credentials],
    ['release request', releaseRequest],
    ['stored task', releases.deliveryTask],
    ['stored release', releases.release],
  ])('(%s) can be written as a JSON Schema, for both directions', (_, schema) => {
    expect(z.toJSONSchema(schema, { io: 'input' })).toHaveProperty('$schema');
    expect(z.toJSONSchema(schema, { io: 'output' })).toHaveProperty('$schema');
  });

  it.each([
    ['a line break in a title', { ...resourceRequest, title: 'a\nb' }, 'title'],
    ['an empty title', { ...resourceRequest, title: '  ' }, 'title'],
    ['no artist', { ...resourceRequest, displayArtists: [] }, 'displayArtists'],
    ['a year before recorded sound', { ...resourceRequest, pLine: { year: 1859, text: 'x' } }, 'pLine/year'],
    ['a duration in words', { ...resourceRequest, duration: '2:28' }, 'duration'],
    [
      'a role that is no word',
      { ...resourceRequest, contributors: [{ partyId: 'p', roles: ['<b>'] }] },
      'contributors/0/roles/0',
    ],
  ])('(resource) is refused with %s', (_, value, path) => {
    expect(problemsOf(resourceFields, value).join()).toContain(`${path}: `);
  });

  it('(tenant) names a time zone that exists', () => {
    const named = (timeZone: string) =>
      problemsOf(tenantFields, { dpid: 'PADPIDA2099010101X', partyName: 'x', timeZone });
    expect(named('Europe/Berlin')).toEqual([]);
    expect(named('Europe/Atlantis')).toEqual(['timeZone: an IANA time zone such as Europe/Berlin']);
  });

  it('(credentials) holds a password or a key', () => {
    expect(problemsOf(credentials, { username: 'u' }).join()).toContain('a password or a private key');
  });

  it.each(['sftp.example.com/x', 'a b', 'user@host'])('(platform) does not take %j as a host', (host) => {
    expect(problemsOf(platformFields.shape.sftp, { host, hostKeys: ['ssh-ed25519 AAAA'] }).join()).toContain('host: ');
  });

  it.each(['relative', '/a/../b', '/..', '/a\n'])('(platform) does not take %j as its root', (root) => {
    const sftp = { host: 'h', hostKeys: ['ssh-ed25519 AAAA'], root };
    expect(problemsOf(platformFields.shape.sftp, sftp).join()).toContain('root: ');
  });
});

describe('an id', () => {
  it.each([
    '..',
    '.',
    'a..b',
    'a/b',
    'a\\b',
    '',
    '-a',
    '.hidden',
    'a b',
    'a%2Fb',
    'ä',
    'a#b',
    'a\u0000',
    'x'.repeat(65),
  ])('is not %j', (value) => {
    expect(id.safeParse(value).success).toBe(false);
  });

  it('is its own address: encoding it changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/), (value) => {
        if (id.safeParse(value).success) expect(encodeURIComponent(value)).toBe(value);
        else expect(value).toContain('..');
      }),
    );
  });
});

describe('words of the catalog', () => {
  it.each(['PT2M28S', 'PT1H', 'PT0.5S', 'PT1H2M3.25S'])('take the duration %s', (value) => {
    expect(duration.safeParse(value).success).toBe(true);
  });
  it.each(['PT', 'P1D', 'PT2M28', 'PT1S1M', '148'])('do not take the duration %s', (value) => {
    expect(duration.safeParse(value).success).toBe(false);
  });
  it.each(['en', 'ja-Jpan', 'es-419', 'pt-BR', 'zh-Hant-TW'])('take the language %s', (value) => {
    expect(languageAndScriptCode.safeParse(value).success).toBe(true);
  });
  it.each(['', 'english language', 'e', 'en_US'])('do not take the language %j', (value) => {
    expect(languageAndScriptCode.safeParse(value).success).toBe(false);
  });
  it('trim a text, and take every script', () => {
    expect(text.parse('  夜明けの港 <&> "☂" ')).toBe('夜明けの港 <&> "☂"');
  });
});

describe('a product', () => {
  const discs = album({
    components: [{ items: [{ resourceId: 'two' }] }, { title: 'Disc 2', items: [{ resourceId: 'one' }] }],
  });
  const resources = new Map([recording('one'), cover()].map((each) => [each.resourceId, each]));

  it('plays its recordings in the order of its parts', () => {
    expect(recordingIds(discs)).toEqual(['two', 'one']);
  });

  it('is made of its recordings and its cover, each once', () => {
    expect(resourceIds(discs)).toEqual(['two', 'one', 'cover']);
    expect(resourceIds(album({ coverResourceId: undefined }))).toEqual(['one', 'two']);
    expect(resourceIds(album({ coverResourceId: 'one' }))).toEqual(['one', 'two']);
  });

  it('names each party once, the label first', () => {
    expect(partyIdsOf(discs, resources)).toEqual(['label', 'ebbe', 'ida']);
    expect(partyIdsOf(discs, new Map())).toEqual(['label', 'ebbe']);
  });
});
