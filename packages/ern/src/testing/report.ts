import type { Assumed, Unsaid } from '../write/sink.ts';

/** A loss report as an object of facts, so that it can be counted against a message. */
export const reportedFacts = (unsaid: readonly Unsaid[]): unknown[] =>
  unsaid.map(({ path, value }) => {
    const keys = path.replace(/\[\d+\]/g, '').split('.');
    const key = keys.at(-1) === 'value' ? keys.at(-2) : keys.at(-1);
    return { [key ?? '']: value };
  });

/** The facts that the report names as said by a counterpart of theirs: the release profile and its variant. */
export const counterpartFacts = (assumed: readonly Assumed[]): unknown[] =>
  assumed.flatMap(({ reason }) => {
    const [, said] = /^the counterpart of (.*)$/.exec(reason) ?? [];
    const [releaseProfileVersionId, releaseProfileVariantVersionId] = said?.split(', ') ?? [];
    return said === undefined ? [] : [{ releaseProfileVersionId, releaseProfileVariantVersionId }];
  });
