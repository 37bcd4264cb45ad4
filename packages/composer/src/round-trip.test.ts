import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ErnVersion, type NewReleaseMessage, read, validate, write } from '@slipway/ern';
import type { Resource } from '@slipway/releases';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { inputOf } from './for-tests.ts';
import { type CatalogEntries, importMessage } from './import.ts';
import { inNames } from './import-names.ts';
import { leaves, withoutLeftOut } from './left.ts';
import { samplesFolder } from './schema-for-tests.ts';

/** Everything that a message says of its release, each with where it stands, in names that hold outside of it. */
function factsOf(message: NewReleaseMessage): string[] {
  const { kept } = withoutLeftOut(inNames(message));
  // A value without attributes is the same as one with.
  return leaves(byName(kept)).map(({ path, value }) => `${path.replace(/\/value$/, '')} = ${JSON.stringify(value)}`);
}

/** The lists whose order says nothing, as members by name. */
const lists = {
  parties: 'partyReference',
  soundRecordings: 'resourceReference',
  videos: 'resourceReference',
  images: 'resourceReference',
  texts: 'resourceReference',
  sheetMusic: 'resourceReference',
  software: 'resourceReference',
  trackReleases: 'releaseReference',
  clipReleases: 'releaseReference',
  chapters: 'chapterReference',
  cueSheets: 'cueSheetReference',
  resourceGroupContentItems: 'releaseResourceReference',
  contributors: 'contributorPartyReference',
} as const;
function byName(value: unknown, key = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const reference = (lists as Readonly<Record<string, string>>)[key];
  if (Array.isArray(value)) {
    if (reference === undefined) return value.map((each) => byName(each));
    const names = value.map((each) => each[reference]);
    if (new Set(names).size < names.length) return value.map((each) => byName(each));
    return Object.fromEntries(value.map((each, index) => [names[index], byName(each)]));
  }
  return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, byName(inner, member)]));
}

const catalogOf = ({ parties, works, resources, product }: CatalogEntries) => ({
  product,
  parties: new Map(parties.map((each) => [each.partyId, each])),
  works: new Map(works.map((each) => [each.workId, each])),
  resources: new Map<string, Resource>(resources.map((each) => [each.resourceId, each])),
  assets: new Map(),
});

/** Samples by DDEX and by others, of every version; what is wrong on purpose is not among them. */
const files = existsSync(samplesFolder)
  ? readdirSync(samplesFolder, { recursive: true })
      .map(String)
      .filter((path) =>
        /^(382|41|411|42|43|431|432)\/(official|derived|third-party|dsp-audius|industry)[^/]*\/[^/]+\.xml$/.test(path),
      )
      .filter((path) => !/invalid|wrong-namespace/.test(path))
      .sort()
  : [];

async function messageIn(path: string): Promise<{ message: NewReleaseMessage; version: ErnVersion } | undefined> {
  const outcome = await read(readFileSync(join(samplesFolder, path)));
  if (!outcome.ok || outcome.value.message.messageType !== 'NewReleaseMessage') return undefined;
  return { message: outcome.value.message as NewReleaseMessage, version: outcome.value.version };
}

/** Messages that hold too little for the catalog, and what they lack. */
const refusals: readonly (readonly [RegExp, string])[] = [
  // They are about deals of a release that was told before.
  [/official-business-profile/, 'product, title'],
  // A picture by nobody.
  [/Profile_Wallpaper/, 'product, displayArtists'],
  // Parties by their numbers only.
  [/originalworks/, 'party 0000000080549162, fullName'],
];

/** They point to resources that they do not have: which anchor stands for nothing is no fact. */
const dangling = /MidiRingtone|zero_sound_recordings/;

describe.skipIf(files.length === 0)('a sample message (needs DDEX_SCHEMAS)', () => {
  it.each(files)('%s loses nothing of its release on the way through the catalog', async (path) => {
    const found = await messageIn(path);
    if (!found) return;
    const outcome = importMessage(found.message);
    const reason = refusals.find(([pattern]) => pattern.test(path));
    if (!outcome.ok && reason)
      return expect(outcome.refusal.problems.map(({ entry, field }) => `${entry}, ${field}`)).toContain(reason[1]);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal.problems));
    expect(reason).toBeUndefined();
    const again = compose(inputOf({ catalog: catalogOf(outcome.value), cards: [] }));
    const known = ({ message }: { message: NewReleaseMessage }) =>
      dangling.test(path) ? factsOf(message).map((fact) => fact.replaceAll(/\b[AR]\d+\b/g, '?')) : factsOf(message);
    const [before, after] = [known(found), known({ message: again })];
    expect(before.filter((fact) => !after.includes(fact))).toEqual([]);
    expect(before.length).toBeGreaterThan(0);
    const { bytes } = await write(again, found.version);
    const errors = (await validate(bytes)).errors.filter(
      ({ code }) => !(code === 'unresolved-reference' && dangling.test(path)),
    );
    expect(errors.map(({ path: at, detail }) => `${at}: ${detail}`)).toEqual([]);
  });
});
