import { assessFile } from '@slipway/conformance';
import { type ErnVersion, ernVersions, write } from '@slipway/ern';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { inputOf } from './for-tests.ts';

/** What the message breaks once it is written in a version. */
const brokenIn = async (version: ErnVersion): Promise<string[]> => {
  const { bytes } = await write(compose(inputOf()), version);
  const outcome = await assessFile(bytes, { history: [] });
  if (!outcome.ok) throw new Error(outcome.refusal.detail);
  return outcome.value.findings.flatMap(({ outcome: of, id, path, detail }) =>
    of === 'fail' ? [`${id} ${path}: ${detail}`] : [],
  );
};

describe('the message of the sample album', () => {
  it.each(ernVersions)('breaks no entry of the release profiles and of the deal rules in %s', async (version) => {
    expect(await brokenIn(version)).toEqual([]);
  });
});
