// A message is composed and compared in names that hold outside of it: the ids of the catalog. Its anchors (`A1`, `P2`)
// are put in last, and taken out first when a message comes in.

/** What an anchor stands for. */
export type Named = 'party' | 'resource' | 'technical' | 'chapter' | 'cue-sheet' | 'release';

/** Where the model holds anchors: in a member of such a name, alone or in a list, bare or as the value of attributes. */
const members: Readonly<Record<string, Named>> = {
  partyReference: 'party',
  brandReference: 'party',
  artistPartyReference: 'party',
  contributorPartyReference: 'party',
  characterPartyReference: 'party',
  displayCreditParty: 'party',
  rightsControllerPartyReference: 'party',
  recordCompanyPartyReference: 'party',
  partyAffiliateReference: 'party',
  partyRelatedPartyReference: 'party',
  accessControlParty: 'party',
  releaseLabelReferences: 'party',
  resourceReference: 'resource',
  releaseResourceReference: 'resource',
  linkedReleaseResourceReferences: 'resource',
  resourceRelatedResourceReference: 'resource',
  resourceContainedResourceReference: 'resource',
  representativeImageReference: 'resource',
  instantGratificationResources: 'resource',
  technicalResourceDetailsReference: 'technical',
  dealTechnicalResourceDetailsReferences: 'technical',
  chapterReference: 'chapter',
  audioChapterReferences: 'chapter',
  videoChapterReferences: 'chapter',
  cueSheetReference: 'cue-sheet',
  videoCueSheetReferences: 'cue-sheet',
  releaseReference: 'release',
  dealReleaseReferences: 'release',
  resourceGroupReleaseReference: 'release',
  resourceReleaseReferences: 'release',
};

/** The namespace of whoever will send the message. */
export const SENDER = '@sender';

/** What a clip is called until anchors are put in: its release, and its part of the technical details. */
export const clipName = (resourceId: string): string => `${resourceId}~clip`;

export type Renaming = (named: Named | 'namespace', name: string) => string;

/** The same value, with every anchor and every namespace under its new name. */
export const renamed = <Value>(value: Value, rename: Renaming): Value => under(value, undefined, rename) as Value;

function under(value: unknown, named: Named | 'namespace' | undefined, rename: Renaming): unknown {
  if (typeof value === 'string') return named === undefined ? value : rename(named, value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => under(each, named, rename));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      under(member, key === 'namespace' ? 'namespace' : key === 'value' ? named : members[key], rename),
    ]),
  );
}

/** The names of one kind in a value, each once, in the order in which they are first met. */
export function namesIn(value: unknown, wanted: Named): string[] {
  const found = new Set<string>();
  renamed(value, (named, name) => {
    if (named === wanted) found.add(name);
    return name;
  });
  return [...found];
}
