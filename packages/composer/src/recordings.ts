import type { Contributor, SoundRecording as ErnSoundRecording, Video as ErnVideo } from '@slipway/ern';
import type { Recording, SoundRecording, Video, Work } from '@slipway/releases';
import type { Placed } from './arrange.ts';
import { chapterName } from './chapters.ts';
import { audioDetails, type Filing, videoDetails } from './files.ts';
import { SENDER } from './names.ts';
import { artistNames, cLines, isoDuration, pLines, titles } from './words.ts';

type Works = ReadonlyMap<string, Work>;

/** A sound recording in the words of a message. A component of a mix is supplemental (release profiles 5.4.4(3)). */
export function soundRecordingOf(
  placed: Placed<SoundRecording>,
  works: Works,
  filing: Filing,
  isComponent: boolean,
): ErnSoundRecording {
  const { resource } = placed;
  const { mixComponents = [], firstPublicationDate } = resource;
  return {
    resourceReference: resource.resourceId,
    type: resource.type,
    soundRecordingEditions: [
      { resourceIds: [ids(resource)], ...pLines(resource.pLine), ...audioDetails(placed, filing) },
    ],
    ...performed(placed, works),
    ...(firstPublicationDate ? { firstPublicationDates: [firstPublicationDate] } : {}),
    ...(mixComponents.length > 0
      ? {
          relatedResources: mixComponents.map(({ resourceId, startPoint, durationUsed }) => ({
            resourceRelationshipType: 'HasContentFrom',
            resourceRelatedResourceReference: resourceId,
            timings: [{ startPoint: String(startPoint), durationsUsed: [durationUsed] }],
          })),
        }
      : {}),
    ...(isComponent ? { isSupplemental: true } : {}),
  };
}

export function videoOf(placed: Placed<Video>, works: Works, filing: Filing): ErnVideo {
  const { resource } = placed;
  const { resourceId, chapters = [], cueSheet, cueSheetAbsence, firstPublicationDate } = resource;
  return {
    resourceReference: resourceId,
    type: resource.type,
    videoEditions: [
      {
        resourceIds: [ids(resource)],
        ...pLines(resource.pLine),
        ...cLines(resource.cLine),
        ...videoDetails(placed, filing),
      },
    ],
    ...performed(placed, works),
    ...(firstPublicationDate ? { firstPublicationDates: [{ fulfillmentDate: firstPublicationDate }] } : {}),
    ...(cueSheet ? { videoCueSheetReferences: [resourceId] } : {}),
    ...(cueSheetAbsence ? { reasonForCueSheetAbsence: cueSheetAbsence } : {}),
    ...(chapters.length > 0
      ? { videoChapterReferences: chapters.map((_, index) => chapterName(resourceId, index)) }
      : {}),
  };
}

const ids = ({ isrc, proprietaryId }: Recording) => ({
  ...(isrc ? { isrc } : {}),
  ...(proprietaryId ? { proprietaryIds: [{ value: proprietaryId, namespace: SENDER }] } : {}),
});

/** What sound recordings and videos say in the same words. */
function performed(placed: Placed<Recording>, works: Works) {
  const { resource } = placed;
  const { workIds = [], versionType, creationDate } = resource;
  const contributors = contributorsOf(resource, works);
  const iswcs = workIds.flatMap((workId) => works.get(workId)?.iswc ?? []);
  return {
    ...(iswcs.length > 0 ? { workIds: iswcs.map((iswc) => ({ iswc })) } : {}),
    ...titles(resource),
    ...(versionType ? { versionTypes: [versionType] } : {}),
    displayArtistNames: artistNames(resource.displayArtistName, resource.displayArtistNames),
    displayArtists: displayArtists(resource.displayArtists),
    ...(contributors.length > 0 ? { contributors } : {}),
    duration: durationOf(placed),
    ...(creationDate
      ? {
          creationDate: creationDate.isApproximate
            ? { value: creationDate.date, isApproximate: true }
            : creationDate.date,
        }
      : {}),
    parentalWarningTypes: [resource.parentalWarning],
    ...(resource.isInstrumental === undefined ? {} : { isInstrumental: resource.isInstrumental }),
    ...(resource.languageOfPerformance ? { languagesOfPerformance: [resource.languageOfPerformance] } : {}),
  };
}

export const displayArtists = (artists: Recording['displayArtists']) =>
  artists.map(({ partyId, role }, index) => ({
    artistPartyReference: partyId,
    displayArtistRole: role,
    sequenceNumber: index + 1,
  }));

/** Whoever contributed to the recording, then the writers of its works; each once, with all roles (release profiles 5.3.1.4(6)). */
function contributorsOf({ contributors = [], workIds = [] }: Recording, works: Works): Contributor[] {
  const roles = new Map<string, Set<string>>();
  const writers = workIds.flatMap((workId) => works.get(workId)?.writers ?? []);
  for (const { partyId, roles: more } of [...contributors, ...writers]) {
    const known = roles.get(partyId) ?? new Set();
    roles.set(partyId, known);
    for (const role of more) known.add(role);
  }
  return [...roles].map(([partyId, all], index) => ({
    contributorPartyReference: partyId,
    roles: [...all].map((value) => ({ value })),
    sequenceNumber: index + 1,
  }));
}

/** How long a recording is, by its own word or by its file. */
export const durationOf = ({ resource, asset }: Placed<Recording>): string =>
  resource.duration ?? isoDuration(asset?.audio?.duration ?? asset?.video?.duration ?? 0);
