import { type DisplayText, type DisplayTitle, type NewReleaseMessage, plainValue } from '@slipway/ern';
import { parseIdentifier } from '@slipway/identifiers';

type Message = NewReleaseMessage;
type In<Key extends keyof Message> = NonNullable<Message[Key]> extends readonly (infer Item)[] ? Item : never;

// What the catalog has a field for, by kind of document. Whatever else a message says, `difference` finds.

export function partyFields({ partyReference, partyIds, partyNames = [] }: In<'parties'>) {
  const [main, ...others] = partyNames;
  const [identified] = partyIds ?? [];
  return {
    partyId: partyReference,
    fullName: clean(main && plainValue(main.fullName)),
    fullNameIndexed: main?.fullNameIndexed && clean(plainValue(main.fullNameIndexed)),
    names: some(
      others.flatMap(({ fullName, languageAndScriptCode }) => localized(plainValue(fullName), languageAndScriptCode)),
    ),
    isni: identified?.isni,
    ipi: identified?.ipiNameNumber,
    dpid: identified?.dpid,
  };
}

export function soundRecordingFields(recording: In<'soundRecordings'>, billing: Billing) {
  const [edition] = recording.soundRecordingEditions ?? [];
  const [published] = recording.firstPublicationDates ?? [];
  const components = (recording.relatedResources ?? []).flatMap(
    ({ resourceRelationshipType, resourceRelatedResourceReference: resourceId, timings = [] }) => {
      const [{ startPoint, durationsUsed: [durationUsed] = [] } = {}] = timings;
      if (resourceRelationshipType !== 'HasContentFrom' || !resourceId || !startPoint || !durationUsed) return [];
      return [{ resourceId, startPoint: Number(startPoint), durationUsed }];
    },
  );
  return {
    kind: 'SoundRecording',
    // 3.8.2 may leave it out; a recording on a music release is one of a musical work.
    type: plainValue(recording.type ?? 'MusicalWorkSoundRecording'),
    ...performedFields(recording, billing),
    ...idFields(edition?.resourceIds),
    pLine: pLineOf(edition?.pLines),
    firstPublicationDate: published && plainValue(published),
    mixComponents: some(components),
  };
}

export function videoFields(video: In<'videos'>, message: Message, billing: Billing) {
  const [edition] = video.videoEditions ?? [];
  const [published] = video.firstPublicationDates ?? [];
  const chapters = (video.videoChapterReferences ?? []).flatMap(
    (reference) => (message.chapters ?? []).find((each) => each.chapterReference === reference) ?? [],
  );
  const sheet = (message.cueSheets ?? []).find(
    ({ cueSheetReference }) => cueSheetReference === video.videoCueSheetReferences?.[0],
  );
  return {
    kind: 'Video',
    type: plainValue(video.type ?? 'ShortFormMusicalWorkVideo'),
    ...performedFields(video, billing),
    ...idFields(edition?.resourceIds),
    pLine: pLineOf(edition?.pLines),
    cLine: cLineOf(edition?.cLines),
    firstPublicationDate: published?.fulfillmentDate,
    chapters: some(chapters.map(chapterFields)),
    cueSheet: sheet && { type: plainValue(sheet.cueSheetType), cues: sheet.cues.map(cueFields) },
    cueSheetAbsence: video.reasonForCueSheetAbsence && plainValue(video.reasonForCueSheetAbsence),
  };
}

const chapterFields = (chapter: In<'chapters'>) => ({
  title: titleFields(chapter).title,
  isrc: chapter.chapterIds?.[0]?.isrc,
  proprietaryId: chapter.chapterIds?.[0]?.proprietaryIds?.[0]?.value,
  startTime: chapter.startTime,
  duration: chapter.duration,
  imageResourceId: chapter.representativeImageReference,
});

const cueFields = (cue: In<'cueSheets'>['cues'][number]) => ({
  title: titleFields(cue).title,
  isrc: cue.resourceId?.isrc,
  iswc: cue.workId?.iswc,
  useType: cue.cueUseType && plainValue(cue.cueUseType),
  contributors: contributorFields(cue.contributors),
  pLine: pLineOf(cue.pLines),
  startTime: cue.startTime,
  duration: cue.duration,
});

export function imageFields(image: In<'images'>) {
  const [warning] = image.parentalWarningTypes ?? [];
  return {
    kind: 'Image',
    type: plainValue(image.type),
    proprietaryId: clean(image.resourceIds[0]?.proprietaryIds[0]?.value),
    title: titleFields(image).title,
    parentalWarning: warning && plainValue(warning),
  };
}

export function textFields(of: In<'texts'>) {
  const [warning] = of.parentalWarningTypes ?? [];
  const [language] = of.languagesOfText ?? [];
  return {
    kind: 'Text',
    type: plainValue(of.type),
    proprietaryId: clean(of.resourceIds?.[0]?.proprietaryIds?.[0]?.value),
    title: titleFields(of).title,
    parentalWarning: warning && plainValue(warning),
    language: language && plainValue(language),
  };
}

function performedFields(of: In<'soundRecordings'> | In<'videos'>, billing: Billing) {
  const { creationDate } = of;
  const [warning] = of.parentalWarningTypes ?? [];
  const [language] = of.languagesOfPerformance ?? [];
  const [version] = of.versionTypes ?? [];
  return {
    ...titleFields(of),
    ...billing(of),
    contributors: some(contributorFields(of.contributors)),
    workIds: some([...new Set((of.workIds ?? []).flatMap(workIdOf))]),
    versionType: version && plainValue(version),
    duration: of.duration,
    creationDate: creationDate && {
      date: plainValue(creationDate),
      isApproximate: typeof creationDate === 'object' ? creationDate.isApproximate : undefined,
    },
    parentalWarning: warning && plainValue(warning),
    isInstrumental: of.isInstrumental,
    languageOfPerformance: language && plainValue(language),
  };
}

/** A work has its ISWC as id. */
const workIdOf = ({ iswc = '' }: { iswc?: string | undefined }): string[] => {
  const parsed = parseIdentifier('iswc', iswc);
  return parsed.ok ? [parsed.value] : [];
};

type Ids = readonly { isrc?: string | undefined; proprietaryIds?: { value: string }[] | undefined }[];
const idFields = (ids: Ids = []) => ({
  isrc: ids[0]?.isrc,
  proprietaryId: clean(ids[0]?.proprietaryIds?.[0]?.value),
});

interface Titled {
  readonly displayTitleTexts?: readonly DisplayText[] | undefined;
  readonly displayTitles?: readonly DisplayTitle[] | undefined;
  readonly formalTitles?: readonly DisplayTitle[] | undefined;
  readonly groupingTitles?: readonly DisplayTitle[] | undefined;
}

export function titleFields({ displayTitleTexts = [], displayTitles = [], formalTitles, groupingTitles }: Titled) {
  const main = displayTitles.find((each) => each.isDefault === true) ?? displayTitles[0];
  return {
    title: clean(main?.titleText ?? (displayTitleTexts[0] && plainValue(displayTitleTexts[0]))),
    subTitle: clean(main?.subTitles?.[0] && plainValue(main.subTitles[0])),
    titles: some(
      displayTitles
        .filter((each) => each !== main)
        .flatMap((each) => localized(each.titleText, each.languageAndScriptCode)),
    ),
    formalTitle: clean(formalTitles?.[0]?.titleText),
    groupingTitle: clean(groupingTitles?.[0]?.titleText),
  };
}

type Billed = Pick<In<'soundRecordings'>, 'displayArtistNames' | 'displayArtists'>;
export type Billing = (of: Partial<Billed>) => object;

/** Who is displayed as the artist. Where a message does not repeat it, a recording has the artists of the release, or the other way round. */
export function billingOf({ parties = [], release, soundRecordings = [], videos = [] }: Message): Billing {
  const names = new Map(parties.map((each) => [each.partyReference, partyFields(each).fullName]));
  const others = [release, ...soundRecordings, ...videos].map((each) => artistFields(each?.displayArtists));
  const fallback = others.find((artists) => artists.length > 0) ?? [];
  return ({ displayArtistNames = [], displayArtists = [] }) => {
    const own = artistFields(displayArtists);
    const artists = own.length > 0 ? own : fallback;
    const said = displayArtistNames.map((each) => (typeof each === 'string' ? { value: each } : each));
    const main = said.find((each) => 'isDefault' in each && each.isDefault === true) ?? said[0];
    return {
      displayArtistName: clean(main?.value ?? artists.map(({ partyId }) => names.get(partyId ?? '')).join(', ')),
      displayArtistNames: some(
        said
          .filter((each) => each !== main)
          .flatMap((each) =>
            localized(each.value, 'languageAndScriptCode' in each ? each.languageAndScriptCode : undefined),
          ),
      ),
      displayArtists: artists,
    };
  };
}

/** In their order of display. */
export const artistFields = (artists: Billed['displayArtists'] = []) =>
  artists
    .map((artist, index) => ({ artist, order: artist.sequenceNumber ?? index + 1 }))
    .sort((a, b) => a.order - b.order)
    .map(({ artist }) => ({
      partyId: artist.artistPartyReference,
      role: artist.displayArtistRole && plainValue(artist.displayArtistRole),
    }));

type Contributors = In<'soundRecordings'>['contributors'];
const contributorFields = (contributors: Contributors = []) =>
  contributors.flatMap(({ contributorPartyReference, roles = [] }) => {
    const words = roles.flatMap(({ value }) => (value === undefined ? [] : [plainValue(value)]));
    return contributorPartyReference === undefined || words.length === 0
      ? []
      : [{ partyId: contributorPartyReference, roles: words }];
  });

type PLines = NonNullable<In<'soundRecordings'>['soundRecordingEditions']>[number]['pLines'];
export const pLineOf = ([line]: PLines = []) => line && { year: Number(line.year), text: clean(line.pLineText) };
type CLines = In<'images'>['cLines'];
export const cLineOf = ([line]: CLines = []) => line && { year: Number(line.year), text: clean(line.cLineText) };

const localized = (text: string, languageAndScriptCode: string | undefined) =>
  languageAndScriptCode === undefined ? [] : [{ languageAndScriptCode, text }];

/** One line without control characters; as it was, it is kept as a fact. */
const clean = (text: string | undefined): string | undefined =>
  text
    ?.replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 1000) || undefined;

export const some = <Item>(items: Item[]): Item[] | undefined => (items.length === 0 ? undefined : items);
