import { allowedValue } from '../ern4/values.ts';
import { alike, attribute, type Growing, one, type Shape, text, valueRows } from '../row.ts';

export const parentalWarningType = valueRows('string', undefined as never, [
  attribute('Namespace', 'typeNamespace'),
  attribute('UserDefinedValue', 'typeUserDefinedValue'),
]);

export const eventDate = valueRows('string', undefined as never, [
  attribute('IsApproximate', 'isApproximate', 'boolean'),
  attribute('IsBefore', 'isBefore', 'boolean'),
  attribute('IsAfter', 'isAfter', 'boolean'),
  attribute('TerritoryCode', 'applicableTerritoryCode'),
  attribute('LocationDescription', 'locationDescription'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);

/** The roles of who wrote the work in a resource, and contributes to the resource indirectly. */
export const workRoles: ReadonlySet<string> = new Set([
  'Adapter',
  'Arranger',
  'AssociatedPerformer',
  'Author',
  'Composer',
  'ComposerLyricist',
  'Librettist',
  'Lyricist',
  'NonLyricAuthor',
  'MusicPublisher',
  'OriginalPublisher',
  'SubArranger',
  'SubLyricist',
  'SubPublisher',
  'SubstitutedPublisher',
  'Translator',
]);

const isIndirect = ({ roles }: Shape): boolean =>
  Array.isArray(roles) && roles.length > 0 && roles.every((role: Shape) => workRoles.has(plain(role.value)));
const plain = (value: unknown): string =>
  typeof value === 'object' ? (value as { value: string }).value : String(value);

/** Parts the contributors of 4.x into the two lists of 3.8.2. */
export function outContributors(own: Growing): void {
  const { contributors } = own;
  if (!contributors) return;
  const direct: Shape[] = [];
  const indirect: Shape[] = [];
  for (const one of contributors) (isIndirect(one) ? indirect : direct).push(one);
  own.contributors = direct.length > 0 ? direct : undefined;
  own.indirectContributors = indirect.length > 0 ? indirect : undefined;
}

/**
 * Joins them again, those to the resource first, as `outContributors` will part them; `indirectContributors` is left
 * for its reader to drop.
 */
export function inContributors(model: Growing): void {
  const { contributors, indirectContributors } = model;
  if (!contributors && !indirectContributors) return;
  const direct: Shape[] = [];
  const indirect: Shape[] = [];
  for (const list of [contributors, indirectContributors]) {
    for (const one of list ?? []) (isIndirect(one) ? indirect : direct).push(one);
  }
  model.contributors = direct.concat(indirect);
}

export const avRating = alike('AvRating', [text('RatingText', 'rating'), one('RatingAgency', 'agency', allowedValue)]);
