import { codes, type Terms } from './terms.ts';

/** Where the message has deals: territories by name, without those that a worldwide deal excludes. */
export function dealTerritoriesOf(terms: readonly Terms[]): readonly string[] {
  const all = new Set<string>();
  for (const { value } of terms) {
    const named = codes(value.territoryCodes);
    for (const code of named.length > 0 ? named : ['Worldwide']) all.add(code);
  }
  return [...all];
}
