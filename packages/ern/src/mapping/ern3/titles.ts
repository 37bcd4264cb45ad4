import { titlesDown, titlesUp } from '../ern4/additional-titles.ts';
import { textInLanguage } from '../ern4/values.ts';
import { alike, attribute, many, one, type Shape, shaped, type Tell, valueRows } from '../row.ts';

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
  ({ titleText, ...rest }, note) => {
    if (typeof titleText === 'string') return { titleText, ...rest };
    const { value, languageAndScriptCode } = titleText;
    if (rest.languageAndScriptCode && rest.languageAndScriptCode !== languageAndScriptCode) {
      note('TitleText[1]/@LanguageAndScriptCode', languageAndScriptCode);
    }
    return { titleText: value, languageAndScriptCode, ...rest };
  },
);

/** The one title that every composite has: the display title as one text. */
export const referenceTitle = alike('ReferenceTitle', [
  one('TitleText', 'titleText', textInLanguage),
  one('SubTitle', 'subTitle', textInLanguage),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);

/** Titles of a composite between the lists of the model and the one list of 3.8.2. */
export function allTitlesDown(holder: Shape, tell: Tell): Shape {
  const { displayTitles = [], ...rest } = holder;
  // Recordings come with their formal and grouping titles among the additional ones already.
  const { additionalTitles = [], ...others } = titlesDown(rest, tell);
  const displayed = displayTitles.map((one: Shape) => tell.standsFor({ ...one, titleType: 'DisplayTitle' }, one));
  const titles = [...displayed, ...additionalTitles];
  return tell.standsFor(titles.length === 0 ? others : { ...others, titles }, holder);
}

export function allTitlesUp(shape: Shape): Shape {
  const { titles = [], ...rest } = shape;
  const displayTitles = (titles as readonly Shape[]).flatMap(({ titleType, ...one }) =>
    titleType === 'DisplayTitle' ? [one] : [],
  );
  const additionalTitles = (titles as readonly Shape[]).filter((one) => one.titleType !== 'DisplayTitle');
  return titlesUp({
    ...rest,
    ...(displayTitles.length > 0 && { displayTitles }),
    ...(additionalTitles.length > 0 && { additionalTitles }),
  });
}

export function referenceTitleDown(holder: Shape, tell: Tell): Shape {
  const { displayTitleTexts = [], ...rest } = holder;
  for (let index = 1; index < displayTitleTexts.length; index += 1) {
    tell.lose(displayTitleTexts, String(index), 'this version has one reference title');
  }
  const [first] = displayTitleTexts;
  const text = typeof first === 'object' ? first.value : (first ?? holder.displayTitles?.[0]?.titleText);
  if (text === undefined) return holder;
  if (typeof first === 'object') {
    for (const key of ['applicableTerritoryCode', 'isDefault', 'isInOriginalLanguage']) {
      tell.lose(first, key, 'a reference title holds everywhere');
    }
  }
  const language = typeof first === 'object' ? first.languageAndScriptCode : undefined;
  const referenceTitle = { titleText: text, ...(language !== undefined && { languageAndScriptCode: language }) };
  const whole = tell.standsFor(referenceTitle, typeof first === 'object' ? first : holder);
  return tell.standsFor({ ...rest, referenceTitle: whole }, holder);
}

export function referenceTitleUp(shape: Shape): Shape {
  const { referenceTitle, ...rest } = shape;
  if (!referenceTitle) return rest;
  const { titleText, subTitle, languageAndScriptCode } = referenceTitle;
  const plain = typeof titleText === 'string' ? titleText : titleText.value;
  const language =
    languageAndScriptCode ?? (typeof titleText === 'string' ? undefined : titleText.languageAndScriptCode);
  // The display title text of 4.x is the whole title, with its sub title in brackets.
  const sub = typeof subTitle === 'object' ? subTitle.value : subTitle;
  const text = sub ? `${plain} (${sub})` : plain;
  return {
    ...rest,
    displayTitleTexts: [language === undefined ? text : { value: text, languageAndScriptCode: language }],
  };
}
