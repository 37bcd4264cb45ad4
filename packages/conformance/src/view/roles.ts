import { type Contributor, plainValue } from '@slipway/ern';

/** Whether one of the contributors has one of the roles. */
export function hasRole(contributors: readonly Contributor[], wanted: ReadonlySet<string>): boolean {
  for (const { roles } of contributors) {
    if (roles === undefined) continue;
    for (const { value } of roles) if (value !== undefined && wanted.has(plainValue(value))) return true;
  }
  return false;
}

/** The roles of 5.3.1.1(8). */
export const writers: ReadonlySet<string> = new Set([
  'Adapter',
  'Arranger',
  'AssociatedPerformer',
  'Author',
  'Composer',
  'ComposerLyricist',
  'Librettist',
  'Lyricist',
  'NonLyricAuthor',
  'SubArranger',
  'Translator',
]);

/** The roles of 5.3.1.4(5). */
export const authors: ReadonlySet<string> = new Set(['Composer', 'Lyricist', 'ComposerLyricist', 'Adapter']);
