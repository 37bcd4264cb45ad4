import type { Element } from './element.ts';
import { groups14 } from './names.ts';
import {
  contentItems,
  groupsOf,
  isPrimary,
  isSecondary,
  mainReleases,
  numbers,
  primaryItems,
  releases,
  resourceOf,
  rising,
  sections,
  self,
} from './release-parts.ts';
import type { Row14 } from './row.ts';

const { all, grouped } = groups14;

/** What the release profiles 1.4 ask of nearly all messages: releases, groups, titles, lines, labels, numbers. */
export const commonRows: readonly Row14[] = [
  {
    id: '14:main-release',
    rules: 'P14-014 P14-015',
    weight: 1,
    of: grouped,
    says: 'One release is marked as the main release.',
    each: (message) => message.all('ReleaseList'),
    keeps: (list) => list.all('Release').filter((one) => one.attribute('IsMainRelease') === 'true').length === 1,
  },
  {
    id: '14:primary-in-groups-numbered',
    rules: 'P14-016 P14-019',
    weight: 1,
    of: grouped,
    says: 'The primary content items of a group have a sequence number.',
    each: (message) => contentItems(message).filter(isPrimary),
    keeps: (item) => item.has('SequenceNumber'),
  },
  {
    id: '14:groups-numbered',
    rules: 'P14-017',
    weight: 1,
    of: grouped,
    says: 'The groups of the second level of the main release have a sequence number.',
    each: (message) =>
      mainReleases(message).flatMap((one) => groupsOf(one).flatMap((group) => group.all('ResourceGroup'))),
    keeps: (group) => group.has('SequenceNumber'),
  },
  {
    id: '14:numbered-from-one',
    rules: 'P14-018',
    weight: 1,
    of: grouped,
    says: 'The numbers of the primary content items of a group of the second level begin with 1.',
    each: (message) =>
      mainReleases(message)
        .flatMap((one) => groupsOf(one).flatMap((group) => group.all('ResourceGroup')))
        .filter((group) => group.all('ResourceGroupContentItem').some(isPrimary)),
    keeps: (group) => Math.min(...group.all('ResourceGroupContentItem').filter(isPrimary).flatMap(numbers), 2) === 1,
  },
  {
    id: '14:secondary-not-numbered',
    rules: 'P14-020',
    weight: 2,
    of: grouped,
    says: 'The content items of secondary resources have no sequence number.',
    each: (message) => contentItems(message).filter(isSecondary),
    keeps: (item) => !item.has('SequenceNumber'),
  },
  {
    id: '14:work-id',
    rules: 'P14-021',
    weight: 1,
    of: grouped,
    ifKnown: true,
    says: 'A primary sound recording names the musical work behind it.',
    each: (message) => primaryItems(message, 'SoundRecording'),
    keeps: (item, message) => resourceOf(item, message)?.has('IndirectSoundRecordingId') === true,
  },
  {
    id: '14:resource-type',
    rules: 'P14-022',
    weight: 1,
    of: grouped,
    says: 'A reference in a content item says whether the resource is primary or secondary.',
    each: (message) => contentItems(message).flatMap((item) => item.all('ReleaseResourceReference')),
    keeps: (reference) => reference.attribute('ReleaseResourceType') !== undefined,
  },
  {
    id: '14:resources',
    rules: 'P14-023',
    weight: 1,
    of: grouped,
    says: 'The list of resources is not empty.',
    each: (message) => message.all('ResourceList'),
    keeps: (list) => list.children.length > 0,
  },
  {
    id: '14:reference-title',
    rules: 'P14-024',
    weight: 1,
    of: grouped,
    says: 'A sound recording has exactly one reference title, and it is not empty.',
    each: (message) => message.all('ResourceList/SoundRecording'),
    keeps: (sound) => {
      const titles = sound.all('ReferenceTitle');
      return titles.length === 1 && titles[0]!.say('TitleText') !== '';
    },
  },
  ...(['FormalTitle', 'DisplayTitle'] as const).map(
    (type): Row14 => ({
      id: type === 'FormalTitle' ? '14:formal-title' : '14:display-title',
      rules: type === 'FormalTitle' ? 'P14-025' : 'P14-026',
      weight: 1,
      of:
        type === 'FormalTitle'
          ? grouped.filter((name) => name !== 'DigitalClassicalAudioAlbum' && name !== 'TVSeries')
          : grouped,
      says: `A release has a title of type ${type} in its first section of territories.`,
      each: (message) => releases(message).flatMap((one) => sections(one).slice(0, 1)),
      keeps: (section) => section.all('Title').some((title) => title.attribute('TitleType') === type),
    }),
  ),
  {
    id: '14:p-line',
    rules: 'P14-027 P14-028',
    weight: 1,
    of: grouped.filter((name) => name !== 'FilmBundle' && name !== 'TVSeries'),
    says: 'The ℗ line of a release stands on the release, or else in every section of territories.',
    each: releases,
    keeps: (release) => onceOrEverywhere(release, 'PLine'),
  },
  {
    id: '14:c-line',
    rules: 'P14-029 P14-030',
    weight: 1,
    of: grouped,
    says: 'The © line of a release stands on the release, or else in every section of territories.',
    each: releases,
    keeps: (release) => onceOrEverywhere(release, 'CLine'),
  },
  {
    id: '14:display-label',
    rules: 'P14-031',
    weight: 2,
    of: grouped,
    says: 'Of several label names in a section of territories one is the display label name.',
    each: (message) =>
      releases(message)
        .flatMap(sections)
        .filter((section) => section.all('LabelName').length > 1),
    keeps: (section) =>
      section.all('LabelName').filter((label) => label.attribute('LabelNameType') === 'DisplayLabelName').length === 1,
  },
  {
    id: '14:label-everywhere',
    rules: 'P14-032',
    weight: 2,
    of: grouped,
    says: 'The label name stands in the first section of territories, or else in all others.',
    each: (message) => releases(message).filter((one) => sections(one).some((section) => section.has('LabelName'))),
    keeps: (release) => firstOrOthers(release, 'LabelName'),
  },
  {
    id: '14:own-label',
    rules: 'P14-033 P14-034',
    weight: 2,
    of: grouped,
    says: 'A label name of a kind of the parties own is marked so and names its namespace.',
    each: (message) => message.deep('LabelName').filter((label) => label.attribute('UserDefinedValue') !== undefined),
    keeps: (label) => label.attribute('LabelNameType') === 'UserDefined' && label.attribute('Namespace') !== undefined,
  },
  {
    id: '14:genre-everywhere',
    rules: 'P14-035',
    weight: 1,
    of: grouped,
    says: 'The genre stands in the first section of territories, or else in all others.',
    each: (message) => releases(message).filter((one) => sections(one).some((section) => section.has('Genre'))),
    keeps: (release) => firstOrOthers(release, 'Genre'),
  },
  {
    id: '14:parental-warning',
    rules: 'P14-036',
    weight: 2,
    of: grouped,
    says: 'The message gives a parental warning type.',
    each: self,
    keeps: (message) => message.deep('ParentalWarningType').length > 0,
  },
  {
    id: '14:release-date',
    rules: 'P14-037',
    weight: 2,
    of: grouped,
    ifKnown: true,
    says: 'A release has a release date.',
    each: releases,
    keeps: (release) => release.deep('ReleaseDate').length + release.deep('GlobalReleaseDate').length > 0,
  },
  {
    id: '14:resource-date',
    rules: 'P14-038',
    weight: 2,
    of: grouped,
    ifKnown: true,
    says: 'A primary resource has a release date of its own or an original one.',
    each: (message) => primaryItems(message),
    keeps: (item, message) => {
      const resource = resourceOf(item, message);
      return resource !== undefined && dates.some((name) => resource.deep(name).length > 0);
    },
  },
  {
    id: '14:work-contributors',
    rules: 'P14-039',
    weight: 2,
    of: grouped,
    ifKnown: true,
    says: 'A musical work names who made it.',
    each: (message) => message.deep('MusicalWork'),
    keeps: (work) => work.has('MusicalWorkContributor'),
  },
  {
    id: '14:indirect-contributors',
    rules: 'P14-040',
    weight: 2,
    of: grouped,
    ifKnown: true,
    says: 'A sound recording names those who made the work behind it.',
    each: (message) => message.all('ResourceList/SoundRecording/SoundRecordingDetailsByTerritory'),
    keeps: (section) => section.has('IndirectResourceContributor'),
  },
  ...(['ResourceContributor', 'IndirectResourceContributor'] as const).map(
    (name): Row14 => ({
      id: name === 'ResourceContributor' ? '14:contributor-once' : '14:indirect-contributor-once',
      rules: name === 'ResourceContributor' ? 'P14-041' : 'P14-043',
      weight: 1,
      of: grouped,
      says: `A party stands once as ${name} in a section, with all its roles.`,
      each: (message) =>
        message
          .all('ResourceList')
          .flatMap((list) => list.children.flatMap((one) => one.children))
          .filter((section) => section.has(name)),
      keeps: (section) => isDistinct(section.all(name).flatMap((one) => one.all('PartyId').map(({ text }) => text))),
    }),
  ),
  {
    id: '14:work-shares',
    rules: 'P14-044 P14-045',
    weight: 1,
    of: grouped,
    says: 'The shares of a musical work are more than nothing and at most the whole.',
    each: (message) => message.deep('MusicalWork').filter((work) => work.deep('RightSharePercentage').length > 0),
    keeps: (work) => {
      const shares = work.deep('RightSharePercentage').map(({ text }) => Number(text));
      return shares.every((share) => share > 0) && shares.reduce((sum, share) => sum + share, 0) <= 100;
    },
  },
  {
    id: '14:no-catalog-transfer',
    rules: 'P14-046 B14-011',
    weight: 1,
    of: grouped,
    ifKnown: true,
    says: 'CatalogTransfer is only used when a catalogue changes hands.',
    each: self,
    keeps: (message) => !message.has('CatalogTransfer'),
  },
  {
    id: '14:flags-on-items',
    rules: 'P14-011 P14-012 P14-047 P14-048 P14-171 P14-172',
    of: all.filter((name) => name !== 'SingleResourceRelease'),
    says: 'What is hidden or a bonus is marked in its content item, not on the resource.',
    each: (message) => message.all('ResourceList').flatMap(({ children }) => children),
    keeps: (resource) => !resource.has('IsHiddenResource') && !resource.has('IsBonusResource'),
  },
  {
    id: '14:territory-codes',
    rules: 'P14-049 P14-050 P14-051',
    weight: 1,
    of: grouped,
    says: 'A territory code has two letters, or four for one that is gone, or is Worldwide; only TIS codes are numbers.',
    each: (message) => [...message.deep('TerritoryCode'), ...message.deep('ExcludedTerritoryCode')],
    keeps: (code) => {
      const type = code.attribute('IdentifierType') ?? 'ISO';
      if (type === 'TIS') return /^[0-9]+$/.test(code.text);
      if (type === 'DeprecatedISO') return /^[A-Z]{4}$/.test(code.text);
      return /^([A-Z]{2}(-[A-Z0-9]{1,3})?|Worldwide)$/.test(code.text);
    },
  },
  {
    id: '14:no-comment',
    rules: 'P14-067',
    weight: 2,
    of: grouped,
    says: 'The message has no comments.',
    each: self,
    keeps: (message) => message.deep('Comment').length === 0,
  },
  {
    id: '14:artists-numbered',
    rules: 'P14-068',
    weight: 1,
    of: grouped,
    says: 'The display artists of a release are numbered.',
    each: (message) => releases(message).flatMap((one) => one.all('ReleaseDetailsByTerritory/DisplayArtist')),
    keeps: (artist) => artist.attribute('SequenceNumber') !== undefined,
  },
  {
    id: '14:numbers-run',
    rules: 'P14-069 P14-070',
    weight: 1,
    of: grouped,
    says: 'Sequence numbers of elements side by side run from 1, each once.',
    each: (message) => holdersOf(message, (one) => one.has('SequenceNumber')),
    keeps: (holder) => rising(holder.children.flatMap(numbers)),
  },
  {
    id: '14:attribute-numbers-run',
    rules: 'P14-071 P14-072',
    weight: 1,
    of: grouped,
    says: 'Sequence numbers in attributes of elements of one name run from 1, each once.',
    each: (message) => holdersOf(message, (one) => one.attribute('SequenceNumber') !== undefined),
    keeps: (holder) => {
      const names = new Set(holder.children.filter(hasNumber).map(({ name }) => name));
      return [...names].every((name) =>
        rising(
          holder
            .all(name)
            .filter(hasNumber)
            .map((one) => Number(one.attribute('SequenceNumber'))),
        ),
      );
    },
  },
  {
    id: '14:shares-of-one',
    rules: 'P14-073',
    weight: 1,
    of: grouped,
    says: 'A share that is marked as a part of one is at most 1.',
    each: (message) => everything(message).filter((one) => one.attribute('HasMaxValueOfOne') === 'true'),
    keeps: (share) => Number(share.text) <= 1,
  },
  {
    id: '14:shares-of-hundred',
    rules: 'P14-074 P14-075',
    of: grouped,
    says: 'A share that is not marked as a part of one is more than 1; less hints at a mistake in the unit.',
    each: (message) => [
      ...everything(message).filter((one) => one.attribute('HasMaxValueOfOne') === 'false'),
      ...message.deep('RightSharePercentage').filter((one) => one.attribute('HasMaxValueOfOne') === undefined),
    ],
    keeps: (share) => Number(share.text) > 1,
  },
  {
    id: '14:display-artist',
    rules: 'P14-086',
    weight: 1,
    of: all.filter((name) => name !== 'DigitalClassicalAudioAlbum'),
    says: 'A release has a display artist.',
    each: releases,
    keeps: (release) => release.has('ReleaseDetailsByTerritory/DisplayArtist'),
  },
  {
    id: '14:isrc-prefix',
    rules: 'P14-055',
    weight: 1,
    of: grouped,
    says: 'An ISRC begins with two letters.',
    each: (message) => message.deep('ISRC'),
    keeps: ({ text }) => /^[A-Z]{2}/i.test(text),
  },
];

const dates = ['ResourceReleaseDate', 'OriginalResourceReleaseDate'];

const hasNumber = (one: Element): boolean => one.attribute('SequenceNumber') !== undefined;

const everything = (message: Element): readonly Element[] =>
  message.children.flatMap((child) => [child, ...everything(child)]);

/** The elements with at least one child of a kind. */
const holdersOf = (message: Element, isWanted: (one: Element) => boolean): readonly Element[] =>
  [message, ...everything(message)].filter((one) => one.children.some(isWanted));

const isDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

function onceOrEverywhere(release: Element, name: string): boolean {
  const said = sections(release).map((section) => section.has(name));
  return release.has(name) ? !said.every(Boolean) || said.length === 0 : said.length > 0 && said.every(Boolean);
}

function firstOrOthers(release: Element, name: string): boolean {
  const [first, ...others] = sections(release).map((section) => section.has(name));
  return first === true || (others.length > 0 && others.every(Boolean));
}
