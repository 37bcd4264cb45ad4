import type { Note, Shape, Tell } from '../row.ts';

/** 3.8.2 lists releases of every kind; 4.x has one release and short track releases beside it. */
export function releasesUp(shape: Shape, note: Note): Shape {
  const { releases = [], ...rest } = shape;
  if (releases.length === 0) return rest;
  const all = releases as readonly Shape[];
  const main =
    all.find((one) => one.isMainRelease === true) ??
    all.find((one) => !(one.releaseTypes ?? []).includes('TrackRelease')) ??
    all[0]!;
  const tracks = all.filter((one) => one !== main);
  const step = (release: Shape) => `ReleaseList[1]/Release[${all.indexOf(release) + 1}]`;
  return {
    ...rest,
    release: mainUp(main),
    ...(tracks.length > 0 && {
      trackReleases: tracks.map((track) => trackUp(track, (name, value) => note(`${step(track)}/${name}`, value))),
    }),
  };
}

/** The resources of the release that its groups do not hold go to the top group. */
function mainUp(release: Shape): Shape {
  const { releaseResourceReferences = [], resourceGroups = [], isMainRelease, ...rest } = release;
  const group: Shape =
    resourceGroups.length === 1 ? resourceGroups[0] : resourceGroups.length > 1 ? { resourceGroups } : {};
  const held = new Set(referencesIn(group).map(({ reference }) => reference));
  const missing = (releaseResourceReferences as readonly unknown[])
    .map(plainReference)
    .filter(({ value }) => !held.has(value));
  const items = missing
    .filter(({ isSecondary }) => !isSecondary)
    .map(({ value }) => ({ releaseResourceReference: value }));
  const linked = missing.filter(({ isSecondary }) => isSecondary).map(({ value }) => value);
  const resourceGroup = {
    ...group,
    ...(items.length > 0 && { resourceGroupContentItems: [...(group.resourceGroupContentItems ?? []), ...items] }),
    ...(linked.length > 0 && { linkedReleaseResourceReferences: linked }),
  };
  return { ...rest, ...(Object.keys(resourceGroup).length > 0 && { resourceGroup }) };
}

function trackUp(release: Shape, note: Note): Shape {
  const { releaseResourceReferences = [], resourceGroups = [], ...rest } = release;
  const references = (releaseResourceReferences as readonly unknown[]).map(plainReference);
  const [primary, ...others] = references.filter(({ isSecondary }) => !isSecondary);
  const linked = references.filter(({ isSecondary }) => isSecondary).map(({ value }) => value);
  const own = new Set(references.map(({ value }) => value));
  for (const { value } of others) note('ReleaseResourceReferenceList[1]/ReleaseResourceReference', value);
  const [group, ...furtherGroups] = (resourceGroups as readonly Shape[]).filter(
    (one) => !(isBare(one) && referencesIn(one).every(({ reference }) => own.has(reference))),
  );
  for (const one of furtherGroups) note('ReleaseDetailsByTerritory[1]/ResourceGroup', one);
  return {
    ...rest,
    ...(primary && { releaseResourceReference: primary.value }),
    ...(linked.length > 0 && { linkedReleaseResourceReferences: linked }),
    ...(group && { resourceGroup: group }),
  };
}

/** True for a group that says no more than which resources are in it. */
const isBare = (group: Shape): boolean =>
  Object.keys(group).every((key) => key === 'resourceGroupContentItems') &&
  (group.resourceGroupContentItems ?? []).every((item: Shape) =>
    Object.keys(item).every(
      (key) => key === 'releaseResourceReference' || (key === 'sequenceNumber' && item[key] === 1),
    ),
  );

export function releasesDown(message: Shape, tell: Tell): Shape {
  const { release, trackReleases = [], ...rest } = message;
  const releases = [
    ...(release ? [mainDown(release, tell)] : []),
    ...(trackReleases as readonly Shape[]).map((track) => trackDown(track, tell)),
  ];
  return tell.standsFor({ ...rest, releases }, message);
}

function mainDown(release: Shape, tell: Tell): Shape {
  const { resourceGroup, ...rest } = release;
  const references = resourceGroup ? referencesIn(resourceGroup) : [];
  const { linkedReleaseResourceReferences: linked = [], ...group } = resourceGroup ?? {};
  for (const one of linked) {
    if (typeof one === 'object')
      for (const key of Object.keys(one))
        if (key !== 'value') tell.lose(one, key, 'this version lists the resource only');
  }
  return tell.standsFor(
    {
      ...rest,
      isMainRelease: true,
      ...(references.length > 0 && { releaseResourceReferences: listed(references) }),
      ...(references.length === 0 && omitted(release, tell)),
      ...(Object.keys(group).length > 0 && { resourceGroup: tell.standsFor(group, resourceGroup) }),
    },
    release,
  );
}

function trackDown(track: Shape, tell: Tell): Shape {
  const { releaseResourceReference, linkedReleaseResourceReferences = [], ...rest } = track;
  const references = [
    ...(releaseResourceReference === undefined ? [] : [{ reference: releaseResourceReference, isSecondary: false }]),
    ...linkedReleaseResourceReferences.map((one: unknown) => ({
      reference: plainReference(one).value,
      isSecondary: true,
    })),
  ];
  for (const one of linkedReleaseResourceReferences) {
    if (typeof one === 'object')
      for (const key of Object.keys(one))
        if (key !== 'value') tell.lose(one, key, 'this version lists the resource only');
  }
  return tell.standsFor(
    { ...rest, ...(references.length > 0 && { releaseResourceReferences: listed(references) }) },
    track,
  );
}

/** A release without resources says why. */
function omitted(release: Shape, tell: Tell): Shape {
  if (release.resourceOmissionReason !== undefined) return {};
  tell.assume(
    'Release/ResourceOmissionReason',
    '#unknown#',
    'the version demands resources or a reason why there are none',
  );
  return { resourceOmissionReason: '#unknown#' };
}

interface Reference {
  readonly reference: string;
  readonly isSecondary: boolean;
}

const listed = (references: readonly Reference[]): Shape[] => {
  const seen = new Set<string>();
  return references
    .filter(({ reference }) => !seen.has(reference) && seen.add(reference))
    .map(({ reference, isSecondary }) => ({
      value: reference,
      releaseResourceType: isSecondary ? 'SecondaryResource' : 'PrimaryResource',
    }));
};

/** Every resource that a group and the groups in it refer to: items first, then what is linked. */
function referencesIn(group: Shape): Reference[] {
  const items = (group.resourceGroupContentItems ?? []) as readonly Shape[];
  const linked = [group, ...items].flatMap((one) => (one.linkedReleaseResourceReferences ?? []) as readonly unknown[]);
  return [
    ...items.map((item) => ({
      reference: item.releaseResourceReference as string,
      isSecondary: item.releaseResourceType === 'SecondaryResource',
    })),
    ...((group.resourceGroups ?? []) as readonly Shape[]).flatMap(referencesIn),
    ...linked.map((one) => ({ reference: plainReference(one).value, isSecondary: true })),
  ];
}

function plainReference(one: unknown): { value: string; isSecondary: boolean } {
  const { value, releaseResourceType } = (typeof one === 'object' ? one : { value: one }) as Shape;
  return { value, isSecondary: releaseResourceType === 'SecondaryResource' };
}
