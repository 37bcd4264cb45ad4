import type { Chapter, CueSheet } from '@slipway/ern';
import type { Video } from '@slipway/releases';
import { SENDER } from './names.ts';
import { pLines } from './words.ts';

export const chapterName = (resourceId: string, index: number): string => `${resourceId}~${index + 1}`;

export const chaptersOf = ({ resourceId, chapters = [] }: Video): Chapter[] =>
  chapters.map(({ title, isrc, proprietaryId, startTime, duration, imageResourceId }, index) => ({
    chapterReference: chapterName(resourceId, index),
    // A chapter has an identifier (release profiles 5.4.3(2)1).
    chapterIds: [
      isrc
        ? { isrc }
        : { proprietaryIds: [{ value: proprietaryId ?? chapterName(resourceId, index), namespace: SENDER }] },
    ],
    displayTitleTexts: [title],
    displayTitles: [{ titleText: title }],
    sequenceNumber: index + 1,
    startTime,
    ...(duration ? { duration } : {}),
    ...(imageResourceId ? { representativeImageReference: imageResourceId } : {}),
  }));

export const cueSheetsOf = ({ resourceId, cueSheet }: Video): CueSheet[] =>
  cueSheet
    ? [
        {
          cueSheetReference: resourceId,
          cueSheetType: cueSheet.type,
          cues: cueSheet.cues.map(({ title, isrc, iswc, useType, contributors, pLine, startTime, duration }) => ({
            ...(useType ? { cueUseType: useType } : {}),
            ...(isrc ? { resourceId: { isrc } } : {}),
            ...(iswc ? { workId: { iswc } } : {}),
            displayTitleTexts: [title],
            displayTitles: [{ titleText: title }],
            ...(contributors.length > 0
              ? {
                  contributors: contributors.map(({ partyId, roles }, index) => ({
                    contributorPartyReference: partyId,
                    roles: roles.map((value) => ({ value })),
                    sequenceNumber: index + 1,
                  })),
                }
              : {}),
            ...pLines(pLine),
            ...(startTime ? { startTime } : {}),
            ...(duration ? { duration } : {}),
          })),
        },
      ]
    : [];
