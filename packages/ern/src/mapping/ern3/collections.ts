import { allowedValue, proprietaryId } from '../ern4/values.ts';
import {
  alike,
  attribute,
  count,
  flag,
  inside,
  many,
  type Note,
  one,
  type Shape,
  shaped,
  type Tell,
  text,
  without,
} from '../row.ts';
import { character, resourceContributor } from './parties.ts';
import { releaseIcpn } from './release-id.ts';
import { allTitlesDown, allTitlesUp, title } from './titles.ts';

const collectionId = shaped(
  'CollectionId',
  [
    text('ISRC', 'isrc'),
    text('ISAN', 'isan'),
    text('VISAN', 'visan'),
    one('ICPN', 'icpn', releaseIcpn),
    text('GRid', 'gRid'),
    one('CatalogNumber', 'catalogNumber', proprietaryId),
    many('ProprietaryId', 'proprietaryIds', proprietaryId),
  ],
  (id) => id,
  ({ icpn, gRid, ...id }, note) => {
    if (icpn !== undefined) note('ICPN[1]', icpn);
    if (gRid !== undefined) note('GRid[1]', gRid);
    return id;
  },
);

const heldResource = alike('CollectionResourceReference', [
  count('SequenceNumber', 'sequenceNumber'),
  text('CollectionResourceReference', 'resource'),
  text('Duration', 'duration'),
]);

/** A collection; those that are chapters of a recording or video are chapters in the model. */
export const collection = shaped(
  'Collection',
  [
    many('CollectionId', 'chapterIds', collectionId),
    many('CollectionType', 'collectionTypes', allowedValue),
    text('CollectionReference', 'chapterReference'),
    many('Title', 'titles', title),
    count('SequenceNumber', 'sequenceNumber'),
    many('Contributor', 'contributors', resourceContributor),
    many('Character', 'characters', character),
    flag('IsComplete', 'isComplete'),
    text('Duration', 'duration'),
    inside('CollectionResourceReferenceList', [many('CollectionResourceReference', 'resources', heldResource)]),
    text('RepresentativeImageReference', 'representativeImageReference'),
    attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  ],
  (chapter, tell) => {
    const { displayTitleTexts, ...rest } = chapter;
    tell.lose(chapter, 'displayTitleTexts', 'a chapter has titles of a type only in this version');
    const own = tell.standsFor(rest, chapter);
    allTitlesDown(own, tell);
    return own;
  },
  (shape) => {
    allTitlesUp(shape);
    return without(shape, 'titles');
  },
);

/** Where in a recording or video a collection lies. */
export const collectionReference = alike('SoundRecordingCollectionReference', [
  count('SequenceNumber', 'sequenceNumber'),
  text('SoundRecordingCollectionReference', 'collection'),
  text('StartTime', 'startTime'),
  text('Duration', 'duration'),
  text('EndTime', 'endTime'),
  text('ReleaseResourceType', 'releaseResourceType'),
]);

/** Which resources have chapters, and what 3.8.2 calls those. */
const kinds = [
  { list: 'soundRecordings', references: 'audioChapterReferences', type: 'AudioChapter', name: 'SoundRecording' },
  { list: 'videos', references: 'videoChapterReferences', type: 'VideoChapter', name: 'Video' },
] as const;

const times = ['startTime', 'endTime'] as const;

/** Chapters of 4.x say themselves when they begin; here the resource says it where it points to them. */
export function chaptersDown(message: Shape, tell: Tell): Shape {
  if (!message.chapters) return message;
  const { chapters, ...rest } = message;
  const byReference = new Map<string, Shape>(chapters.map((one: Shape) => [one.chapterReference, one]));
  const typeOf = new Map<string, string>();
  const holders = new Map<string, string>();
  const result: Record<string, unknown> = { ...rest };
  for (const { list, references, type } of kinds) {
    if (!message[list]) continue;
    result[list] = message[list].map((resource: Shape) => {
      const { [references]: held, ...facts } = resource;
      if (!held) return resource;
      const collectionReferences = (held as readonly string[]).map((reference) => {
        const chapter = byReference.get(reference) ?? {};
        if (!typeOf.has(reference)) typeOf.set(reference, type);
        if (!holders.has(reference)) holders.set(reference, resource.resourceReference);
        const { startTime, duration, endTime } = chapter as Shape;
        return tell.standsFor(
          {
            collection: reference,
            ...(startTime !== undefined && { startTime }),
            ...(duration !== undefined && { duration }),
            ...(endTime !== undefined && { endTime }),
          },
          chapter,
        );
      });
      return tell.standsFor({ ...facts, collectionReferences }, resource);
    });
  }
  const collections = (chapters as readonly Shape[]).map((chapter) => {
    const { startTime, endTime, ...facts } = chapter;
    const type = typeOf.get(chapter.chapterReference);
    if (!type) for (const key of times) tell.lose(chapter, key, 'no resource points to the chapter');
    const holder = holders.get(chapter.chapterReference);
    return tell.standsFor(
      { ...facts, collectionTypes: [type ?? 'VideoChapter'], ...(holder && { resources: [{ resource: holder }] }) },
      chapter,
    );
  });
  return tell.standsFor({ ...result, collections }, message);
}

export function chaptersUp(shape: Shape, note: Note): Shape {
  const { collections = [], ...rest } = shape;
  const placed = new Map<string, Shape>();
  const holders = new Map<string, string>();
  const isChapter = new Set<string>(
    (collections as readonly Shape[]).flatMap((one) =>
      (one.collectionTypes ?? []).some((type: unknown) => chapterTypes.has(type)) ? [one.chapterReference] : [],
    ),
  );
  const result: Record<string, unknown> = { ...rest };
  for (const { list, references, name } of kinds) {
    if (!rest[list]) continue;
    result[list] = rest[list].map((resource: Shape, index: number) => {
      const { collectionReferences, ...facts } = resource;
      if (!collectionReferences) return resource;
      const step = `ResourceList[1]/${name}[${index + 1}]/${name}CollectionReferenceList[1]`;
      const held = (collectionReferences as readonly Shape[]).flatMap((one) => {
        const before = placed.get(one.collection);
        const { collection, sequenceNumber, releaseResourceType, ...place } = one;
        if (sequenceNumber !== undefined) note(`${step}/SequenceNumber`, sequenceNumber);
        if (releaseResourceType !== undefined) note(`${step}/ReleaseResourceType`, releaseResourceType);
        if (!isChapter.has(collection) || (before && JSON.stringify(before) !== JSON.stringify(place))) {
          note(`${step}/SoundRecordingCollectionReference`, one);
          return [];
        }
        placed.set(collection, place);
        holders.set(collection, resource.resourceReference);
        return [collection];
      });
      return { ...facts, ...(held.length > 0 && { [references]: held }) };
    });
  }
  const chapters = (collections as readonly Shape[]).flatMap((one, index) => {
    const step = `CollectionList[1]/Collection[${index + 1}]`;
    if (!isChapter.has(one.chapterReference)) {
      note(step, one);
      return [];
    }
    const { collectionTypes, isComplete, resources = [], ...chapter } = one;
    // A chapter is complete, and the resource that it is of points to it.
    if (isComplete === false) note(`${step}/IsComplete[1]`, 'false');
    for (const held of resources as readonly Shape[]) {
      const isPlain = held.sequenceNumber === undefined && held.duration === undefined;
      if (held.resource !== holders.get(one.chapterReference) || !isPlain) {
        note(`${step}/CollectionResourceReferenceList[1]/CollectionResourceReference`, held);
      }
    }
    for (const type of (collectionTypes as readonly unknown[]).slice(1)) note(`${step}/CollectionType`, type);
    const place = placed.get(one.chapterReference) ?? {};
    if (place.duration !== undefined && chapter.duration !== undefined && place.duration !== chapter.duration) {
      note(`${step}/Duration[1]`, chapter.duration);
    }
    return [{ ...chapter, ...place }];
  });
  return { ...result, ...(chapters.length > 0 && { chapters }) };
}

const chapterTypes: ReadonlySet<unknown> = new Set(['AudioChapter', 'VideoChapter']);
