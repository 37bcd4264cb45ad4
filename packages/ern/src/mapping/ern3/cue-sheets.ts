import { cLine, pLine } from '../ern4/rights.ts';
import { allowedValue, proprietaryId } from '../ern4/values.ts';
import {
  alike,
  flag,
  type Growing,
  many,
  type Note,
  one,
  type Shape,
  shaped,
  type Tell,
  text,
  texts,
  without,
} from '../row.ts';
import { inContributors, outContributors } from './details.ts';
import { resourceContributor, workContributor } from './parties.ts';
import { allTitlesDown, allTitlesUp, title } from './titles.ts';

/** What a cue plays has one id here, of a recording or of a work; the model tells them apart. */
const creationId = alike('CreationId', [
  text('ISWC', 'iswc'),
  text('OpusNumber', 'opusNumber'),
  texts('ComposerCatalogNumber', 'composerCatalogNumbers'),
  text('ISRC', 'isrc'),
  text('ISMN', 'ismn'),
  text('ISAN', 'isan'),
  text('VISAN', 'visan'),
  text('ISBN', 'isbn'),
  text('ISSN', 'issn'),
  text('SICI', 'sici'),
  one('CatalogNumber', 'catalogNumber', proprietaryId),
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
]);
const workKeys = ['iswc', 'opusNumber', 'composerCatalogNumbers'];

const creationReference = alike('CueCreationReference', [
  text('CueWorkReference', 'workReference'),
  text('CueResourceReference', 'resourceReference'),
]);

const cue = shaped(
  'Cue',
  [
    one('CueUseType', 'cueUseType', allowedValue),
    one('CueThemeType', 'cueThemeType', allowedValue),
    one('CueVocalType', 'cueVocalType', allowedValue),
    flag('IsDance', 'isDance'),
    one('CueVisualPerceptionType', 'cueVisualPerceptionType', allowedValue),
    one('CueOrigin', 'cueOrigin', allowedValue),
    many('CueCreationReference', 'creationReferences', creationReference),
    text('ReferencedCreationType', 'creationType'),
    one('ReferencedCreationId', 'creationId', creationId),
    many('ReferencedCreationTitle', 'titles', title),
    many('ReferencedCreationContributor', 'contributors', resourceContributor),
    many('ReferencedIndirectCreationContributor', 'indirectContributors', workContributor),
    flag('HasMusicalContent', 'hasMusicalContent'),
    text('StartTime', 'startTime'),
    text('Duration', 'duration'),
    text('EndTime', 'endTime'),
    many('PLine', 'pLines', pLine),
    many('CLine', 'cLines', cLine),
  ],
  cueDown,
  cueUp,
);

export const cueSheet = alike('CueSheet', [
  many('CueSheetId', 'cueSheetIds', proprietaryId),
  text('CueSheetReference', 'cueSheetReference'),
  one('CueSheetType', 'cueSheetType', allowedValue),
  many('Cue', 'cues', cue),
]);

function cueDown(model: Shape, tell: Tell): Shape {
  const { resourceId, workId, displayTitleTexts, ...rest } = model;
  tell.lose(model, 'displayTitleTexts', 'a cue has titles of a type only in this version');
  for (const id of [resourceId, workId]) if (id) tell.lose(id, 'isReplaced', 'a cue has no replaced ids here');
  const { isReplaced: _, ...numbers } = { ...workId, ...resourceId };
  const proprietaryIds = [...(resourceId?.proprietaryIds ?? []), ...(workId?.proprietaryIds ?? [])];
  const isWork = workId && !resourceId;
  const own: Growing = {
    ...rest,
    ...(isWork && { creationType: 'MusicalWork' }),
    ...((resourceId || workId) && {
      creationId: tell.standsFor(
        { ...numbers, ...(proprietaryIds.length > 0 && { proprietaryIds }) },
        resourceId ?? workId,
      ),
    }),
  };
  outContributors(own);
  allTitlesDown(tell.standsFor(own, model), tell);
  return own;
}

/** A cue that only points to a resource or work gets its id from there, when all of the message is read. */
function cueUp(shape: Growing, note: Note): Growing {
  const { creationType, creationId: id } = shape;
  inContributors(shape);
  allTitlesUp(shape);
  if (creationType !== undefined && creationType !== 'MusicalWork') note('ReferencedCreationType[1]', creationType);
  const isWork = creationType === 'MusicalWork' || (id && Object.keys(id).every(isOfWork));
  const work = Object.fromEntries(Object.entries(id ?? {}).filter(([key]) => isWork || workKeys.includes(key)));
  const resource = Object.fromEntries(Object.entries(id ?? {}).filter(([key]) => !(key in work)));
  return {
    ...without(shape, 'creationType', 'creationId', 'indirectContributors', 'titles'),
    ...(Object.keys(resource).length > 0 && { resourceId: resource }),
    ...(Object.keys(work).length > 0 && { workId: work }),
  };
}

const isOfWork = (key: string): boolean => workKeys.includes(key);

const lists = ['soundRecordings', 'videos', 'images', 'texts', 'sheetMusic', 'software', 'midi'];

/** Cues name what they play by its id, as in 4.x; what they only point to is looked up in the message. */
export function cuesResolved(shape: Shape, note: Note): Shape {
  if (!shape.cueSheets) return shape;
  const resources = new Map<string, Shape>();
  for (const list of lists) for (const one of shape[list] ?? []) resources.set(one.resourceReference, one);
  const works = new Map<string, Shape>((shape.works ?? []).map((one: Shape) => [one.workReference, one]));
  const resolved = (cue: Shape, step: string): Shape => {
    const { creationReferences = [], ...rest } = cue;
    const [first, ...others] = creationReferences as readonly Shape[];
    for (const other of others) note(`${step}/CueCreationReference`, Object.values(other)[0]);
    if (!first) return rest;
    const resource = resources.get(first.resourceReference);
    const edition = resource?.soundRecordingEditions?.[0] ?? resource?.videoEditions?.[0] ?? resource;
    const resourceId = edition?.resourceIds?.[0];
    const workId = works.get(first.workReference)?.workIds?.[0];
    if (!resourceId && !workId) note(`${step}/CueCreationReference`, Object.values(first)[0]);
    return { ...rest, ...(resourceId && { resourceId }), ...(workId && { workId }) };
  };
  const cueSheets = (shape.cueSheets as readonly Shape[]).map((sheet, index) => ({
    ...sheet,
    cues: sheet.cues.map((cue: Shape, at: number) =>
      resolved(cue, `CueSheetList[1]/CueSheet[${index + 1}]/Cue[${at + 1}]`),
    ),
  }));
  return { ...shape, cueSheets };
}
