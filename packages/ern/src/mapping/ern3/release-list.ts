import { altered, type Growing, type Note, type Shape, type Tell, without } from '../row.ts';

/** 3.8.2 lists releases of every kind; 4.x has one release and short track releases beside it. */
export function releasesUp(shape: Growing, note: Note): Growing {
  if (!shape.releases) return shape;
  const model = without(shape, 'releases');
  const all = shape.releases as readonly Shape[];
  const main =
    all.find((one) => one.isMainRelease === true) ??
    all.find((one) => !(one.releaseTypes ?? []).includes('TrackRelease')) ??
    all[0]!;
  model.release = mainUp(main);
  if (all.length > 1) model.trackReleases = [];
  for (let index = 0; index < all.length; index += 1) {
    if (all[index] !== main)
      model.trackReleases.push(trackUp(all[index]!, `ReleaseList[1]/Release[${index + 1}]`, note));
  }
  return model;
}

/** The resources of the release that its groups do not hold go to the top group. */
function mainUp(release: Shape): Growing {
  const { releaseResourceReferences = [], resourceGroups = [] } = release;
  const model = without(release, 'releaseResourceReferences', 'resourceGroups', 'isMainRelease');
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
  if (Object.keys(resourceGroup).length > 0) model.resourceGroup = resourceGroup;
  return model;
}

/** `place` is the XPath from the message to the release. */
function trackUp(release: Shape, place: string, note: Note): Growing {
  const model = without(release, 'releaseResourceReferences', 'resourceGroups');
  const own: string[] = [];
  for (const one of (release.releaseResourceReferences ?? []) as readonly unknown[]) {
    const { value, isSecondary } = plainReference(one);
    own.push(value);
    if (isSecondary) model.linkedReleaseResourceReferences = [...(model.linkedReleaseResourceReferences ?? []), value];
    else if (model.releaseResourceReference === undefined) model.releaseResourceReference = value;
    else note(`${place}/ReleaseResourceReferenceList[1]/ReleaseResourceReference`, value);
  }
  for (const group of (release.resourceGroups ?? []) as readonly Shape[]) {
    if (isBare(group) && referencesIn(group).every(({ reference }) => own.includes(reference))) continue;
    if (model.resourceGroup) note(`${place}/ReleaseDetailsByTerritory[1]/ResourceGroup`, group);
    else model.resourceGroup = group;
  }
  return model;
}

/** True for a group that says no more than which resources are in it. */
const isBare = (group: Shape): boolean =>
  Object.keys(group).every((key) => key === 'resourceGroupContentItems') &&
  (group.resourceGroupContentItems ?? []).every((item: Shape) =>
    Object.keys(item).every(
      (key) => key === 'releaseResourceReference' || (key === 'sequenceNumber' && item[key] === 1),
    ),
  );

export function releasesDown(message: Shape, tell: Tell): Growing {
  const { release, trackReleases = [] } = message;
  const releases = [
    ...(release ? [mainDown(release, tell)] : []),
    ...(trackReleases as readonly Shape[]).map((track) => trackDown(track, tell)),
  ];
  return tell.standsFor(altered(message, { release: undefined, trackReleases: undefined, releases }), message);
}

function mainDown(release: Shape, tell: Tell): Shape {
  const { resourceGroup } = release;
  const references = resourceGroup ? referencesIn(resourceGroup) : [];
  const linked = resourceGroup?.linkedReleaseResourceReferences ?? [];
  const group = altered(resourceGroup ?? {}, { linkedReleaseResourceReferences: undefined });
  for (const one of linked) {
    if (typeof one === 'object')
      for (const key of Object.keys(one))
        if (key !== 'value') tell.lose(one, key, 'this version lists the resource only');
  }
  return tell.standsFor(
    altered(release, {
      isMainRelease: true,
      ...(references.length > 0 && { releaseResourceReferences: listed(references) }),
      ...(references.length === 0 && omitted(release, tell)),
      resourceGroup: Object.values(group).some((one) => one !== undefined)
        ? tell.standsFor(group, resourceGroup)
        : undefined,
    }),
    release,
  );
}

function trackDown(track: Shape, tell: Tell): Shape {
  const { releaseResourceReference, linkedReleaseResourceReferences = [] } = track;
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
    altered(track, {
      releaseResourceReference: undefined,
      linkedReleaseResourceReferences: undefined,
      releaseResourceReferences: references.length > 0 ? listed(references) : undefined,
    }),
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
