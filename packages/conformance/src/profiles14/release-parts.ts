import type { Element } from './element.ts';

// What the rules of the release profiles 1.4 speak of, as it stands in a message of ERN 3.

export const self = (message: Element): readonly Element[] => [message];
export const releases = (message: Element): readonly Element[] => message.all('ReleaseList/Release');
export const mainReleases = (message: Element): readonly Element[] =>
  releases(message).filter((release) => release.attribute('IsMainRelease') === 'true');
/** What a release says for some territories. */
export const sections = (release: Element): readonly Element[] => release.all('ReleaseDetailsByTerritory');
export const groupsOf = (release: Element): readonly Element[] =>
  release.all('ReleaseDetailsByTerritory/ResourceGroup');
export const contentItems = (message: Element): readonly Element[] => message.deep('ResourceGroupContentItem');

const typeOf = (item: Element): string | undefined =>
  item.all('ReleaseResourceReference')[0]?.attribute('ReleaseResourceType');
export const isPrimary = (item: Element): boolean => typeOf(item) === 'PrimaryResource';
export const isSecondary = (item: Element): boolean => typeOf(item) === 'SecondaryResource';

/** The content items of primary resources, of a kind where one is named. */
export const primaryItems = (message: Element, kind?: string): readonly Element[] =>
  contentItems(message).filter((item) => isPrimary(item) && (kind === undefined || kindOf(item, message) === kind));

/** What a content item places: by the resource itself, or where that is not there, by the word of the item. */
export const kindOf = (item: Element, message: Element): string | undefined =>
  resourceOf(item, message)?.name ?? item.say('ResourceType');

/** The resource that a content item places. */
export function resourceOf(item: Element, message: Element): Element | undefined {
  const reference = item.say('ReleaseResourceReference');
  return message
    .all('ResourceList')
    .flatMap(({ children }) => children)
    .find((resource) => resource.say('ResourceReference') === reference);
}

export const numbers = (one: Element): readonly number[] => one.texts('SequenceNumber').map(Number);

/** 1, 2, 3 … in any order. */
export function rising(found: readonly number[]): boolean {
  const sorted = found.toSorted((a, b) => a - b);
  return sorted.every((number, index) => number === index + 1);
}
