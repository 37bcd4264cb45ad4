import type { NewReleaseMessage } from '@slipway/ern';
import { parseIdentifier } from '@slipway/identifiers';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import {
  type DraftCard,
  type Further,
  type Party,
  type Product,
  party,
  product,
  type Resource,
  recordingIds,
  resource,
  type Work,
  work,
} from '@slipway/releases';
import type { Catalog, Placed } from './arrange.ts';
import { componentIds, describe, resourceLists, sayResource } from './compose.ts';
import { difference } from './facts.ts';
import { cardsIn } from './import-cards.ts';
import {
  type Billing,
  billingOf,
  imageFields,
  partyFields,
  soundRecordingFields,
  textFields,
  titleFields,
  videoFields,
} from './import-fields.ts';
import { inNames } from './import-names.ts';
import { productFields } from './import-product.ts';
import { type Left, leaves, withoutLeftOut } from './left.ts';
import { lenient, type Problem } from './lenient.ts';
import { type Named, namesIn, renamed, SENDER } from './names.ts';
import { partyOf } from './parties.ts';

/** What a message becomes in the catalog. */
export interface CatalogEntries {
  readonly parties: readonly Party[];
  readonly works: readonly Work[];
  readonly resources: readonly Resource[];
  readonly product: Product;
  /** Its deals as cards of a draft, by their ids: those of its sender with its recipient, so they are offered only. */
  readonly cards: Readonly<Record<string, DraftCard>>;
  /** Files that the message speaks of, by resource: their bytes have to come from elsewhere. */
  readonly files: readonly { readonly resourceId: string; readonly uri: string }[];
  /** What the message says beside its release: it stays behind, each leaf with the reason. */
  readonly unread: readonly Left[];
}

/** The message lacks, or says wrongly, something that every catalog entry needs. */
export interface ImportRefused {
  readonly code: 'import-incomplete';
  readonly problems: readonly Problem[];
}

/**
 * Reads the release of a message into catalog entries. Ids are the identifiers of the trade where there are some. What no
 * field holds is kept as a fact (`further`), so that a message composed of the entries says it again.
 * @param dpid of the tenant: what bears its namespace will bear that of whoever sends it
 */
export function importMessage(
  received: NewReleaseMessage,
  { dpid }: { readonly dpid?: string } = {},
): Outcome<CatalogEntries, ImportRefused> {
  const problems: Problem[] = [];
  const named = renamed(inNames(received), (kind, name) => (kind === 'namespace' && name === dpid ? SENDER : name));
  const { kept: message, left } = withoutLeftOut(named);
  const works = worksOf(message);
  const billing = billingOf(message);

  const parties = (message.parties ?? []).flatMap((told): Party[] => {
    const made = lenient(party, partyFields(told), `party ${told.partyReference}`, problems);
    return made ? [withFacts(made, partyOf(made), told, new Set())] : [];
  });
  const read = resourcesIn(message, billing).flatMap(({ told, fields }) => {
    const entry = `resource ${told.resourceReference}`;
    const made = lenient(resource, { ...fields, resourceId: told.resourceReference }, entry, problems);
    return made ? [{ told, made }] : [];
  });
  const known = new Set(read.map(({ made }) => made.resourceId));
  const components = componentIds(read.map(({ made }) => made));
  const resources = new Map(
    read.map(({ told, made }): [string, Resource] => {
      const said = sayResource(alone(made), works, noFiles, components);
      return [made.resourceId, withFacts(made, said, told, known)];
    }),
  );
  const { icpn, gRid, proprietaryIds = [] } = message.release?.releaseId ?? {};
  // A release without any number of its own could not be told from others.
  if (message.release && !icpn && !gRid && proprietaryIds.length === 0)
    problems.push({
      entry: 'product',
      field: 'icpn',
      detail: 'The release has no ICPN, GRid or proprietary identifier.',
    });
  if (!message.release) problems.push({ entry: 'product', field: 'release', detail: 'The message has no release.' });
  const made =
    message.release &&
    lenient(product, productFields(message, message.release, resources, billing), 'product', problems);
  if (problems.length > 0 || !made) return refused({ code: 'import-incomplete', problems });
  const { cards, kept } = cardsIn(named, recordingIds(made));
  return accepted({
    parties,
    works: [...works.values()],
    resources: [...resources.values()],
    product: wholeProduct(made, { resources, works }, message),
    cards,
    files: filesIn(named),
    unread: left.filter(({ path }) => !kept.has(path)),
  });
}

/** The product with the facts of everything that is neither party nor resource, and with whatever only the list names. */
function wholeProduct(
  made: Product,
  { resources, works }: Pick<Catalog, 'resources' | 'works'>,
  message: NewReleaseMessage,
): Product {
  const catalog = { product: made, resources, works, parties: new Map(), assets: new Map() };
  const said = describe(catalog, [...resources.values()].map(alone), made.profile, noFiles);
  const whole = withFacts(made, withoutLists(said), withoutLists(message), new Set(resources.keys()));
  const { parties = [], ...rest } = message;
  const idle = {
    partyIds: parties.map(({ partyReference }) => partyReference).filter(notIn(namesIn(rest, 'party'))),
    resourceIds: [...resources.keys()].filter(notIn(namesIn([withoutLists(message), mentioned(message)], 'resource'))),
  };
  return idle.partyIds.length + idle.resourceIds.length === 0
    ? whole
    : { ...whole, further: furtherOf(whole.further?.facts ?? [], idle, whole.further) };
}

/** What resources name besides themselves. */
const mentioned = (message: NewReleaseMessage) =>
  resourceLists.flatMap((list) => (message[list] ?? []).map(({ resourceReference: _, ...rest }) => rest));

function withFacts<Document extends { further?: Further | undefined }>(
  document: Document,
  said: unknown,
  told: unknown,
  known: ReadonlySet<string>,
): Document {
  const facts = difference(said, told);
  if (facts.length === 0) return document;
  const besides = (named: Named) => namesIn(told, named).filter(notIn(namesIn(said, named)));
  const resourceIds = besides('resource').filter((resourceId) => known.has(resourceId));
  return { ...document, further: furtherOf(facts, { partyIds: besides('party'), resourceIds }) };
}

type Besides = Readonly<Record<'partyIds' | 'resourceIds', readonly string[]>>;
function furtherOf(facts: Further['facts'], { partyIds, resourceIds }: Besides, before?: Further): Further {
  const [people, things] = [
    [...(before?.partyIds ?? []), ...partyIds],
    [...(before?.resourceIds ?? []), ...resourceIds],
  ];
  return {
    facts,
    ...(people.length > 0 ? { partyIds: people } : {}),
    ...(things.length > 0 ? { resourceIds: things } : {}),
  };
}

const notIn = (names: readonly string[]) => {
  const known = new Set(names);
  return (name: string): boolean => !known.has(name);
};

/** Works by their ISWC. A message names no work: the first recording of it lends its title. */
function worksOf({ soundRecordings = [], videos = [] }: NewReleaseMessage): Map<string, Work> {
  const works = new Map<string, Work>();
  for (const recording of [...soundRecordings, ...videos]) {
    for (const { iswc = '' } of recording.workIds ?? []) {
      const parsed = parseIdentifier('iswc', iswc);
      const { title } = titleFields(recording);
      if (!parsed.ok || title === undefined || works.has(parsed.value)) continue;
      works.set(parsed.value, work.parse({ workId: parsed.value, iswc: parsed.value, title }));
    }
  }
  return works;
}

const resourcesIn = (message: NewReleaseMessage, billing: Billing) => [
  ...(message.soundRecordings ?? []).map((told) => ({ told, fields: soundRecordingFields(told, billing) })),
  ...(message.videos ?? []).map((told) => ({ told, fields: videoFields(told, message, billing) })),
  ...(message.images ?? []).map((told) => ({ told, fields: imageFields(told) })),
  ...(message.texts ?? []).map((told) => ({ told, fields: textFields(told) })),
];

const withoutLists = ({
  parties: _,
  soundRecordings: _s,
  videos: _v,
  images: _i,
  texts: _t,
  ...rest
}: Partial<NewReleaseMessage>) => rest;

/** A resource that no release has placed yet, and whose file is not here. */
const alone = (made: Resource): Placed => ({
  resource: made,
  resourceReference: made.resourceId,
  technicalReference: made.resourceId,
  volume: 0,
  sequence: 0,
  asset: undefined,
});
const noFiles = { fileUris: new Map<string, string>(), hash: 'md5', version: '4.3.2' } as const;

const filesIn = (message: NewReleaseMessage) =>
  resourceLists.flatMap((list) =>
    (message[list] ?? []).flatMap((each) => {
      const uris = leaves(each).filter(({ path }) => path.endsWith('file/uri'));
      return [...new Set(uris.map(({ value }) => String(value)))].map((uri) => ({
        resourceId: each.resourceReference,
        uri,
      }));
    }),
  );
