import type { NewReleaseMessage } from '@slipway/ern';

/** What a message says that is not about its release as such. It is told to whoever imports, and not said again. */
export const leftOut = {
  messageType: 'every message has one',
  messageHeader: 'drawn for each message, from the tenant, the platform and the task',
  releaseAdmins: 'whoever administered that delivery',
  releaseProfileVersionId: 'the product has its profile; each version and platform names it in its own words',
  releaseProfileVariantVersionId: 'the product has its variants',
  businessProfileVersionId: 'agreed between that sender and that recipient',
  updateIndicator: 'how that one message was to be taken',
  isBackfill: 'how that one message was to be taken',
  releaseDeals: 'a commercial card has no place for it',
  releaseVisibilities: 'a commercial card has no place for it',
  trackReleaseVisibilities: 'a commercial card has no place for it',
  releaseVisibilityReferences: 'a commercial card has no place for it',
  technicalDetails: 'the files that came with that message; ours are described as they are found',
} as const satisfies Readonly<Partial<Record<keyof NewReleaseMessage, string>>> & Readonly<Record<string, string>>;

export interface Left {
  /** `release/releaseVisibilityReferences/0` */
  readonly path: string;
  readonly value: unknown;
  readonly because: string;
}

/** Takes a message apart: what is about the release, and what is left out, each leaf with its reason. */
export function withoutLeftOut<Value>(value: Value): { kept: Value; left: Left[] } {
  const left: Left[] = [];
  const visit = (inner: unknown, path: string): unknown => {
    if (Array.isArray(inner)) return inner.map((each, index) => visit(each, join(path, index)));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).flatMap(([key, member]): [string, unknown][] => {
        const because = (leftOut as Readonly<Record<string, string>>)[key];
        if (because === undefined) return [[key, visit(member, join(path, key))]];
        left.push(...leaves(member, join(path, key)).map((leaf) => ({ ...leaf, because })));
        return [];
      }),
    );
  };
  return { kept: visit(value, '') as Value, left };
}

/** Every value in a value, with where it stands. */
export const leaves = (value: unknown, path = ''): { path: string; value: unknown }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => leaves(member, join(path, key)))
    : value === undefined
      ? []
      : [{ path, value }];

const join = (path: string, segment: string | number): string => (path === '' ? String(segment) : `${path}/${segment}`);
