import type { EarlierMessage } from '../given.ts';
import { MessageView } from '../view/message-view.ts';
import type { Resource } from '../view/resources.ts';
import type { Spot } from '../view/spot.ts';

/** What became of the file of a resource that an earlier message was about as well. */
export interface FileChange {
  readonly resource: Resource;
  readonly spot: Spot;
  /** `sent-again`: there is a file, and no hash sum tells whether it is another one. */
  readonly change: 'not-sent' | 'same' | 'replaced' | 'sent-again';
}

/** Compares with the last message about the same release in which each resource had a file. */
export function compareFiles(view: MessageView, history: readonly EarlierMessage[]): readonly FileChange[] {
  const earlier = history
    .map(({ message }) => new MessageView(message, view.version, {}))
    .filter((one) => releaseKey(one) !== undefined && releaseKey(one) === releaseKey(view))
    .reverse();
  return view.resources.flatMap((resource) => {
    const key = resourceKey(resource);
    const before = earlier
      .flatMap((one) => one.resources)
      .find((one) => one.kind === resource.kind && resourceKey(one) === key && one.hasTechnicalDetails);
    if (!before) return [];
    return [{ resource, spot: resource.spot, change: changeOf(before, resource) }];
  });
}

function changeOf(before: Resource, now: Resource): FileChange['change'] {
  if (!now.hasTechnicalDetails) return 'not-sent';
  const [old, fresh] = [hashesOf(before), hashesOf(now)];
  if (old === undefined || fresh === undefined) return 'sent-again';
  return old === fresh ? 'same' : 'replaced';
}

function hashesOf({ files }: Resource): string | undefined {
  const hashes = files.map(({ hashSum }) => hashSum?.hashSumValue.toLowerCase());
  return hashes.length === 0 || hashes.includes(undefined) ? undefined : hashes.join(' ');
}

/** The main release by its strongest identifier. */
export function releaseKey({ release }: MessageView): string | undefined {
  if (!release) return undefined;
  const { gRid, icpn, proprietaryIds } = release.value.releaseId;
  const [own] = proprietaryIds ?? [];
  return icpn ?? gRid ?? (own && `${own.namespace} ${own.value}`);
}

/** A resource by its identifier, for references may be given anew in each message. */
const resourceKey = ({ isrcs, proprietaryIds, reference }: Resource): string =>
  isrcs[0] ?? (proprietaryIds[0] ? `${proprietaryIds[0].namespace} ${proprietaryIds[0].value}` : reference);
