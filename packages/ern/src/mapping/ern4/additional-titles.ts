import * as model from '../../model/titles.ts';
import type { ErnVersion } from '../../versions.ts';
import {
  altered,
  append,
  attribute,
  type CompositeRows,
  composite,
  type Growing,
  many,
  olderRows,
  type Row,
  type Shape,
  type Tell,
  text,
  type Variant,
  without,
} from '../row.ts';
import { displaySubTitle } from './values.ts';

/**
 * Up to 4.3 formal and grouping titles are AdditionalTitles of a type; from 4.3.1 on they have elements of their own
 * and no other additional title has one.
 */
export const additionalTitles = (
  composite: Pick<CompositeRows, 'name' | 'rows'>,
  own: readonly Row[] = [],
): Variant => ({
  until: '4.3' satisfies ErnVersion,
  of: olderRows(composite, [...own, additionalTitleRow]),
  down: titlesDown,
  up: titlesUp,
});

export const additionalTitle = composite('AdditionalTitle', model.additionalTitle, [
  text('TitleText', 'titleText'),
  many('SubTitle', 'subTitles', displaySubTitle),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('TitleType', 'titleType'),
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  attribute('IsInOriginalLanguage', 'isInOriginalLanguage', 'boolean'),
]);

export const additionalTitleRow = many('AdditionalTitle', 'additionalTitles', additionalTitle);

export function titlesDown(holder: Growing, tell: Tell): Growing {
  const { formalTitles, groupingTitles, additionalTitles = [] } = holder;
  if (!formalTitles && !groupingTitles) return holder;
  const typed = (titles: readonly object[] = [], titleType: string) =>
    titles.map((title) => tell.standsFor(altered(title, { titleType }), title));
  const all = [...typed(formalTitles, 'FormalTitle'), ...typed(groupingTitles, 'GroupingTitle'), ...additionalTitles];
  const titles = { formalTitles: undefined, groupingTitles: undefined, additionalTitles: all };
  return tell.standsFor(altered(holder, titles), holder);
}

export function titlesUp(shape: Growing): Growing {
  if (!shape.additionalTitles) return shape;
  const model = without(shape, 'additionalTitles');
  for (const title of shape.additionalTitles as readonly Shape[]) {
    const key = titleLists[title.titleType];
    if (key === undefined) append(model, 'additionalTitles', title);
    else append(model, key, without(title, 'titleType'));
  }
  return model;
}

/** The lists of the model that hold titles of one type. */
export const titleLists: Readonly<Record<string, string>> = {
  FormalTitle: 'formalTitles',
  GroupingTitle: 'groupingTitles',
};
