import type { ResourceRightsController } from '@slipway/ern';
import { demand, every, everyIfKnown, inapplicable } from '../answer.ts';
import { clause } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import { at, below } from '../view/spot.ts';

/** 5.4.1: singles of one sound recording or one video. */
export const clause541 = clause({ weight: 1, profiles: ['SimpleAudioSingle', 'SimpleVideoSingle'] }, [
  {
    id: '5.4.1(1)',
    says: 'The main release has one resource group.',
    check: onlyOneGroup,
  },
  {
    id: '5.4.1(2)',
    says: 'The group has one content item.',
    check: ({ groups, items, release, root }) =>
      demand(items.length === 1, groups[0]?.spot ?? release?.spot ?? root, `There are ${items.length} content items.`),
  },
  {
    id: '5.4.1(3)1',
    says: 'The content item refers to the primary resource.',
    check: itemIsPrimary,
  },
  {
    id: '5.4.1(3)2',
    says: 'The content item links to at most one image, a front cover or a video screen capture.',
    check: (view) => oneLink(view, ['FrontCoverImage', 'VideoScreenCapture']),
  },
  {
    id: '5.4.1(4)1',
    says: 'A rights controller refers to its party.',
    check: (view) =>
      every(controllers(view), ({ value }) =>
        value.rightsControllerPartyReference || value.partyIds || value.partyNames
          ? undefined
          : 'The rights controller names no party.',
      ),
  },
  {
    id: '5.4.1(4)2',
    ifKnown: true,
    says: 'A rights controller lists the territories of its rights.',
    check: (view) =>
      everyIfKnown(
        controllers(view),
        ({ value }) =>
          (value.delegatedUsageRights ?? []).some(({ territoriesOfRightsDelegation: list = [] }) => list.length > 0)
            ? undefined
            : 'No territories are listed.',
        'the controller itself has no place for territories; only delegated rights do',
      ),
  },
  {
    id: '5.4.1(4)3',
    says: 'A rights controller states its role.',
    check: (view) =>
      every(controllers(view), ({ value }) =>
        (value.rightsControlTypes ?? []).length > 0 ? undefined : 'The controller states no role.',
      ),
  },
  {
    id: '5.4.1(4)4',
    ifKnown: true,
    weight: 2,
    says: 'A rights controller states from when to when, if known.',
    check: (view) =>
      everyIfKnown(controllers(view), ({ value }) =>
        (value.delegatedUsageRights ?? []).some(
          ({ periodOfRightsDelegation }) => periodOfRightsDelegation !== undefined,
        )
          ? undefined
          : 'No period is stated.',
      ),
  },
  {
    id: '5.4.1(4)5',
    ifKnown: true,
    says: 'A rights controller states its share, if known.',
    check: (view) =>
      everyIfKnown(controllers(view), ({ value }) =>
        value.rightSharePercentage !== undefined ? undefined : 'No share is stated.',
      ),
  },
]);

const controllers = (view: MessageView) => view.all<ResourceRightsController>('rightsControllers');

export function onlyOneGroup({ groups, release, root }: MessageView) {
  return demand(
    groups.length === 1,
    groups[1]?.spot ?? release?.spot ?? root,
    `There are ${groups.length} resource groups.`,
  );
}

export function itemIsPrimary({ items, primary }: MessageView) {
  return every(items, ({ value }) =>
    primary.some(({ reference }) => reference === value.releaseResourceReference)
      ? undefined
      : `${value.releaseResourceReference} is no primary resource.`,
  );
}

/** The images of a single hang on its content item, and there is one. */
export function oneLink(view: MessageView, types: readonly string[]) {
  const linked = view.items.flatMap(({ links, value }) =>
    links.map((link) => ({ ...link, spot: below(at(value), 'linkedReleaseResourceReferences') })),
  );
  const images = view.resources.filter(({ kind }) => kind === 'Image');
  if (linked.length === 0 && images.length === 0) return inapplicable('there is no secondary resource');
  const loose = images.filter(({ reference }) => !linked.some((link) => link.reference === reference));
  if (loose.length > 0) return every(loose, ({ reference }) => `${reference} is linked from no content item.`);
  return every(linked, ({ reference }) => {
    const image = view.resource(reference);
    if (image?.kind !== 'Image' || !types.includes(image.type))
      return `${reference} is no image of type ${types.join(' or ')}.`;
    return linked[0]?.reference === reference ? undefined : 'A second resource is linked.';
  });
}
