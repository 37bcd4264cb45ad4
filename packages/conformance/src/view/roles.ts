import { type Contributor, plainValue } from '@slipway/ern';

/** The roles of a contributor, whichever way the version says them. */
export const contributorRoles = ({ roles = [] }: Contributor): readonly string[] =>
  roles.flatMap(({ value }) => (value === undefined ? [] : [plainValue(value)]));

const writers: ReadonlySet<string> = new Set([
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

/** One of the roles of 5.3.1.1(8). */
export const isWriter = (role: string): boolean => writers.has(role);
