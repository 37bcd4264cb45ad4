import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVersion, type Secret, withVersion } from './secret.ts';

describe('the versions of a secret', () => {
  it('carry each stage once, and the current one only ever moves to the newest that asks for it', () => {
    const stages = fc.uniqueArray(fc.constantFrom('AWSCURRENT', 'AWSPENDING', 'blue'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(stages, { minLength: 1, maxLength: 12 }), (puts) => {
        let versions: Secret['versions'] = {};
        const currents: string[] = [];
        puts.forEach((wanted, at) => {
          versions = withVersion(versions, `v${at}`, { created: at, sealed: '', stages: wanted });
          if (wanted.includes('AWSCURRENT')) currents.push(`v${at}`);
        });
        const held = Object.values(versions).flatMap((version) => version.stages);
        expect(new Set(held).size).toBe(held.length);
        const stageOf = (stage: string) => Object.keys(versions).find((id) => versions[id]?.stages.includes(stage));
        expect(stageOf('AWSCURRENT')).toBe(currents.at(-1));
        expect(stageOf('AWSPREVIOUS')).toBe(currents.at(-2));
        const secret: Secret = { name: 's', arn: 'a', tags: [], created: 0, changed: 0, versions };
        expect(findVersion(secret)?.[0]).toBe(currents.at(-1));
      }),
    );
  });
});
