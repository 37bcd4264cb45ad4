import { assessFile } from '@slipway/conformance';
import { commercialCard } from '@slipway/deals';
import { type ErnVersion, ernVersions, validate, write } from '@slipway/ern';
import { releaseProfiles } from '@slipway/platforms';
import { type SampleProduct, sampleProducts } from '@slipway/samples';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { inputOf, recipient, sampleCatalog } from './for-tests.ts';
import { hasSchema, schemaErrors } from './schema-for-tests.ts';

const platformOf = (version: ErnVersion) => {
  const platform = recipient();
  const ern = { ...platform.profile.ern, version, profiles: [...releaseProfiles] };
  return { ...platform, profile: { ...platform.profile, ern } };
};

const messageOf = (sample: SampleProduct, version: ErnVersion) =>
  compose(
    inputOf({
      platform: platformOf(version),
      catalog: sampleCatalog(sample),
      cards: sample.cards.map((card) => commercialCard.parse(card)),
    }),
  );

/** What a version cannot say, and so cannot keep. */
const beyond: readonly { product: string; version: ErnVersion; entries: RegExp; because: string }[] = [
  {
    product: 'after-hours',
    version: '3.8.2',
    entries: /^5\.3\.1\.(2\(5\)4|4\(2\)) /,
    because: 'it has no mark for supplemental resources, and no relation of a mix to them',
  },
  {
    product: 'the-long-tide',
    version: '3.8.2',
    entries: /^14:(cue-(duration|contributor|p-line|c-line)|chapter-complete) /,
    because: 'its cues are of works without recordings, which say less, and no chapter says that it is complete',
  },
  {
    product: 'first-light-single',
    version: '3.8.2',
    entries: /^14:no-groups /,
    because: 'the model places the resources of every release in a group',
  },
  {
    product: 'breakwater',
    version: '3.8.2',
    entries: /^14:(no-groups|no-secondary|one-resource) /,
    because: 'no profile 1.4 has a single video with a screen capture',
  },
];

const written = async (sample: SampleProduct, version: ErnVersion) =>
  (await write(messageOf(sample, version), version)).bytes;

describe.each(sampleProducts.map((sample) => [sample.productId, sample] as const))('the message of %s', (_, sample) => {
  it.each(ernVersions)(
    `is valid in %s${hasSchema ? ', also for libxml2 with the published schema' : ''}`,
    async (version) => {
      const bytes = await written(sample, version);
      // References are checked as well: each points to something that the message defines.
      expect((await validate(bytes)).errors.map(({ path, detail }) => `${path}: ${detail}`)).toEqual([]);
      if (hasSchema) expect(schemaErrors(bytes, version)).toEqual([]);
    },
  );

  it('says in the newest version all that the catalog holds', async () => {
    const { unsaid, assumed } = await write(messageOf(sample, '4.3.2'), '4.3.2');
    expect({ unsaid, assumed }).toEqual({ unsaid: [], assumed: [] });
  });

  it.each(ernVersions)('breaks no entry of the release profiles and of the deal rules in %s', async (version) => {
    const outcome = await assessFile(await written(sample, version), { history: [] });
    if (!outcome.ok) throw new Error(outcome.refusal.detail);
    const broken = outcome.value.findings
      .filter(({ outcome: of }) => of === 'fail')
      .map(({ id, path, detail }) => `${id} ${path}: ${detail}`);
    const known = beyond.find((row) => row.product === sample.productId && row.version === version);
    expect(broken.filter((line) => !known?.entries.test(line))).toEqual([]);
    // A row that says nothing any more goes.
    if (known) expect(broken.length).toBeGreaterThan(0);
  });
});

describe('the samples', () => {
  it('have a product for each profile, and one for each variant', () => {
    const products = sampleProducts.map((sample) => sampleCatalog(sample).product);
    expect([...new Set(products.map(({ profile }) => profile))].sort()).toEqual([...releaseProfiles].sort());
    expect(products.flatMap(({ variants = [] }) => variants)).toEqual(['BoxedSet', 'Classical']);
  });
});
