import { ernVersions, read, write } from '@slipway/ern';
import { describe, expect, it } from 'vitest';
import { assess, findingsOf } from './assess.ts';
import { assessFile } from './assess-file.ts';
import { profiles } from './profiles.ts';
import { sampleMessage } from './testing/sample-message.ts';

const failing = (assessment: Parameters<typeof findingsOf>[0]) =>
  findingsOf(assessment).flatMap(({ outcome, id, detail, path }) =>
    outcome === 'fail' ? [`${id} ${path}: ${detail}`] : [],
  );

describe('a sample message', () => {
  it.each(profiles)('of the profile %s breaks nothing', (profile) => {
    const assessment = assess(sampleMessage(profile), '4.3.2');
    expect(failing(assessment)).toEqual([]);
    expect(assessment).toMatchObject({ profile, verdict: 'conformant' });
  });

  it.each(
    profiles.flatMap((profile) =>
      ernVersions.filter((version) => version !== '3.8.2').map((version) => [profile, version] as const),
    ),
  )('of the profile %s breaks nothing once it is written in %s', async (profile, version) => {
    const { bytes } = await write(sampleMessage(profile), version);
    const outcome = await assessFile(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.detail);
    expect(failing(outcome.value)).toEqual([]);
    expect((await read(bytes)).ok).toBe(true);
  });
});
