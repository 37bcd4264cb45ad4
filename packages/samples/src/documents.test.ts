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
import { samplePlatforms } from './platforms.ts';
import { sampleProducts } from './products.ts';
import type { SampleProduct } from './sample.ts';
import { samplePeople, sampleTenants } from './tenants.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  parties: partyFields,
  works: workFields,
  resources: resourceFields,
  products: productFields,
};
interface Document {
  readonly path: string;
  readonly kind: string;
  readonly id: string;
  readonly body: object;
}

const documentsOf = ({ files, documents }: SampleProduct): Document[] =>
  documents(new Map(files.map(({ resourceId }) => [resourceId, `ast_${resourceId}`]))).map(({ path, body }) => {
    const [, , kind = '', id = ''] = path.split('/');
    return { path, kind, id, body };
  });
const idsOf = (documents: readonly Document[], wanted: string) =>
  documents.filter(({ kind }) => kind === wanted).map(({ id }) => id);

describe.each(sampleProducts.map((sample) => [sample.productId, sample] as const))('the sample %s', (_, sample) => {
  const documents = documentsOf(sample);

  it.each(documents)('is taken by the catalog at $path', ({ kind, body }) => {
    expect(schemas[kind]?.safeParse(body).error).toBeUndefined();
  });

  it('names only parties, works and resources that it has', () => {
    const text = JSON.stringify(documents.map(({ body }) => body));
    for (const [, party] of text.matchAll(/"(?:partyId|labelPartyId)":"([^"]+)"/g))
      expect(idsOf(documents, 'parties')).toContain(party);
    for (const [, resource] of text.matchAll(/"(?:resourceId|coverResourceId|imageResourceId)":"([^"]+)"/g))
      expect(idsOf(documents, 'resources')).toContain(resource);
    for (const [, works = ''] of text.matchAll(/"workIds":(\[[^\]]*\])/g))
      for (const work of JSON.parse(works)) expect(idsOf(documents, 'works')).toContain(work);
    expect(idsOf(documents, 'products')).toEqual([sample.productId]);
  });

  it('has files for its resources, under names and of kinds that the API takes', () => {
    for (const { resourceId, fileName, kind } of sample.files) {
      expect(idsOf(documents, 'resources')).toContain(resourceId);
      expect(assetRequest.safeParse({ fileName, kind }).success).toBe(true);
    }
  });

  it('comes with terms that can be asked for', () => {
    for (const card of sample.cards) expect(commercialCard.safeParse(card).error).toBeUndefined();
    const platforms = samplePlatforms.map(({ platformId }) => ({ platformId, cards: sample.cards }));
    expect(releaseRequest.safeParse({ productId: sample.productId, platforms }).error).toBeUndefined();
  });
});

describe('the samples together', () => {
  const bodies = sampleProducts.flatMap((sample) => documentsOf(sample)).map(({ path, body }) => [path, body] as const);

  it('write no document in two ways', () => {
    const written = new Map<string, object>();
    for (const [path, body] of bodies) {
      expect(written.get(path) ?? body).toEqual(body);
      written.set(path, body);
    }
  });

  it.each(['isrc', 'icpn', 'iswc'])('have no %s twice', (key) => {
    const numbers = new Map(bodies).values();
    const used = [...numbers].flatMap((body) => (key in body ? [(body as Record<string, unknown>)[key]] : []));
    expect(used.length).toBeGreaterThan(4);
    expect(new Set(used).size).toBe(used.length);
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
