import { musicalWorkId } from '../ern4/ids.ts';
import { allowedValue } from '../ern4/values.ts';
import { attribute, many, type Note, type Shape, shaped, type Tell, text } from '../row.ts';
import { workContributor } from './parties.ts';
import { referenceTitle } from './titles.ts';

/** A work of the message's list; its titles are texts in a language, as display titles are. */
export const musicalWork = shaped(
  'MusicalWork',
  [
    many('MusicalWorkId', 'workIds', musicalWorkId),
    text('MusicalWorkReference', 'workReference'),
    many('ReferenceTitle', 'titles', referenceTitle),
    many('MusicalWorkContributor', 'contributors', workContributor),
    many('MusicalWorkType', 'types', allowedValue),
    attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  ],
  (work, tell: Tell) => {
    const { displayTitleTexts = [], ...rest } = work;
    const titles = displayTitleTexts.map((title: unknown) => {
      if (typeof title !== 'object') return { titleText: title };
      const { value: titleText, ...marks } = title as Shape;
      return tell.standsFor({ titleText, ...marks }, title as object);
    });
    return tell.standsFor({ ...rest, titles }, work);
  },
  ({ titles = [], ...rest }, note: Note) => ({
    ...rest,
    displayTitleTexts: (titles as readonly Shape[]).map(({ titleText, subTitle, languageAndScriptCode }) => {
      const isObject = typeof titleText === 'object';
      if (subTitle !== undefined) note('ReferenceTitle[1]/SubTitle[1]', subTitle);
      const language = languageAndScriptCode ?? (isObject ? titleText.languageAndScriptCode : undefined);
      const value = isObject ? titleText.value : titleText;
      return language === undefined ? value : { value, languageAndScriptCode: language };
    }),
  }),
);
