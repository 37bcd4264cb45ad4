import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entries } from './assess.ts';
import { assessFile, type FileAssessment } from './assess-file.ts';
import { differences, leftOut, officialRules } from './official-rules.ts';

const shared = resolve(process.env.DDEX_SCHEMAS ?? fileURLToPath(new URL('../../../../shared/ddex', import.meta.url)));
const folder = [shared, resolve(shared, '..')].find((one) => existsSync(`${one}/facts/schematron/results.tsv`));

interface OfficialRule {
  readonly key: string;
  readonly files: readonly string[];
  readonly isConditional: boolean;
}

interface OfficialFinding {
  readonly sample: string;
  readonly file: string;
  readonly key: string;
  readonly trust: string;
}

const table = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));

describe.skipIf(folder === undefined)('the entries beside the official test files', () => {
  it('names an official rule only for an entry that exists', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(Object.keys(officialRules).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('answers to every rule of the release and business profiles, or says why not', () => {
    const answered = new Set(
      [...Object.values(officialRules), ...leftOut.map(({ rules }) => rules)].flatMap((keys) => keys.split(' ')),
    );
    const rules = table(`${folder}/facts/schematron/rules.tsv`);
    // Rules of the allowed value sets are what the validator checks.
    const ofProfiles = rules.filter(([, standard]) => standard !== 'avs');
    expect(ofProfiles.map(([key]) => key).filter((key) => !answered.has(key!))).toEqual([]);
  });

  it('names only rules that there are', () => {
    const keys = new Set(table(`${folder}/facts/schematron/rules.tsv`).map(([key]) => key));
    const named = [...Object.values(officialRules), ...leftOut.map(({ rules }) => rules)].flatMap((one) =>
      one.split(' '),
    );
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('agrees with every finding on every sample, or says why not', { timeout: 120_000 }, async () => {
    const rules = new Map(
      table(`${folder}/facts/schematron/rules.tsv`).map((row): [string, OfficialRule] => [
        row[0]!,
        { key: row[0]!, files: row[2]!.split(' '), isConditional: row[4]!.startsWith('Conditional') },
      ]),
    );
    const findings = table(`${folder}/facts/schematron/results.tsv`)
      .filter(([sample = '', reading, standard = '']) => {
        if (sample.startsWith('samples/4')) return standard === 'profiles 2.1';
        return reading === 'as-14' && (standard === 'business 1.4' || standard === 'profiles 1.4');
      })
      .map((row): OfficialFinding => ({ sample: row[0]!, file: row[3]!, key: row[5]!, trust: row[8]! }));
    const strays: string[] = [];
    const used = new Set<number>();
    let agreements = 0;
    for (const sample of new Set(findings.map((finding) => finding.sample))) {
      const outcome = await assessFile(readFileSync(`${folder}/${sample}`));
      if (!outcome.ok) continue;
      const fired = findings.filter((finding) => finding.sample === sample);
      const files14 = fired.map(({ file }) => file);
      for (const [entry, keys] of Object.entries(officialRules)) {
        const ran = keys
          .split(' ')
          .flatMap((key) => rules.get(key) ?? [])
          .filter((rule) => isAsked(rule, outcome.value, sample, files14));
        if (ran.length === 0) continue;
        const official = fired.filter(
          ({ key, trust, file }) => ran.some((rule) => rule.key === key) && trust !== 'dup R7' && file !== trackFile,
        );
        const result = outcome.value.results.find((one) => one.entry.id === entry)!;
        const isConditional = ran.some((rule) => rule.isConditional);
        const ours =
          result.outcome === 'fail' || (isConditional && result.outcome === 'cannot-tell' && result.places.length > 0);
        if (ours === official.length > 0) {
          agreements += 1;
          continue;
        }
        const known = differences.findIndex(
          (one) =>
            one.entry === entry &&
            sample.endsWith(one.sample ?? '') &&
            sample.startsWith(one.under ?? '') &&
            (one.official === 'fires') === official.length > 0,
        );
        if (known >= 0) used.add(known);
        else
          strays.push(
            `${sample} ${entry}: we say ${result.outcome}, officially ${official.map(({ key, trust }) => `${key} (${trust})`).join(', ') || 'silent'}`,
          );
      }
    }
    expect(strays).toEqual([]);
    expect(differences.filter((_, index) => !used.has(index))).toEqual([]);
    expect(agreements).toBeGreaterThan(2000);
  });
});

const trackFile = 'ReleaseProfileTrackReleaseRules_21';

/** Whether an official rule was run on the sample: its file is that of the profile or of a variant. */
function isAsked(
  rule: OfficialRule,
  { profile, variants, version }: FileAssessment,
  sample: string,
  files14: readonly string[],
): boolean {
  if (!sample.startsWith('samples/4')) return version === '3.8.2' && rule.files.some((file) => files14.includes(file));
  const files = [`${profile}_21`, ...variants.map((variant) => `${variant}Variant_21`)];
  return rule.files.some((file) => files.includes(file));
}
