import type { CommercialCard } from './commercial-card.ts';
import type { CommercialModel } from './legal-pairs.ts';
import { isTisCode } from './terms.ts';

/** What can be granted: `release`, `track:ID`, `clip:ID`, and `tracks` for every track that no card names. */
export type Thing = string;

/** One way to use something. Physical goods have no model. */
export interface Use {
  readonly model?: CommercialModel;
  readonly useType: string;
}

/** The things that cards tell apart, the release first. */
export function thingsOf(cards: readonly CommercialCard[]): Thing[] {
  const things = cards.flatMap(({ grants }) => {
    if (grants === 'release') return ['release'];
    if (grants === 'all-tracks') return ['tracks'];
    return 'tracks' in grants ? grants.tracks.map((id) => `track:${id}`) : grants.clips.map((id) => `clip:${id}`);
  });
  return [...new Set(things)].sort();
}

export function grantsThing({ grants }: CommercialCard, thing: Thing): boolean {
  if (grants === 'release') return thing === 'release';
  if (grants === 'all-tracks') return thing === 'tracks' || thing.startsWith('track:');
  return 'tracks' in grants
    ? grants.tracks.some((id) => thing === `track:${id}`)
    : grants.clips.some((id) => thing === `clip:${id}`);
}

/** The territories that cards tell apart; `Worldwide` last, for every territory that no card names. */
export const territoriesOf = (cards: readonly CommercialCard[]): string[] => {
  const named = cards.flatMap(({ territories }) => [...territories.include, ...territories.exclude]);
  return [...new Set(named.filter((code) => code !== 'Worldwide'))].sort().concat('Worldwide');
};

/** A country speaks for its subdivisions: ES for ES-CN. */
export const holdsTerritory = (list: readonly string[], code: string): boolean =>
  list.includes(code) || (!isTisCode(code) && list.includes(code.slice(0, 2)));

/** Whether a card applies in a territory; `Worldwide` stands for one that no card names. */
export const appliesIn = ({ territories: { include, exclude } }: CommercialCard, code: string): boolean =>
  include[0] === 'Worldwide'
    ? code === 'Worldwide' || !holdsTerritory(exclude, code)
    : code !== 'Worldwide' && holdsTerritory(include, code);

/** Each model with each use type. */
export const usesOf = ({ models, useTypes }: Pick<CommercialCard, 'models' | 'useTypes'>): Use[] =>
  models.length === 0
    ? useTypes.map((useType) => ({ useType }))
    : models.flatMap((model) => useTypes.map((useType) => ({ model, useType })));

export const useKey = ({ model, useType }: Use): string => `${model ?? ''} ${useType}`;
