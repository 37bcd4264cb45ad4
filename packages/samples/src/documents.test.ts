import { commercialCard } from '@slipway/deals';
import { identifierSchema } from '@slipway/identifiers';
import { platformProfile } from '@slipway/platforms';
import {
  assetRequest,
  partyFields,
  productFields,
  releaseRequest,
  resourceFields,
  tenantFields,
  workFields,
} from '@slipway/releases';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sampleAlbum } from './album.ts';
import { samplePlatforms } from './platforms.ts';
import { samplePeople, sampleTenants } from './tenants.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  parties: partyFields,
  works: workFields,
  resources: resourceFields,
  products: productFields,
};
const assets = new Map(sampleAlbum.files.map(({ resourceId }) => [resourceId, `ast_${resourceId}`]));
const documents = sampleAlbum.documents(assets).map(({ path, body }) => {
  const [, , kind = '', id = ''] = path.split('/');
  return { path, kind, id, body };
});
const idsOf = (wanted: string) => documents.filter(({ kind }) => kind === wanted).map(({ id }) => id);

describe('the sample album', () => {
  it.each(documents)('is taken by the catalog at $path', ({ kind, body }) => {
    expect(schemas[kind]?.safeParse(body).error).toBeUndefined();
  });

  it('names only parties, recordings and a cover that it has', () => {
    const text = JSON.stringify(documents.map(({ body }) => body));
    for (const [, party] of text.matchAll(/"(?:partyId|labelPartyId)":"([^"]+)"/g))
      expect(idsOf('parties')).toContain(party);
    for (const [, resource] of text.matchAll(/"(?:resourceId|coverResourceId)":"([^"]+)"/g))
      expect(idsOf('resources')).toContain(resource);
    expect(idsOf('products')).toEqual([sampleAlbum.productId]);
  });

  it('has a file for each resource, under a name and of a kind that the API takes', () => {
    expect(sampleAlbum.files.map(({ resourceId }) => resourceId).sort()).toEqual(idsOf('resources').sort());
    for (const { fileName, kind } of sampleAlbum.files)
      expect(assetRequest.safeParse({ fileName, kind }).success).toBe(true);
  });

  it('has another ISRC for each recording', () => {
    const isrcs = documents.flatMap(({ body }) => ('isrc' in body ? [identifierSchema('isrc').parse(body.isrc)] : []));
    expect(isrcs).toHaveLength(3);
    expect(new Set(isrcs).size).toBe(3);
  });

  it('comes with terms that can be asked for', () => {
    for (const card of sampleAlbum.cards) expect(commercialCard.safeParse(card).error).toBeUndefined();
    const platforms = samplePlatforms.map(({ platformId }) => ({ platformId, cards: sampleAlbum.cards }));
    expect(releaseRequest.safeParse({ productId: sampleAlbum.productId, platforms }).error).toBeUndefined();
  });
});

describe('the sample tenants and platforms', () => {
  it.each(Object.entries(sampleTenants))('(%s) are taken as profiles', (_, profile) => {
    expect(tenantFields.safeParse(profile).error).toBeUndefined();
  });

  it.each(samplePlatforms.map((each) => [each.platformId, each] as const))(
    '(%s) have habits that are complete',
    (_, platform) => {
      expect(z.safeParse(platformProfile, platform.profile).error).toBeUndefined();
      expect(platform.profile.choreography?.generation).toBe(platform.answersIn);
    },
  );

  it('have DPIDs of their own, which DDEX has not given to anybody', () => {
    const dpids = [...Object.values(sampleTenants), ...samplePlatforms].map(({ dpid }) =>
      identifierSchema('dpid').parse(dpid),
    );
    expect(new Set(dpids).size).toBe(dpids.length);
    for (const dpid of dpids) expect(dpid).toMatch(/^PADPIDA2099/);
  });

  it('have people of tenants that exist, somebody who may write in each', () => {
    const tenants = Object.keys(sampleTenants);
    // Whoever runs Slipway owns pools that others draw from, and sends nothing: that tenant has no profile.
    for (const { tenantId } of samplePeople) expect([...tenants, 'operator']).toContain(tenantId);
    for (const tenant of tenants)
      expect(samplePeople.some(({ tenantId, role }) => tenantId === tenant && role === 'operator')).toBe(true);
  });
});
