import type {
  NewReleaseMessage,
  ResourceGroup,
  ResourceSubGroup,
  SoundRecording,
  TrackRelease,
  Video,
} from '@slipway/ern';

/**
 * Says what ERN 3.8.2 wants of each release and later versions say of its resource: there a track is a release like any
 * other, with titles, artists and lines (release profiles 1.4), and a release has its formal title besides.
 */
export function wholeTracks(message: NewReleaseMessage): NewReleaseMessage {
  const { release, trackReleases, soundRecordings = [], videos = [] } = message;
  if (!release) return message;
  const recordings = new Map<string, Recording>(
    [...soundRecordings, ...videos].map((one) => [one.resourceReference, one]),
  );
  return {
    ...message,
    release: {
      ...release,
      formalTitles: release.formalTitles ?? release.displayTitles,
      resourceGroup: marked(release.resourceGroup, recordings),
    },
    ...(trackReleases
      ? {
          trackReleases: trackReleases.map((track) =>
            wholeTrack(track, recordings.get(track.releaseResourceReference), release),
          ),
        }
      : {}),
  };
}

/** What is no recording stands beside the primary resources; the newer versions mark it as a bonus only. */
function marked<Group extends ResourceGroup | ResourceSubGroup>(
  group: Group,
  recordings: ReadonlyMap<string, Recording>,
): Group {
  return {
    ...group,
    ...(group.resourceGroups ? { resourceGroups: group.resourceGroups.map((one) => marked(one, recordings)) } : {}),
    ...(group.resourceGroupContentItems
      ? {
          resourceGroupContentItems: group.resourceGroupContentItems.map((item) =>
            recordings.has(item.releaseResourceReference)
              ? item
              : { ...item, releaseResourceType: 'SecondaryResource' },
          ),
        }
      : {}),
  };
}

type Recording = SoundRecording | Video;

function wholeTrack(
  track: TrackRelease,
  recording: Recording | undefined,
  { cLines, releaseDates }: NonNullable<NewReleaseMessage['release']>,
): TrackRelease {
  if (!recording) return track;
  const { displayTitleTexts, displayTitles, displayArtistNames, displayArtists } = recording;
  const isVideo = 'videoEditions' in recording;
  const editions = isVideo
    ? recording.videoEditions
    : 'soundRecordingEditions' in recording
      ? recording.soundRecordingEditions
      : [];
  const pLines = editions?.flatMap((edition) => edition.pLines ?? []) ?? [];
  return {
    ...track,
    releaseTypes: [isVideo ? 'VideoTrackRelease' : 'TrackRelease'],
    displayTitleTexts,
    displayTitles,
    formalTitles: displayTitles,
    displayArtistNames,
    displayArtists,
    ...(pLines.length > 0 ? { pLines } : {}),
    ...(cLines ? { cLines } : {}),
    ...(releaseDates ? { releaseDates } : {}),
  };
}
