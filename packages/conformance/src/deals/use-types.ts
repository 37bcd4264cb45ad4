import { type CommercialModel, checkPair, legalPairs } from '@slipway/deals';
import { type Answer, type Complaint, cannotTell, every, fails, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import { below } from '../view/spot.ts';
import type { Terms } from '../view/terms.ts';

/** By which commercial model a deal offers which uses. */
export const useTypeEntries = clause({}, [
  {
    id: '6:pairs',
    weight: 2,
    says: 'Each commercial model of a deal goes with each of its use types.',
    check: ({ terms }) => pairs(terms.filter(({ isPhysical, models }) => !isPhysical && models.length > 0)),
  },
  {
    id: '6:physical-without-model',
    weight: 1,
    says: 'A deal of a physical product has no commercial model.',
    check: ({ terms }) =>
      every(
        terms.filter(({ isPhysical }) => isPhysical),
        ({ models, spot }) =>
          models.length === 0
            ? undefined
            : {
                at: below(spot, 'commercialModelTypes'),
                detail: `A physical product is sold, not offered by ${models.join(', ')}.`,
              },
      ),
  },
  {
    id: '6:generic-or-specific',
    weight: 1,
    says: 'A deal names a generic use type or specific ones of its kind, not both.',
    check: ({ terms }) =>
      every(
        terms.filter(({ uses }) => uses.length > 0),
        ({ uses, spot }) => {
          if (uses.length < 2) return undefined;
          const both = generic.find((kind) => uses.includes(kind) && uses.some((use) => isSpecific(use, kind)));
          if (both === undefined) return undefined;
          const included = uses.filter((use) => isSpecific(use, both));
          return { at: below(spot, 'useTypes'), detail: `${both} includes ${included.join(', ')}.` };
        },
      ),
  },
  {
    id: '6:not-all-specific',
    weight: 1,
    says: 'A deal does not name all specific use types of a kind; the generic one says the same.',
    check: ({ terms }) =>
      every(
        terms.filter(({ uses }) => uses.length > 1),
        ({ uses, spot }) => {
          const all = specific.find((kind) => kind.every((use) => uses.includes(use)));
          return all && { at: below(spot, 'useTypes'), detail: `All of ${all.join(', ')} stand here.` };
        },
      ),
  },
]);

const generic = ['Stream', 'Download'] as const;
const isSpecific = (use: string, kind: string): boolean => use !== kind && use.endsWith(kind);
const specific: readonly (readonly string[])[] = [
  ['InteractiveStream', 'NonInteractiveStream', 'ContentInfluencedStream', 'OnDemandStream', 'TimeInfluencedStream'],
  ['ConditionalDownload', 'KioskDownload', 'PermanentDownload', 'TetheredDownload'],
];

/** What is wrong with each model and use that the table of pairs has; nothing where they go together. */
const verdicts: ReadonlyMap<string, ReadonlyMap<string, string | undefined>> = new Map(
  legalPairs
    .flatMap(({ models }) => models)
    .map((model) => [model, new Map(legalPairs.flatMap(({ useTypes }) => useTypes).map((use) => verdict(model, use)))]),
);

function verdict(model: CommercialModel, use: string): readonly [use: string, says: string | undefined] {
  const outcome = checkPair(model, use);
  return [use, outcome.ok ? undefined : outcome.refusal.says];
}

/** Models and uses that no row of the table names are of the parties own; nothing is known against them. */
function pairs(terms: readonly Terms[]): Answer {
  const complaints: Complaint[] = [];
  let known = 0;
  for (const { models, uses, spot } of terms) {
    for (const model of models) {
      const ofUse = verdicts.get(model);
      for (const use of uses) {
        if (!ofUse?.has(use)) continue;
        known += 1;
        const detail = ofUse.get(use);
        if (detail !== undefined) complaints.push({ at: below(spot, 'useTypes'), detail });
      }
    }
  }
  if (complaints.length > 0) return fails(complaints);
  if (known > 0) return passes;
  return terms.some(({ models, uses }) => models.length > 0 && uses.length > 0)
    ? cannotTell('the table of pairs has none of the models or use types')
    : inapplicable('no deal has a commercial model and a use type');
}
