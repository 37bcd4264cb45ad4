import { type Answer, type Complaint, cannotTell, demand, every, fails, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import type { Resource } from '../view/resources.ts';
import type { Terms } from '../view/terms.ts';
import { onlySender } from './clause-5-3-1-2.ts';
import { compareFiles, type FileChange } from './file-changes.ts';

/**
 * 5.3.3: resource files. The weights of items (3) and (4) lost their number in print; they count as 1, because DDEX's
 * rules for (3) are graded Fatal.
 */
export const clause533 = clause({ weight: 1 }, [
  {
    id: '5.3.3(1)',
    decidedBy: 'files',
    says: 'Without a pre-order, the files of all resources arrive before the release is made available.',
    check: (view) => (isPreOrder(view) ? inapplicable('there is a pre-order deal') : filesThere(view, onSale)),
  },
  {
    id: '5.3.3(2)',
    decidedBy: 'files',
    says: 'With a pre-order, each file arrives before its resource is made available.',
    check: (view) =>
      isPreOrder(view)
        ? filesThere(view, (one) => onSale(one) || granted(one))
        : inapplicable('there is no pre-order deal'),
  },
  {
    id: '5.3.3(3)1',
    decidedBy: 'files',
    says: 'A resource has technical details if its file comes along, and only then.',
    check: (view) => {
      const { files } = view.given;
      if (files === undefined) return cannotTell('the files are not known');
      const paths = new Set(files.map(({ path }) => path));
      const named = view.resources.flatMap((resource) => resource.files);
      return every([...view.resources], (resource) => {
        const missing = resource.files.find(({ uri }) => uri !== undefined && !paths.has(uri));
        if (missing) return { at: missing.spot, detail: `The file ${missing.uri} did not come along.` };
        if (resource.hasTechnicalDetails) return undefined;
        const stray = files.find(
          ({ path }) => nameOf(path).startsWith(`${resource.reference}_`) && !named.some(({ uri }) => uri === path),
        );
        return stray && `The file ${stray.path} came along, and the resource has no technical details.`;
      });
    },
  },
  {
    id: '5.3.3(3)2',
    decidedBy: 'history',
    says: 'A file that is replaced is announced by the technical details of its resource.',
    check: (view) => {
      const { files, history } = view.given;
      if (files === undefined || history === undefined)
        return cannotTell('the files or the earlier messages are not known');
      if (history.length === 0) return inapplicable('it is the first message');
      const named = new Set(view.resources.flatMap((resource) => resource.files.flatMap(({ uri }) => uri ?? [])));
      const stray = files.filter(
        ({ path }) =>
          !named.has(path) && view.resources.some(({ reference }) => nameOf(path).startsWith(`${reference}_`)),
      );
      return demand(
        stray.length === 0,
        view.root,
        `No technical details announce ${stray.map(({ path }) => path).join(', ')}.`,
      );
    },
  },
  {
    id: '5.3.3(4)1',
    decidedBy: 'history',
    says: 'When one primary file is replaced, all primary files are sent again.',
    check: (view) => allAgain(view, 'primary'),
  },
  {
    id: '5.3.3(4)2',
    decidedBy: 'history',
    says: 'When one secondary file is replaced, all secondary files are sent again.',
    check: (view) => allAgain(view, 'secondary'),
  },
  {
    id: '5.3.3(4)3',
    decidedBy: 'sender',
    says: 'Of a pre-order, all files are those of the resources that are available or will be.',
    check: (view) =>
      isPreOrder(view)
        ? cannotTell('no message tells which resources of a pre-order are yet to come')
        : inapplicable('there is no pre-order deal'),
  },
  {
    id: '5.3.3(5)',
    weight: 'none',
    onus: 'recipient',
    decidedBy: 'recipient',
    permission: true,
    says: 'A recipient may tell by the hash sum that it has a file already.',
    check: onlySender('no message shows what its recipient does'),
  },
]);

const isPreOrder = ({ terms }: MessageView): boolean => terms.some(({ value }) => value.isPreOrderDeal === true);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Files come with this message, came with an earlier one, or have time as long as nothing is available. */
function filesThere(view: MessageView, isOut: (one: Out) => boolean): Answer {
  const { files, history } = view.given;
  if (view.terms.length === 0) return inapplicable('nothing is made available');
  const without = view.resources.filter((resource) => !resource.hasTechnicalDetails && isFromFile(view, resource));
  if (files === undefined) return cannotTell('the files are not known', without.map(bare));
  const sent = new Set(history && compareFiles(view, history).map(({ resource }) => resource));
  const missing = without.filter((resource) => !sent.has(resource));
  if (missing.length === 0) return passes;
  if (history === undefined) return cannotTell('files may have arrived with an earlier message', missing.map(bare));
  const late = missing.filter((resource) => isOut({ view, resource }));
  return late.length > 0 ? fails(late.map(bare)) : cannotTell('files may still come in time', missing.map(bare));
}

interface Out {
  readonly view: MessageView;
  readonly resource: Resource;
}

const bare = ({ spot, reference }: Resource): Complaint => ({
  at: spot,
  detail: `${reference} has no file with this message.`,
});

/** A deal that is no pre-order had begun when the message was made. */
const onSale = ({ view }: Out): boolean =>
  view.terms.some((terms) => terms.value.isPreOrderDeal !== true && hasBegun(terms, view));

/** A pre-order that had begun grants the resource at once. */
const granted = ({ view, resource: { reference } }: Out): boolean =>
  view.terms.some(
    (terms) => terms.value.instantGratificationResources?.includes(reference) === true && hasBegun(terms, view),
  );

const hasBegun = ({ start }: Terms, { header }: MessageView): boolean =>
  start !== undefined && start <= header.value.messageCreatedDateTime.slice(0, start.length);

/** The components of a DJ mix have no files of their own. */
const isFromFile = ({ profile }: MessageView, { isPrimary, kind }: { isPrimary: boolean; kind: string }): boolean =>
  !(profile === 'DjMix' && kind === 'SoundRecording' && !isPrimary);

function allAgain(view: MessageView, part: 'primary' | 'secondary'): Answer {
  const { history, files } = view.given;
  if (history === undefined) return cannotTell('the earlier messages are not known');
  const changes = compareFiles(view, history).filter(({ resource }) => resource.isPrimary === (part === 'primary'));
  if (changes.length === 0) return inapplicable('no earlier message is about these resources');
  const replaced = changes.filter(({ change }) => change === 'replaced');
  if (replaced.length === 0) {
    const isUnknown = changes.some(({ change }) => change === 'sent-again') && files === undefined;
    return isUnknown
      ? cannotTell('hash sums are missing, so nothing shows whether a file is another')
      : inapplicable('no file is replaced');
  }
  const left = changes.filter(({ change }: FileChange) => change === 'not-sent');
  return every(changes, ({ resource, change }) =>
    change === 'not-sent' && left.length > 0
      ? {
          at: resource.spot,
          detail: `The file of ${resource.reference} is not sent again, that of ${replaced[0]!.resource.reference} is.`,
        }
      : undefined,
  );
}
