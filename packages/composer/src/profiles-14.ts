import {
  type Contributor,
  type Cue,
  type NewReleaseMessage,
  plainValue,
  type ResourceGroup,
  type ResourceSubGroup,
  workRoles,
} from '@slipway/ern';

/**
 * Says besides what the release profiles 1.4 of ERN 3.8.2 ask for and later ones say in another way: the type that a
 * profile has, formal titles of cues, grouping titles of works, and numbers of contributors to the recording and to its
 * work apart, for they stand in two lists there.
 */
export function asProfiles14(message: NewReleaseMessage): NewReleaseMessage {
  const { release, releaseProfileVersionId = '', soundRecordings, videos, cueSheets } = message;
  const type = releaseType[releaseProfileVersionId];
  return {
    ...message,
    ...(release
      ? {
          release: {
            ...release,
            releaseTypes: [...release.releaseTypes, ...(type && !isAmong(release.releaseTypes, type) ? [type] : [])],
            resourceGroup: withGroupingTitles(release.resourceGroup),
          },
        }
      : {}),
    ...(soundRecordings ? { soundRecordings: soundRecordings.map(numbered) } : {}),
    ...(videos ? { videos: videos.map(numbered) } : {}),
    ...(cueSheets
      ? {
          cueSheets: cueSheets.map((sheet) => ({ ...sheet, ...(sheet.cues ? { cues: sheet.cues.map(musical) } : {}) })),
        }
      : {}),
  };
}

const releaseType: Readonly<Record<string, string>> = {
  SimpleAudioSingle: 'SingleResourceRelease',
  SimpleVideoSingle: 'SingleResourceRelease',
  LongFormMusicalWorkVideo: 'LongFormMusicalWorkVideoRelease',
};

const isAmong = (types: NonNullable<NewReleaseMessage['release']>['releaseTypes'], type: string): boolean =>
  types.some((one) => plainValue(one) === type);

function withGroupingTitles<Group extends ResourceGroup | ResourceSubGroup>(group: Group): Group {
  const isWork = 'resourceGroupType' in group && group.resourceGroupType === 'MultiWorkPart';
  return {
    ...group,
    ...(isWork && group.displayTitles ? { groupingTitles: group.groupingTitles ?? group.displayTitles } : {}),
    ...(group.resourceGroups ? { resourceGroups: group.resourceGroups.map(withGroupingTitles) } : {}),
  };
}

/** A list of its own for who works on the recording, and one for who wrote what is recorded; each numbered from 1. */
function numbered<Recording extends { contributors?: Contributor[] | undefined }>(recording: Recording): Recording {
  if (!recording.contributors) return recording;
  let [direct, indirect] = [0, 0];
  const contributors = recording.contributors.map((one) => {
    const isOfWork = one.roles?.every(({ value }) => value !== undefined && workRoles.has(plainValue(value))) === true;
    return { ...one, sequenceNumber: isOfWork ? ++indirect : ++direct };
  });
  return { ...recording, contributors };
}

/** A cue that names a recording or a work is music. */
const musical = (cue: Cue): Cue => ({
  ...cue,
  ...(cue.displayTitles ? { formalTitles: cue.formalTitles ?? cue.displayTitles } : {}),
  ...(cue.resourceId?.isrc || cue.workId?.iswc ? { hasMusicalContent: true } : {}),
});
