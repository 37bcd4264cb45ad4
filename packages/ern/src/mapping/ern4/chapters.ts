import * as model from '../../model/chapters.ts';
import { attribute, composite, count, flag, many, one, text } from '../row.ts';
import { additionalTitleRow, additionalTitles } from './additional-titles.ts';
import { character, contributor } from './contributors.ts';
import { chapterId, musicalWorkId, resourceId } from './ids.ts';
import { cLine, pLine } from './rights.ts';
import { displayTitle } from './titles.ts';
import { allowedValue, displayText, proprietaryId } from './values.ts';

const chapterRows = [
  text('ChapterReference', 'chapterReference'),
  many('ChapterId', 'chapterIds', chapterId),
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('DisplayTitle', 'displayTitles', displayTitle),
  many('FormalTitle', 'formalTitles', displayTitle),
  many('GroupingTitle', 'groupingTitles', displayTitle),
  additionalTitleRow,
  count('SequenceNumber', 'sequenceNumber'),
  many('Contributor', 'contributors', contributor),
  many('Character', 'characters', character),
  text('RepresentativeImageReference', 'representativeImageReference'),
  text('StartTime', 'startTime'),
  text('Duration', 'duration'),
  text('EndTime', 'endTime'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
];

export const chapter = composite('Chapter', model.chapter, chapterRows, [
  additionalTitles({ name: 'Chapter', rows: chapterRows }),
]);

const cueRows = [
  one('CueUseType', 'cueUseType', allowedValue),
  one('CueThemeType', 'cueThemeType', allowedValue),
  one('CueVocalType', 'cueVocalType', allowedValue),
  one('CueVisualPerceptionType', 'cueVisualPerceptionType', allowedValue),
  one('CueOrigin', 'cueOrigin', allowedValue),
  one('ResourceId', 'resourceId', resourceId),
  one('WorkId', 'workId', musicalWorkId),
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('DisplayTitle', 'displayTitles', displayTitle),
  many('FormalTitle', 'formalTitles', displayTitle),
  many('GroupingTitle', 'groupingTitles', displayTitle),
  additionalTitleRow,
  many('Contributor', 'contributors', contributor),
  flag('IsDance', 'isDance'),
  flag('HasMusicalContent', 'hasMusicalContent'),
  many('PLine', 'pLines', pLine),
  many('CLine', 'cLines', cLine),
  text('StartTime', 'startTime'),
  text('Duration', 'duration'),
  text('EndTime', 'endTime'),
];

export const cue = composite('Cue', model.cue, cueRows, [additionalTitles({ name: 'Cue', rows: cueRows })]);

export const cueSheet = composite('CueSheet', model.cueSheet, [
  many('CueSheetId', 'cueSheetIds', proprietaryId),
  text('CueSheetReference', 'cueSheetReference'),
  one('CueSheetType', 'cueSheetType', allowedValue),
  many('Cue', 'cues', cue),
]);
