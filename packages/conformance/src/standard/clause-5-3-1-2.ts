import { type AdditionalTitle, type DisplayArtist, type DisplayTitle, plainValue } from '@slipway/ern';
import { type Answer, cannotTell, demand, every, everyIfKnown, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import type { Profile } from '../profiles.ts';
import type { Group } from '../view/groups.ts';
import type { MessageView } from '../view/message-view.ts';
import { type Placed, placedAll } from '../view/placed.ts';
import type { Resource } from '../view/resources.ts';
import { below, type Spot } from '../view/spot.ts';

/** 5.3.1.2: releases and resources. Weight 1, but for the rows that say otherwise. */
export const clause5312 = clause({ weight: 1 }, [
  {
    id: '5.3.1.2(1)',
    says: 'Every display artist has a sequence number.',
    check: (view) =>
      every(view.all<DisplayArtist>('displayArtists'), ({ value }) =>
        value.sequenceNumber === undefined ? 'The artist has no sequence number.' : undefined,
      ),
  },
  {
    id: '5.3.1.2(2)1',
    weight: 2,
    says: 'The name of a compound artist as it is displayed stands in DisplayArtistName.',
    check: (view) =>
      every(compound(view), ({ names, spot }) =>
        names.some((name) => name.trim() !== '')
          ? undefined
          : { at: below(spot, 'displayArtistNames'), detail: 'There is no name for several artists together.' },
      ),
  },
  {
    id: '5.3.1.2(2)2',
    ifKnown: true,
    weight: 2,
    says: 'Each artist of a compound artist has a DisplayArtist of its own.',
    check: (view) =>
      everyIfKnown(
        billings(view, namesSeveral),
        ({ artists }) =>
          artists.length > 1 ? undefined : 'The name looks like several artists, and there is one DisplayArtist.',
        'a name with a joining word may be the name of one act',
      ),
  },
  {
    id: '5.3.1.2(2)2.1',
    weight: 2,
    says: 'The main artist of a compound artist has the role MainArtist.',
    check: (view) =>
      every(compound(view), ({ artists, spot }) =>
        artists.some(isMainArtist)
          ? undefined
          : { at: below(spot, 'displayArtists'), detail: 'None of the artists is the MainArtist.' },
      ),
  },
  {
    id: '5.3.1.2(2)2.2',
    ifKnown: true,
    weight: 2,
    says: 'The artists besides the main artist have another role than MainArtist.',
    check: (view) =>
      everyIfKnown(
        compound(view),
        ({ artists, spot }) =>
          artists.filter(isMainArtist).length < 2
            ? undefined
            : { at: below(spot, 'displayArtists'), detail: 'Several artists are MainArtist.' },
        'artists of equal rank may all be MainArtist, and no message says who is of equal rank',
      ),
  },
  {
    id: '5.3.1.2(3)',
    permission: true,
    says: 'A sender that cannot take a compound name apart may give it as one artist.',
    check: () => passes,
  },
  {
    id: '5.3.1.2(4)1',
    says: 'Each sound recording and video has a DisplayTitleText.',
    check: ({ resources }) =>
      every(resources.filter(isRecording), ({ value, spot }) =>
        (value.displayTitleTexts ?? []).some((text) => plainValue(text).trim() !== '')
          ? undefined
          : { at: below(spot, 'displayTitleTexts'), detail: 'There is no DisplayTitleText.' },
      ),
  },
  {
    id: '5.3.1.2(4)2',
    says: 'DisplayTitle holds the main title, with the sub-title or version apart from it.',
    check: ({ resources }) =>
      every(resources.filter(isRecording), ({ value, spot }) => {
        const titles = value.displayTitles ?? [];
        if (titles.length === 0) return { at: below(spot, 'displayTitles'), detail: 'There is no DisplayTitle.' };
        const whole = titles.findIndex(repeatsSubTitle);
        return whole < 0
          ? undefined
          : { at: below(spot, 'displayTitles', whole, titles.length), detail: 'TitleText repeats the sub-title.' };
      }),
  },
  {
    id: '5.3.1.2(4)3',
    says: 'Further titles separate main title and sub-title in the same way.',
    check: ({ resources }) =>
      every(
        resources.filter(hasFurther).flatMap(({ value }) => further(value)),
        ({ value }) => (repeatsSubTitle(value) ? 'TitleText repeats the sub-title.' : undefined),
      ),
  },
  {
    id: '5.3.1.2(4)4.1',
    decidedBy: 'sender',
    says: 'A sub-title that consumers shall not see is left out of DisplayTitleText.',
    check: onlySender('only the sender knows of a sub-title that is not to be shown'),
  },
  {
    id: '5.3.1.2(4)4.2',
    decidedBy: 'sender',
    says: 'A sub-title that consumers shall not see is left out of DisplayTitle.',
    check: onlySender('only the sender knows of a sub-title that is not to be shown'),
  },
  {
    id: '5.3.1.2(4)4.3',
    decidedBy: 'sender',
    says: 'A sub-title that consumers shall not see stands in a further title of type ReferenceTitle.',
    check: onlySender('only the sender knows of a sub-title that is not to be shown'),
  },
  {
    id: '5.3.1.2(5)1',
    says: 'The main release has a resource group.',
    check: ({ release, groups, root }) =>
      demand(groups.length > 0, release?.spot ?? root, 'The main release has no resource group.'),
  },
  {
    id: '5.3.1.2(5)2',
    notInErn3: 'groups of ERN 3 have no types, and hold images as content items',
    says: 'Sets of primary resources are groups on the second level, two or more, each of a type that the variant allows.',
    check: secondLevel,
  },
  {
    id: '5.3.1.2(5)3',
    says: 'Components, component releases, sides and parts of works are numbered within their parent.',
    check: ({ groups }) =>
      every(
        groups.filter(({ type }) => type !== undefined && numbered.has(type)),
        ({ value }) => (value.sequenceNumber === undefined ? 'The group has no sequence number.' : undefined),
      ),
  },
  {
    id: '5.3.1.2(5)4',
    says: 'Every primary resource is numbered in its group.',
    check: ({ resources }) =>
      every(
        resources.filter((one) => one.isPrimary || (isRecording(one) && !one.isSupplemental && !one.isBonus)),
        ({ items, spot, reference }) => {
          if (items.length === 0) return { at: spot, detail: `${reference} stands in no resource group.` };
          const bare = items.find(({ value }) => value.sequenceNumber === undefined);
          return bare && { at: bare.spot, detail: `${reference} has no sequence number.` };
        },
      ),
  },
  {
    id: '5.3.1.2(5)5',
    says: 'Sequence numbers rise from one to the next, and no two are the same.',
    check: ({ groups }) =>
      every(groups, ({ groups: inner, items }) => {
        const list = [inner, items].find((one) => !rises(one));
        if (list === undefined) return undefined;
        const numbers = list.flatMap(({ sequenceNumber }) => sequenceNumber ?? []);
        return `The numbers are ${numbers.slice(0, 12).join(', ')}${numbers.length > 12 ? ' …' : ''}.`;
      }),
  },
  {
    id: '5.3.1.2(5)6',
    says: 'Groups and content items of one group are numbered in one sequence.',
    check: ({ groups }) =>
      every(
        groups.filter(({ groups: inner, items }) => inner.length > 0 && items.length > 0),
        ({ groups: inner, items }) => {
          const taken = new Set(inner.map(({ sequenceNumber }) => sequenceNumber));
          const both = items.find(({ sequenceNumber }) => sequenceNumber !== undefined && taken.has(sequenceNumber));
          return both && `The number ${both.sequenceNumber} belongs to a group and to a content item.`;
        },
      ),
  },
  {
    id: '5.3.1.2(5)7',
    weight: 2,
    says: 'Content items of secondary resources have no sequence number.',
    check: (view) =>
      every(
        view.items.filter(({ value }) => {
          const of = view.resource(value.releaseResourceReference);
          return value.isBonusResource === true || (of !== undefined && !of.isPrimary);
        }),
        ({ value }) =>
          value.sequenceNumber === undefined ? undefined : `${value.releaseResourceReference} is numbered.`,
      ),
  },
  {
    id: '5.3.1.2(5)8',
    notInErn3: 'groups of ERN 3 have no types, and hold images as content items',
    weight: 2,
    says: 'Front cover images are linked from the top group; in a boxed set also from the groups of its component releases.',
    check: coversOnTop,
  },
  {
    id: '5.3.1.2(5)9',
    notInErn3: 'groups of ERN 3 have no types, and hold images as content items',
    weight: 2,
    says: 'A video screen capture is linked from the content item of what it shows, with LinkDescription VideoScreenCapture.',
    check: ({ resources, items }) =>
      every(
        resources.filter(({ kind, type }) => kind === 'Image' && type === 'VideoScreenCapture'),
        ({ reference }) => {
          const links = items.flatMap(({ links }) => links.filter((link) => link.reference === reference));
          if (links.length === 0) return `${reference} is linked from no content item.`;
          return links.at(-1)?.description === 'VideoScreenCapture'
            ? undefined
            : `${reference} is linked without its description.`;
        },
      ),
  },
  {
    id: '5.3.1.2(6)',
    weight: 2,
    says: 'A cue has a start time or a duration.',
    check: ({ cues }) =>
      every(cues, ({ value }) =>
        value.startTime || value.duration ? undefined : 'The cue has neither start time nor duration.',
      ),
  },
]);

/** Whether each number is greater than the one before; what has none is passed over. */
function rises(list: readonly { readonly sequenceNumber?: number | undefined }[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const { sequenceNumber } of list) {
    if (sequenceNumber === undefined) continue;
    if (sequenceNumber <= last) return false;
    last = sequenceNumber;
  }
  return true;
}

const numbered: ReadonlySet<string> = new Set(['Component', 'ComponentRelease', 'Side', 'MultiWorkPart']);
type Title = DisplayTitle | AdditionalTitle;

/** Titles beside the one that is displayed. */
const further = ({ formalTitles = [], groupingTitles = [], additionalTitles = [] }: Resource['value']) =>
  placedAll<Title>([...formalTitles, ...groupingTitles, ...additionalTitles]);
const hasFurther = ({ isRecording, value: { formalTitles, groupingTitles, additionalTitles } }: Resource): boolean =>
  isRecording && (formalTitles ?? groupingTitles ?? additionalTitles) !== undefined;

const repeatsSubTitle = ({ titleText, subTitles }: Title): boolean =>
  subTitles?.some((sub) => plainValue(sub) !== '' && titleText.trim().endsWith(`(${plainValue(sub)})`)) === true;

const isRecording = ({ isRecording: is }: Resource): boolean => is;

/** Words and signs between the names of artists. */
const joining = /\s(feat\.?|ft\.?|featuring|vs\.?|with)\s/i;

const namesSeveral = ({ displayArtistNames }: Billed): boolean =>
  displayArtistNames?.some((name) => joining.test(plainValue(name))) === true;

const isMainArtist = ({ displayArtistRole }: DisplayArtist): boolean =>
  displayArtistRole !== undefined && plainValue(displayArtistRole) === 'MainArtist';

interface Billing {
  readonly artists: readonly DisplayArtist[];
  readonly names: readonly string[];
  readonly spot: Spot;
}

/** Who is displayed as the artist of the main release and of each resource, where there is more than one or a name of several. */
function billings({ release, resources }: MessageView, isAsked: (of: Billed) => boolean): readonly Billing[] {
  const billed: readonly Placed<Billed>[] = release ? [release, ...resources] : resources;
  return billed
    .filter(({ value }) => isAsked(value))
    .map(({ value, spot }) => ({ artists: value.displayArtists ?? [], names: namesOf(value), spot }));
}

type Billed = Pick<Resource['value'], 'displayArtists' | 'displayArtistNames'>;
const namesOf = ({ displayArtistNames = [] }: Billed) => displayArtistNames.map((name) => plainValue(name));

const compound = (view: MessageView): readonly Billing[] =>
  billings(view, ({ displayArtists }) => displayArtists !== undefined && displayArtists.length > 1);

export function onlySender(because: string): (view: MessageView) => Answer {
  const answer = cannotTell(because);
  return () => answer;
}

function secondLevel({ groups, variants }: MessageView): Answer {
  const second = groups.filter(({ depth }) => depth === 1);
  if (second.length === 0) return inapplicable('the resources are not grouped in sets');
  const allowed = new Set([
    'Side',
    'Component',
    ...(variants.includes('BoxedSet') ? ['ComponentRelease', 'ReleaseComponent'] : []),
    ...(variants.includes('Classical') ? ['MultiWorkPart', 'MultiPartWork'] : []),
  ]);
  return every(second, ({ type, spot }) => {
    if (type === undefined || !allowed.has(type)) {
      return { at: below(spot, 'resourceGroupType'), detail: `A group of type ${type} does not stand here.` };
    }
    // Beside content items one group is enough: a work among single tracks (table 3).
    const isAlone = second.length === 1 && type !== 'MultiWorkPart' && groups[0]?.items.length === 0;
    return isAlone ? 'One set alone is no grouping.' : undefined;
  });
}

function coversOnTop({ resources, groups, variants, profile }: MessageView): Answer {
  if (profile !== undefined && singles.includes(profile))
    return inapplicable('in a single the content item links to the image (5.4)');
  const places = groups.filter((group) => group.depth === 0 || (variants.includes('BoxedSet') && isComponent(group)));
  const linked = new Set(places.flatMap(({ links }) => links.map(({ reference }) => reference)));
  return every(
    resources.filter(({ kind, type }) => kind === 'Image' && type === 'FrontCoverImage'),
    ({ reference }) => (linked.has(reference) ? undefined : `${reference} is not linked from the top group.`),
  );
}

const singles: readonly Profile[] = ['SimpleAudioSingle', 'SimpleVideoSingle', 'Ringtone'];

const isComponent = ({ type }: Group): boolean => type === 'ReleaseComponent' || type === 'ComponentRelease';
