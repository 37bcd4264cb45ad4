import { platformProfile, starters } from '@slipway/platforms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchPlan, planBatch } from './batch.ts';
import { type SealedPackage, seal } from './package.ts';
import { callLimits, chunks, compare, markerState } from './remote.ts';
import { sampleNamed, sampleParts } from './sample-package.ts';

const batch = {
  batchId: '20240304090000123',
  createdAt: '2024-03-04T09:00:00.123Z',
  sender: { partyId: 'PADPIDA2014120301A', name: 'Example Label' },
  recipient: { partyId: 'PADPIDA2015120100H' },
};
const starter = (id: string) => {
  const found = starters[id];
  if (!found) throw new Error(`no starter ${id}`);
  return found.profile;
};
const sealed = (parts = sampleParts): SealedPackage => {
  const outcome = seal(parts);
  if (!outcome.ok) throw new Error(outcome.refusal.says);
  return outcome.value;
};
const planned = (profileId: string, packages = [sealed()]): BatchPlan => {
  const outcome = planBatch(starter(profileId), batch, packages);
  if (!outcome.ok) throw new Error(outcome.refusal.says);
  return outcome.value;
};

describe('a batch', () => {
  it('has a folder per release and ends with a manifest', () => {
    const plan = planned('generic-batch', [sealed(), sealed(sampleNamed('A10302B0000000002T'))]);
    expect(plan.folders).toEqual([
      'N_20240304090000123',
      'N_20240304090000123/A10302B0000000002T',
      'N_20240304090000123/A10302B0000000002T/resources',
      'N_20240304090000123/A10302B0003989564F',
      'N_20240304090000123/A10302B0003989564F/resources',
    ]);
    expect(plan.files.map((file) => file.wirePath).slice(0, 3)).toEqual([
      'N_20240304090000123/A10302B0003989564F/A10302B0003989564F.xml',
      'N_20240304090000123/A10302B0003989564F/resources/A10302B0003989564F_01_000.jpg',
      'N_20240304090000123/A10302B0003989564F/resources/A10302B0003989564F_01_001.wav',
    ]);
    expect(plan.marker).toMatchObject({
      kind: 'manifest',
      wirePath: 'N_20240304090000123/BatchComplete_20240304090000123.xml',
    });
    if (plan.marker.kind !== 'manifest') return;
    expect(plan.marker.size).toBe(Buffer.byteLength(plan.marker.content));
    expect(plan.marker.content).toContain('<RootDirectory>N_20240304090000123</RootDirectory>');
    expect(plan.marker.content).toContain('<URL>./A10302B0003989564F/A10302B0003989564F.xml</URL>');
    expect(plan.marker.content).toContain('<NumberOfMessages>2</NumberOfMessages>');
  });

  it('is planned to the same bytes every time', () => {
    expect(planned('generic-batch')).toEqual(planned('generic-batch'));
  });

  it('ends with an empty file where the platform wants one', () => {
    const profile = platformProfile.parse({
      ...starter('generic-batch'),
      choreography: { ...starter('generic-batch').choreography, markerContent: 'empty' },
    });
    expect(planBatch(profile, batch, [sealed()])).toMatchObject({
      value: { marker: { kind: 'empty', size: 0, content: '' } },
    });
  });

  it('has no priority in its name where the platform wants none', () => {
    expect(planned('meta').folder).toBe('20240304090000123');
  });

  it('release by release has a folder of its own and ends with the message itself', () => {
    const plan = planned('generic-release-by-release');
    expect(plan.folder).toBe('N_A10302B0003989564F_20240304090000123');
    expect(plan.marker).toMatchObject({
      kind: 'message',
      wirePath: 'N_A10302B0003989564F_20240304090000123/A10302B0003989564F.xml',
      source: { bucket: 'packages' },
    });
    expect(plan.files.map(({ role }) => role)).toEqual(['resource', 'resource']);
    expect(plan.folders).toEqual([plan.folder, `${plan.folder}/resources`]);
  });

  it.each([
    ['generic-batch', [], 'no-package'],
    ['generic-batch', [sampleParts, { ...sampleParts, messageId: 'MSG-2' }], 'same-release'],
    ['generic-batch', [{ ...sampleParts, messageType: 'PurgeReleaseMessage' as const }], 'purge-in-manifest'],
    ['generic-batch', [sampleNamed('a'), sampleNamed('A')], 'same-name'],
    [
      'generic-batch',
      [sampleParts, { ...sampleNamed('b'), productType: 'VideoProduct' as const }],
      'several-product-types',
    ],
    ['generic-release-by-release', [sampleParts, sampleNamed('B')], 'several-packages'],
  ])('for %s is refused with its reason (%#)', (profileId, parts, problem) => {
    expect(planBatch(starter(profileId), batch, parts.map(sealed))).toMatchObject({
      ok: false,
      refusal: { code: 'batch-refused', problem },
    });
  });

  it('carries a purge where the message itself is the marker', () => {
    const purge = sealed({ ...sampleParts, messageType: 'PurgeReleaseMessage', files: sampleParts.files.slice(1, 2) });
    expect(planBatch(starter('generic-release-by-release'), batch, [purge])).toMatchObject({
      ok: true,
      value: { files: [] },
    });
  });

  it('is refused when its id is no name', () => {
    expect(planBatch(starter('generic-batch'), { ...batch, batchId: '../x' }, [sealed()])).toMatchObject({
      refusal: { code: 'name-refused', problem: 'unsafe-value', field: 'batchId' },
    });
  });
});

describe('the folder at the platform', () => {
  const plan = planned('generic-batch');
  const listing = plan.files.map(({ wirePath, size }) => ({ wirePath, size }));
  const marker = { wirePath: plan.marker.wirePath, size: plan.marker.size };

  it('tells what arrived, what is missing and what is cut off', () => {
    const [first, second, third] = listing as [(typeof listing)[0], (typeof listing)[0], (typeof listing)[0]];
    const result = compare(plan.files, [first, { ...second, size: second.size - 1 }]);
    expect(result.arrived.map(({ wirePath }) => wirePath)).toEqual([first.wirePath]);
    expect(result.partial.map(({ wirePath }) => wirePath)).toEqual([second.wirePath]);
    expect(result.missing.map(({ wirePath }) => wirePath)).toEqual([third.wirePath]);
  });

  it('tells whether the marker arrived', () => {
    expect(markerState(plan, [...listing, marker])).toBe('arrived');
    expect(markerState(plan, listing)).toBe('absent');
  });

  it('leaves it unclear when the platform may have taken the folder, or the marker is not ours', () => {
    expect(markerState(plan, undefined)).toBe('unclear');
    expect(markerState(plan, [])).toBe('unclear');
    expect(markerState(plan, [...listing, { ...marker, size: 1 }])).toBe('unclear');
  });
});

describe('the calls to the transport', () => {
  const path = fc
    .tuple(fc.constantFrom('', 'a/', 'a/b/', 'c/'), fc.nat(99))
    .map(([folder, name]) => ({ wirePath: `${folder}${name}`, size: 1 }));

  it('carry every file once, ten at most, each to one folder', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { selector: ({ wirePath }) => wirePath, maxLength: 120 }), (files) => {
        const calls = chunks(files, callLimits['sftp-transfer']);
        expect(
          calls
            .flatMap((call) => call.files)
            .map(({ wirePath }) => wirePath)
            .sort(),
        ).toEqual(files.map(({ wirePath }) => wirePath).sort());
        for (const [at, call] of calls.entries()) {
          expect(call.index).toBe(at);
          expect(call.files.length).toBeGreaterThan(0);
          expect(call.files.length).toBeLessThanOrEqual(10);
          for (const { wirePath } of call.files)
            expect(wirePath.slice(0, Math.max(0, wirePath.lastIndexOf('/')))).toBe(call.remoteFolder);
        }
      }),
    );
  });
});
