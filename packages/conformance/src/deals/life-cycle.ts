import { plainValue } from '@slipway/ern';
import { type Answer, cannotTell, demand, every, everyIfKnown, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import { releaseKey } from '../standard/file-changes.ts';
import { MessageView } from '../view/message-view.ts';
import { at, below, type Spot } from '../view/spot.ts';
import { codes, type Terms } from '../view/terms.ts';
import { priceChange } from './price-change.ts';

/** Elements that end or change deals in ERN 3 and that the business profiles 1.4 no longer allow. */
const retired = (
  id: string,
  name: string,
  holders: (view: MessageView) => readonly { value: object; spot: Spot }[],
  key: string,
) => ({
  id,
  weight: 1 as const,
  says: `${name} is not used; deals that are left out or end-dated say the same.`,
  check: (view: MessageView): Answer => {
    if (view.version !== '3.8.2') return inapplicable('ERN 4 has no such element');
    return every(holders(view), ({ value, spot }) =>
      (value as Record<string, unknown>)[key] === undefined
        ? undefined
        : { at: below(spot, key), detail: `${name} stands here.` },
    );
  },
});

/** How a release changes from message to message (ERN 6.5), and what files show. */
export const lifeCycleEntries = clause({}, [
  retired(
    '6:update-indicator',
    'UpdateIndicator',
    ({ root, body }) => [{ value: body, spot: root }],
    'updateIndicator',
  ),
  retired('6:effective-date', 'EffectiveDate', (view) => view.releaseDeals, 'effectiveDate'),
  retired('6:all-deals-cancelled', 'AllDealsCancelled', (view) => view.terms, 'allDealsCancelled'),
  retired('6:take-down', 'TakeDown', (view) => view.terms, 'takeDown'),
  {
    id: '6:all-deals-again',
    ifKnown: true,
    weight: 1,
    decidedBy: 'history',
    says: 'An update says all deals again that go on.',
    check: (view) =>
      afterMessage(view, (earlier) => {
        if (view.terms.length === 0) return inapplicable('the message takes the release down');
        return everyIfKnown(
          lasting(earlier, view).map((terms) => ({ terms, spot: below(view.root, '/DealList') })),
          ({ terms }) =>
            view.terms.some((now) => isSame(earlier, terms, view, now))
              ? undefined
              : `${sketch(terms)} is not said again, so it ends.`,
          'only the sender knows whether a deal that is left out was meant to end',
        );
      }),
  },
  {
    id: '6:new-territories',
    ifKnown: true,
    weight: 1,
    decidedBy: 'history',
    says: 'An update that adds territories keeps those that it had.',
    check: (view) =>
      afterMessage(view, (earlier) => {
        const before = territoriesOf(lasting(earlier, view));
        const now = territoriesOf(view.terms);
        const added = [...now].filter((code) => !before.has(code));
        if (added.length === 0 || before.size === 0) return inapplicable('no territory is added');
        if (now.has('Worldwide')) return passes;
        return everyIfKnown(
          [...before].map((code) => ({ code, spot: below(view.root, '/DealList') })),
          ({ code }) => (now.has(code) ? undefined : `${added.join(', ')} came, and ${code} is gone.`),
          'only the sender knows whether the rights in a territory that is left out were meant to end',
        );
      }),
  },
  {
    id: '6:price-change',
    weight: 1,
    says: 'Where a price changes, the deal with the old price ends before the new one starts.',
    check: priceChange,
  },
  {
    id: '6:first-contact',
    weight: 2,
    decidedBy: 'history',
    says: 'A release is not taken down before it was ever sent.',
    check: (view) => {
      if (view.terms.length > 0) return inapplicable('the message has deals');
      const { history } = view.given;
      if (history === undefined) return cannotTell('the earlier messages are not known');
      return demand(
        aboutSame(view).length > 0,
        below(view.root, '/DealList'),
        'There are no deals, and no earlier message is about the release.',
      );
    },
  },
  {
    id: '6:created-later',
    weight: 2,
    decidedBy: 'history',
    says: 'A message is made later than those before it about the same release.',
    check: (view) =>
      afterMessage(view, (earlier) => {
        const { messageCreatedDateTime: before } = earlier.message.messageHeader;
        const { messageHeader } = view.message;
        const isLater = Date.parse(messageHeader.messageCreatedDateTime) >= Date.parse(before);
        return demand(
          isLater,
          below(view.header.spot, 'messageCreatedDateTime'),
          `The message before was made at ${before}.`,
        );
      }),
  },
  {
    id: '6:purge-by-sender',
    weight: 1,
    decidedBy: 'history',
    alsoPurge: true,
    says: 'Only the party that sent the deals of a release purges it.',
    check: purgedBySender,
  },
  {
    id: '6:control-type',
    says: 'The header says whether the message is live or a test.',
    alsoPurge: true,
    check: ({ header: { value, spot } }) =>
      demand(
        value.messageControlType !== undefined,
        below(spot, 'messageControlType'),
        'MessageControlType is missing.',
      ),
  },
  {
    id: '6:hash-sums',
    weight: 1,
    decidedBy: 'files',
    says: 'The hash sum of a file is that of the file that came along.',
    check: hashSums,
  },
]);

/** The messages before about the same release, the last one first. */
const aboutSame = (view: MessageView): readonly MessageView[] =>
  (view.given.history ?? [])
    .map(({ message }) => new MessageView(message, view.version, {}))
    .filter((one) => releaseKey(one) !== undefined && releaseKey(one) === releaseKey(view))
    .reverse();

function afterMessage(view: MessageView, check: (earlier: MessageView) => Answer): Answer {
  if (view.given.history === undefined) return cannotTell('the earlier messages are not known');
  const [last] = aboutSame(view);
  return last ? check(last) : inapplicable('no earlier message is about the release');
}

/** The deals that had not ended when the new message was made. */
const lasting = (earlier: MessageView, { message }: MessageView): readonly Terms[] =>
  earlier.terms.filter(
    ({ end }) => end === undefined || end >= message.messageHeader.messageCreatedDateTime.slice(0, end.length),
  );

/** The same model and use, for one of the same releases, in all the same territories; dates and prices may differ. */
function isSame(earlier: MessageView, before: Terms, later: MessageView, now: Terms): boolean {
  const there = codes(now.value.territoryCodes);
  const names = (view: MessageView, terms: Terms) => terms.references.map((reference) => releaseName(view, reference));
  return (
    before.models.every((model) => now.models.includes(model)) &&
    before.uses.every((use) => now.uses.includes(use)) &&
    names(earlier, before).every((name) => names(later, now).includes(name)) &&
    (there.length === 0 ||
      there.includes('Worldwide') ||
      codes(before.value.territoryCodes).every((code) => there.includes(code)))
  );
}

/** References are given anew in each message: a track is known by its recording. */
function releaseName(view: MessageView, reference: string): string {
  if (view.release?.value.releaseReference === reference) return 'main';
  const track = view.tracks.find(({ value }) => value.releaseReference === reference);
  const resource = track && view.resource(track.value.releaseResourceReference);
  return resource?.isrcs[0] ?? reference;
}

const territoriesOf = (terms: readonly Terms[]): ReadonlySet<string> =>
  new Set(terms.flatMap(({ value }) => codes(value.territoryCodes)));

const sketch = ({ value, models, uses }: Terms): string =>
  `${models.join('/') || 'no model'} with ${uses.join('/')} in ${codes(value.territoryCodes).slice(0, 5).join(', ') || 'all but some territories'}`;

function purgedBySender({ message, given: { history } }: MessageView): Answer {
  if (message.messageType !== 'PurgeReleaseMessage') return inapplicable('nothing is purged');
  if (history === undefined) return cannotTell('the earlier messages are not known');
  const { icpn, gRid, proprietaryIds = [] } = message.purgedRelease.releaseId ?? {};
  const names = [icpn, gRid, ...proprietaryIds.map((id) => `${id.namespace} ${id.value}`)];
  const sent = history.some(
    ({ message: earlier }) =>
      earlier.messageHeader.messageSender.partyId === message.messageHeader.messageSender.partyId &&
      names.includes(releaseKey(new MessageView(earlier, '4.3.2', {}))),
  );
  return demand(sent, at(message.purgedRelease), 'The sender never sent this release.');
}

function hashSums({ resources, given: { files } }: MessageView): Answer {
  if (!resources.some(({ hasHashSum }) => hasHashSum)) return inapplicable('the message states no hash sum');
  if (files === undefined) return cannotTell('the files are not known');
  const stated = resources.flatMap((resource) => resource.files).filter(({ hashSum }) => hashSum !== undefined);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = stated.flatMap(({ uri = '', hashSum, spot }) => {
    const algorithm = plainValue(hashSum!.algorithm);
    const sums = Object.entries(byPath.get(uri)?.hashes ?? {});
    const [, actual] = sums.find(([name]) => plain(name) === plain(algorithm)) ?? [];
    return actual === undefined ? [] : [{ spot, uri, algorithm, actual, said: hashSum!.hashSumValue }];
  });
  if (known.length === 0) return cannotTell('no sum of a file is known by the algorithm that the message names');
  return every(known, ({ uri, algorithm, actual, said }) =>
    actual.toLowerCase() === said.toLowerCase() ? undefined : `The ${algorithm} of ${uri} is ${actual}.`,
  );
}

const plain = (algorithm: string): string => algorithm.toLowerCase().replace(/[^a-z0-9]/g, '');
