import { titleLists, titlesDown } from '../ern4/additional-titles.ts';
import { textInLanguage } from '../ern4/values.ts';
import {
  alike,
  altered,
  append,
  attribute,
  type Growing,
  many,
  one,
  type Shape,
  shaped,
  type Tell,
  valueRows,
  without,
} from '../row.ts';

const subTitle = valueRows('string', undefined as never, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('SubTitleType', 'subTitleType'),
]);

/** A title of a type; the text may carry the language that the model keeps on the title. */
export const title = shaped(
  'Title',
  [
    one('TitleText', 'titleText', textInLanguage),
    many('SubTitle', 'subTitles', subTitle),
    attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
    attribute('TitleType', 'titleType'),
  ],
  (model) => model,
  (shape, note) => {
    const { titleText } = shape;
    if (typeof titleText === 'string') return shape;
    const { value, languageAndScriptCode } = titleText;
    shape.titleText = value;
    if (!shape.languageAndScriptCode) shape.languageAndScriptCode = languageAndScriptCode;
    else if (shape.languageAndScriptCode !== languageAndScriptCode) {
      note('TitleText[1]/@LanguageAndScriptCode', languageAndScriptCode);
    }
    return shape;
  },
);

/** The one title that every composite has: the display title as one text. */
export const referenceTitle = alike('ReferenceTitle', [
  one('TitleText', 'titleText', textInLanguage),
  one('SubTitle', 'subTitle', textInLanguage),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);

/** Puts the titles of a composite from the lists of the model into the one list of 3.8.2. */
export function allTitlesDown(own: Growing, tell: Tell): void {
  // Recordings come with their formal and grouping titles among the additional ones already.
  const typed = titlesDown(own, tell);
  const titles: Shape[] = [];
  for (const one of (typed.displayTitles ?? []) as readonly Shape[]) {
    titles.push(tell.standsFor(altered(one, { titleType: 'DisplayTitle' }), one));
  }
  for (const one of (typed.additionalTitles ?? []) as readonly Shape[]) titles.push(one);
  for (const list of titleListKeys) if (own[list] !== undefined) own[list] = undefined;
  own.titles = titles;
}

const titleListKeys = ['displayTitles', 'formalTitles', 'groupingTitles', 'additionalTitles'];

/** Sorts the one list of titles into those of the model; `titles` is left for its reader to drop. */
export function allTitlesUp(model: Growing): void {
  for (const title of (model.titles ?? []) as readonly Shape[]) {
    const key = listByType[title.titleType];
    if (key === undefined) append(model, 'additionalTitles', title);
    else append(model, key, without(title, 'titleType'));
  }
}

const listByType: Readonly<Record<string, string>> = { DisplayTitle: 'displayTitles', ...titleLists };

export function referenceTitleDown(own: Growing, tell: Tell): void {
  const { displayTitleTexts = [] } = own;
  for (let index = 1; index < displayTitleTexts.length; index += 1) {
    tell.lose(displayTitleTexts, String(index), 'this version has one reference title');
  }
  const [first] = displayTitleTexts;
  const text = typeof first === 'object' ? first.value : (first ?? own.displayTitles?.[0]?.titleText);
  if (text === undefined) return;
  if (typeof first === 'object') {
    for (const key of ['applicableTerritoryCode', 'isDefault', 'isInOriginalLanguage']) {
      tell.lose(first, key, 'a reference title holds everywhere');
    }
  }
  const language = typeof first === 'object' ? first.languageAndScriptCode : undefined;
  const whole = { titleText: text, languageAndScriptCode: language };
  own.displayTitleTexts = undefined;
  own.referenceTitle = tell.standsFor(whole, typeof first === 'object' ? first : own);
}

/** The display title text; `referenceTitle` is left for its reader to drop. */
export function referenceTitleUp(model: Growing): void {
  if (!model.referenceTitle) return;
  const { titleText, subTitle, languageAndScriptCode } = model.referenceTitle;
  const plain = typeof titleText === 'string' ? titleText : titleText.value;
  const language =
    languageAndScriptCode ?? (typeof titleText === 'string' ? undefined : titleText.languageAndScriptCode);
  // The display title text of 4.x is the whole title, with its sub title in brackets.
  const sub = typeof subTitle === 'object' ? subTitle.value : subTitle;
  const text = sub ? `${plain} (${sub})` : plain;
  model.displayTitleTexts = [language === undefined ? text : { value: text, languageAndScriptCode: language }];
}
