import type { Grammar } from '../grammar/grammar.ts';
import type { Shape, Tell } from './row.ts';
import { withoutDeals } from './without-deals.ts';

/**
 * Leaves out deals of which the version can name no territory (4.1 has no code for Kosovo). With a placeholder instead,
 * what was granted somewhere would be granted everywhere.
 */
export function withoutNamelessGrounds(
  message: Shape,
  grammar: Grammar,
  release: number | undefined,
  tell: Tell,
): Shape {
  const known = territoriesOf(grammar)?.in(release);
  if (!known) return message;
  const isNamed = (code: string | { readonly value: string }) =>
    known.has(typeof code === 'string' ? code : code?.value);
  const isNameless = (codes: readonly string[] | undefined) =>
    codes !== undefined && codes.length > 0 && !codes.some(isNamed);
  const isOut = ({ dealTerms }: Shape) =>
    isNameless(dealTerms?.territoryCodes) || isNameless(dealTerms?.excludedTerritoryCodes);
  return withoutDeals(message, tell, isOut, 'this version has a code for none of its territories');
}

function territoriesOf(grammar: Grammar) {
  const child = grammar.composite('DealTerms')?.children.find(({ name }) => name === 'TerritoryCode');
  return (child?.composite === undefined ? child?.simple : grammar.composite(child.composite)?.text)?.values;
}
