import { editionDown, editionUp } from '../ern4/editions.ts';
import { musicalWorkId, resourceProprietaryId, sheetMusicId, soundRecordingId, textId, videoId } from '../ern4/ids.ts';
import { resourceContainedResourceReference } from '../ern4/related.ts';
import { allowedValue, allowedValueWithVersion, aspectRatio, measure, textInLanguage } from '../ern4/values.ts';
import { musicalWorkReference } from '../ern4/works.ts';
import {
  alike,
  attribute,
  type CompositeRows,
  copied,
  copier,
  count,
  flag,
  type Growing,
  inside,
  many,
  type Note,
  one,
  type Row,
  type Shape,
  shaped,
  type Tell,
  text,
  valueRows,
  without,
} from '../row.ts';
import { collectionReference } from './collections.ts';
import { eventDate, inContributors, outContributors } from './details.ts';
import { audioEncoding, encoding, videoEncoding } from './encodings.ts';
import { character, indirectContributor, resourceContributor, rightsController } from './parties.ts';
import { presentedRows } from './presented.ts';
import { detailsDown, detailsUp, type Spread } from './territories.ts';
import { allTitlesDown, allTitlesUp, referenceTitle, referenceTitleDown, referenceTitleUp, title } from './titles.ts';

const spread: Spread = {
  territorial: [
    'titles',
    'displayArtistNames',
    'pLines',
    'cLines',
    'courtesyLines',
    'parentalWarningTypes',
    'avRatings',
    'keywords',
    'synopses',
    'descriptions',
    'displayGenres',
    'releaseLabelReferences',
    'resourceReleaseDates',
  ],
  repeated: [
    'displayArtists',
    'characters',
    'contributors',
    'indirectContributors',
    'resourceRightsControllers',
    'firstPublicationDates',
  ],
  first: ['technicalDetails'],
};

/** An element around an anchor; the model has the anchor. */
const cueSheetReference = shaped(
  'VideoCueSheetReference',
  [text('VideoCueSheetReference', 'reference')],
  ({ value }) => ({ reference: value }),
  ({ reference }) => reference,
);

interface Kind {
  readonly name: string;
  readonly id: Row['of'];
  readonly idElement: string;
  readonly encoding: CompositeRows;
  readonly encodingElement: string;
  /** The model list of editions, of recordings. */
  readonly editions?: string;
  readonly own?: readonly Row[];
  /** What its details by territory say and those of others do not. */
  readonly presented?: readonly Row[];
}

const compositions = [
  ['isMedley', 'Medley', 'IsMedley'],
  ['isPotpourri', 'Potpourri', 'IsPotpourri'],
] as const;

/** A flag for each kind of composite work here, one value in the model. */
function compositionDown(own: Growing): void {
  const { compositeMusicalWorkType: type } = own;
  const [key] = compositions.find(([, name]) => name === type) ?? [];
  if (key === undefined) return;
  own.compositeMusicalWorkType = undefined;
  own[key] = true;
}

function compositionUp(model: Growing, note: Note): void {
  for (const [key, type, element] of compositions) {
    if (model[key] === undefined) continue;
    if (model[key] && !model.compositeMusicalWorkType) model.compositeMusicalWorkType = type;
    else note(`${element}[1]`, String(model[key]));
  }
}

/** A resource: what it is stands on it, how it is presented in its details by territory. */
function resource(kind: Kind): CompositeRows {
  const details = alike(`${kind.name}DetailsByTerritory`, [
    ...presentedRows,
    many('ResourceContributor', 'contributors', resourceContributor),
    many('IndirectResourceContributor', 'indirectContributors', indirectContributor),
    many('RightsController', 'resourceRightsControllers', rightsController),
    many('CourtesyLine', 'courtesyLines', textInLanguage),
    many('Description', 'descriptions', textInLanguage),
    ...(kind.editions === 'soundRecordingEditions'
      ? [many('OriginalResourceReleaseDate', 'firstPublicationDates', 'string')]
      : []),
    many('ResourceReleaseDate', 'resourceReleaseDates', eventDate),
    ...(kind.presented ?? []),
    many(kind.encodingElement, 'technicalDetails', kind.encoding),
  ]);
  const rows: readonly Row[] = [
    text('ResourceReference', 'resourceReference'),
    one(`${kind.name}Type`, 'type', allowedValue),
    many(kind.idElement, 'resourceIds', kind.id),
    many(`Indirect${kind.idElement}`, 'workIds', musicalWorkId),
    one('ReferenceTitle', 'referenceTitle', referenceTitle),
    many('Title', 'titles', title),
    text('Duration', 'duration'),
    flag('IsMedley', 'isMedley'),
    flag('IsPotpourri', 'isPotpourri'),
    flag('IsInstrumental', 'isInstrumental'),
    flag('IsRemastered', 'isRemastered'),
    flag('IsHiddenResource', 'containsHiddenContent'),
    many('LanguageOfPerformance', 'languagesOfPerformance', valueRows('string', undefined as never, [])),
    many('LanguageOfDubbing', 'languagesOfDubbing', valueRows('string', undefined as never, [])),
    many('SubTitleLanguage', 'subTitleLanguages', valueRows('string', undefined as never, [])),
    one('CreationDate', 'creationDate', eventDate),
    one('MasteredDate', 'masteredDate', eventDate),
    ...(kind.editions === 'videoEditions'
      ? [many('RemasteredDate', 'remasteredDates', eventDate)]
      : [one('RemasteredDate', 'remasteredDate', eventDate)]),
    inside('ResourceMusicalWorkReferenceList', [
      many('ResourceMusicalWorkReference', 'musicalWorkReferences', musicalWorkReference),
    ]),
    ...(kind.editions
      ? [
          inside(`${kind.name}CollectionReferenceList`, [
            many('SoundRecordingCollectionReference', 'collectionReferences', collectionReference),
          ]),
        ]
      : []),
    ...(kind.name === 'SoundRecording' || kind.name === 'Image'
      ? []
      : [
          inside('ResourceContainedResourceReferenceList', [
            many(
              'ResourceContainedResourceReference',
              'resourceContainedResourceReferences',
              resourceContainedResourceReference,
            ),
          ]),
        ]),
    many(`${kind.name}DetailsByTerritory`, 'detailsByTerritory', details),
    attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
    ...(kind.own ?? []),
  ];
  const editionKeys = [
    'resourceIds',
    'pLines',
    'technicalDetails',
    ...(kind.editions === 'videoEditions' ? ['cLines'] : []),
  ];
  const settled = kind.editions
    ? editionUp(kind.editions, editionKeys, saidOtherwise)
    : (model: Growing) => without(model, ...saidOtherwise);
  const copy = copier();
  const ownOf = kind.editions ? editionDown(kind.editions) : (model: Shape, tell: Tell) => copied(model, tell, copy);
  return shaped(
    kind.name,
    rows,
    (model, tell) => {
      const own = ownOf(model, tell);
      referenceTitleDown(own, tell);
      allTitlesDown(own, tell);
      outContributors(own);
      compositionDown(own);
      detailsDown(own, spread, tell);
      return own;
    },
    (model, note) => {
      detailsUp(model, details, spread, note);
      inContributors(model);
      compositionUp(model, note);
      allTitlesUp(model);
      referenceTitleUp(model);
      return settled(model);
    },
  );
}

/** What the model says in other members. */
const saidOtherwise = [
  'detailsByTerritory',
  'indirectContributors',
  'titles',
  'referenceTitle',
  'isMedley',
  'isPotpourri',
];

export const soundRecording = resource({
  name: 'SoundRecording',
  id: soundRecordingId,
  idElement: 'SoundRecordingId',
  encoding: audioEncoding,
  encodingElement: 'TechnicalSoundRecordingDetails',
  editions: 'soundRecordingEditions',
});

export const video = resource({
  name: 'Video',
  id: videoId,
  idElement: 'VideoId',
  encoding: videoEncoding,
  encodingElement: 'TechnicalVideoDetails',
  editions: 'videoEditions',
  own: [
    many('VideoCueSheetReference', 'videoCueSheetReferences', cueSheetReference),
    one('ReasonForCueSheetAbsence', 'reasonForCueSheetAbsence', textInLanguage),
  ],
  presented: [many('Character', 'characters', character)],
});

export const image = resource({
  name: 'Image',
  id: resourceProprietaryId,
  idElement: 'ImageId',
  encodingElement: 'TechnicalImageDetails',
  encoding: encoding('TechnicalImageDetails', [
    one('ImageCodecType', 'imageCodecType', allowedValueWithVersion),
    one('ImageHeight', 'imageHeight', measure),
    one('ImageWidth', 'imageWidth', measure),
    many('AspectRatio', 'aspectRatios', aspectRatio),
    count('ColorDepth', 'colorDepth'),
    count('ImageResolution', 'imageResolution'),
  ]),
});

export const textResource = resource({
  name: 'Text',
  id: textId,
  idElement: 'TextId',
  encodingElement: 'TechnicalTextDetails',
  encoding: encoding('TechnicalTextDetails', [one('TextCodecType', 'textCodecType', allowedValueWithVersion)]),
});

export const sheetMusic = resource({
  name: 'SheetMusic',
  id: sheetMusicId,
  idElement: 'SheetMusicId',
  own: [text('LanguageOfLyrics', 'languageOfLyrics')],
  encodingElement: 'TechnicalSheetMusicDetails',
  encoding: encoding('TechnicalSheetMusicDetails', [
    one('SheetMusicCodecType', 'sheetMusicCodecType', allowedValueWithVersion),
  ]),
});

export const software = resource({
  name: 'Software',
  id: resourceProprietaryId,
  idElement: 'SoftwareId',
  encodingElement: 'TechnicalSoftwareDetails',
  encoding: encoding('TechnicalSoftwareDetails', [
    one('OperatingSystemType', 'operatingSystemType', allowedValueWithVersion),
  ]),
});

export const midi = resource({
  name: 'Midi',
  id: resourceProprietaryId,
  idElement: 'MidiId',
  encodingElement: 'TechnicalMidiDetails',
  encoding: encoding('TechnicalMidiDetails', [
    text('Duration', 'duration'),
    count('NumberOfVoices', 'numberOfVoices'),
    one('SoundProcessorType', 'soundProcessorType', allowedValueWithVersion),
  ]),
});
