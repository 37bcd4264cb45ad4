import { cannotTell, demand, every, everyIfKnown, fails, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import type { Group } from '../view/groups.ts';
import type { MessageView } from '../view/message-view.ts';
import type { Resource } from '../view/resources.ts';
import { below } from '../view/spot.ts';
import { isIdentified } from './clause-5-3-1-3.ts';
import { ingredients } from './composition.ts';

const groupTypes = 'groups of ERN 3 have no types';

/** 5.5.1: boxed sets. */
const boxedSet = clause({ weight: 1, variant: 'BoxedSet', notInErn3: groupTypes }, [
  {
    id: '5.5.1(1)',
    says: 'The main release has at least two groups of type ReleaseComponent, each a part of the set.',
    check: (view) =>
      demand(
        components(view).length >= 2,
        view.groups[0]?.spot ?? view.root,
        `There are ${components(view).length} such groups.`,
      ),
  },
  {
    id: '5.5.1(2)',
    says: 'The primary resources of each component are those that the profile has.',
    check: (view) => {
      const { profile } = view;
      if (profile === undefined) return inapplicable('the message names no profile');
      const rows = ingredients.filter((row) => row.profile === profile && row.part === 'primary');
      return every(components(view), (component) => {
        const inside = resourcesBelow(view, component);
        if (inside.length === 0) return 'The component has no primary resource.';
        const strange = inside.find(
          (one) => !rows.some((row) => row.kinds.includes(one.kind) && row.types?.includes(one.type)),
        );
        return (
          strange && {
            at: strange.spot,
            detail: `The profile ${profile} has no primary ${strange.kind} of type ${strange.type}.`,
          }
        );
      });
    },
  },
  {
    id: '5.5.1(3)',
    says: 'The identifier of the component release stands in the ReleaseId of its group.',
    check: (view) =>
      every(components(view), ({ value, spot }) =>
        value.releaseId && isIdentified(value.releaseId)
          ? undefined
          : { at: below(spot, 'releaseId'), detail: 'The group has no identifier.' },
      ),
  },
]);

/** 5.5.2: classical releases. */
const classical = clause({ variant: 'Classical', notInErn3: groupTypes }, [
  {
    id: '5.5.2(1)',
    weight: 1,
    says: 'The release has a musical work of several segments.',
    check: (view) =>
      demand(
        works(view).some((group) => group.items.length > 1) || splitWorks(view),
        view.groups[0]?.spot ?? view.root,
        'No group holds several segments of a work.',
      ),
  },
  {
    id: '5.5.2(2)1',
    weight: 1,
    says: 'The segments of a work stand together in a group of type MultiWorkPart.',
    check: (view) =>
      demand(works(view).length > 0, view.groups[0]?.spot ?? view.root, 'There is no group of type MultiWorkPart.'),
  },
  {
    id: '5.5.2(2)2',
    weight: 1,
    says: 'A group of type MultiWorkPart has at least two content items, unless its work goes on in the next parent group.',
    check: (view) =>
      every(works(view), (group) =>
        group.items.length >= 2 || isSplit(view, group) ? undefined : 'The group has one content item.',
      ),
  },
  {
    id: '5.5.2(2)3',
    weight: 1,
    says: 'A part of a work with one content item goes on in a MultiWorkPart group of the neighbouring parent that describes the same work.',
    check: (view) => {
      const single = works(view).filter(({ items }) => items.length === 1);
      if (single.length === 0) return inapplicable('no work is split');
      const loose = single.filter((group) => !isSplit(view, group));
      if (loose.length > 0)
        return fails(loose.map(({ spot }) => ({ at: spot, detail: 'No neighbouring parent goes on with a work.' })));
      return sameTitles(view, single)
        ? passes
        : cannotTell('the titles do not show whether the two groups are of one work');
    },
  },
  {
    id: '5.5.2(2)4',
    permission: true,
    says: 'Works may stand beside groups of other types.',
    check: () => passes,
  },
  {
    id: '5.5.2(2)5',
    weight: 1,
    says: 'Where works are combined with groups of other types, the works stand inside the others.',
    check: (view) =>
      every(
        view.groups.filter(
          ({ groups }) => groups.some((inner) => inner.resourceGroupType === 'MultiWorkPart') || groups.length > 0,
        ),
        ({ groups, type }) => {
          const kinds = new Set(groups.map((inner) => inner.resourceGroupType));
          if (type === 'MultiWorkPart' && groups.some((inner) => inner.resourceGroupType !== 'MultiWorkPart'))
            return 'A group of another type stands inside a work.';
          return kinds.size > 1 && kinds.has('MultiWorkPart')
            ? 'Works and other groups stand side by side.'
            : undefined;
        },
      ),
  },
  {
    id: '5.5.2(3)1',
    says: 'Each recording of a work of several segments has a formal title.',
    check: (view) =>
      every(segments(view), ({ value, reference }) =>
        (value.formalTitles ?? []).length > 0 ? undefined : `${reference} has no formal title.`,
      ),
  },
  {
    id: '5.5.2(3)2',
    permission: true,
    says: 'A recording of such a work may have a grouping title.',
    check: (view) =>
      segments(view).some(({ value }) => (value.groupingTitles ?? []).length > 0)
        ? passes
        : inapplicable('there is none'),
  },
  {
    id: '5.5.2(3)3',
    weight: 1,
    says: 'A group with several recordings of a work has a display title.',
    check: (view) =>
      every(several(view), ({ value }) =>
        (value.displayTitles ?? []).length + (value.displayTitleTexts ?? []).length > 0
          ? undefined
          : 'The group has no display title.',
      ),
  },
  {
    id: '5.5.2(3)4',
    ifKnown: true,
    says: 'Such a group has a formal title, if the display title is not the full one.',
    check: (view) =>
      everyIfKnown(
        several(view),
        ({ value }) => ((value.formalTitles ?? []).length > 0 ? undefined : 'The group has no formal title.'),
        'only the sender knows whether the display title is the full formal one',
      ),
  },
  {
    id: '5.5.2(3)5',
    decidedBy: 'sender',
    says: 'Formal titles say as much as there is to say.',
    check: () => cannotTell('no message shows what more there is to say'),
  },
  {
    id: '5.5.2(3)6',
    onus: 'recipient',
    decidedBy: 'recipient',
    says: 'Recipients use formal titles for catalogue and search, and display titles for display.',
    check: () => cannotTell('no message shows what its recipient does'),
  },
  {
    id: '5.5.2(3)7',
    ifKnown: true,
    says: 'The rules on titles hold for resources of other kinds as well, where needed.',
    check: (view) => {
      const others = segments(view, ['Text', 'SheetMusic', 'Software', 'Image']);
      return everyIfKnown(
        others,
        ({ value, reference }) =>
          (value.formalTitles ?? []).length > 0 ? undefined : `${reference} has no formal title.`,
        'only the sender knows where it is needed',
      );
    },
  },
]);

/** 5.5: the variants. */
export const clause55 = [...boxedSet, ...classical];

/** Both spellings are in the value sets, and the standard uses both for the same. */
const components = ({ groups }: MessageView) =>
  groups.filter(({ type, depth }) => depth > 0 && (type === 'ReleaseComponent' || type === 'ComponentRelease'));
const works = ({ groups }: MessageView) => groups.filter(({ type }) => type === 'MultiWorkPart');
const several = (view: MessageView) => works(view).filter(({ items }) => items.length > 1);

function resourcesBelow(view: MessageView, top: Group): readonly Resource[] {
  const isBelow = (group: Group | undefined): boolean =>
    group !== undefined && (group === top || isBelow(group.parent));
  return view.primary.filter(({ items }) => items.some(({ group }) => isBelow(group)));
}

const segments = (view: MessageView, kinds: readonly string[] = ['SoundRecording', 'Video']): readonly Resource[] =>
  view.resources.filter(
    ({ kind, items }) => kinds.includes(kind) && items.some(({ group }) => group.type === 'MultiWorkPart'),
  );

/** A work that is split goes on at the same level: in the last group of the parent before, or the first of the one behind. */
function otherParts({ groups }: MessageView, group: Group): readonly Group[] {
  const level = groups.filter(({ depth }) => depth === group.depth);
  const at = level.indexOf(group);
  return [level[at - 1], level[at + 1]].filter(
    (neighbour) => neighbour?.type === 'MultiWorkPart' && neighbour.parent !== group.parent,
  ) as readonly Group[];
}

const isSplit = (view: MessageView, group: Group): boolean => otherParts(view, group).length > 0;

const splitWorks = (view: MessageView): boolean => works(view).some((group) => isSplit(view, group));

function sameTitles(view: MessageView, split: readonly Group[]): boolean {
  const titleOf = ({ value }: Group): string =>
    JSON.stringify(value.displayTitleTexts ?? value.displayTitles ?? value.additionalTitles ?? '');
  return split.every((group) => otherParts(view, group).some((other) => titleOf(other) === titleOf(group)));
}
