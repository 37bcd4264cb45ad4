import { describe, expect, it } from 'vitest';
import { tenantFields } from './tenant.ts';

const profile = { dpid: 'PADPIDA2099010101X', partyName: 'Northern Lights' };
const faults = (facts: object): string[] =>
  (tenantFields.safeParse({ ...profile, ...facts }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('/')}: ${message}`,
  );

describe('the profile of a tenant', () => {
  it('has its dates in UTC and no TIS codes where nothing else is said', () => {
    expect(tenantFields.parse(profile)).toEqual({ ...profile, timeZone: 'UTC', tisCodes: false });
  });

  it.each(['(P) {year} {label}', '{year} {label}', 'Northern Lights, {year}', 'All rights reserved'])(
    'takes the line %s',
    (pLine) => {
      expect(faults({ defaults: { pLine, cLine: pLine } })).toEqual([]);
    },
  );

  it.each([
    ['{yaer} {label}', 'Nothing stands for {yaer}; {year} and {label} are filled in.'],
    ['{} {label}', 'Nothing stands for {}; {year} and {label} are filled in.'],
    ['(P) {year {label}', 'It has a brace without its other one; {year} and {label} are filled in.'],
    ['(P) year} label', 'It has a brace without its other one; {year} and {label} are filled in.'],
  ])('refuses the line %s', (cLine, says) => {
    expect(faults({ defaults: { cLine } })).toEqual([`defaults/cLine: ${says}`]);
  });

  it('refuses a time zone and a DPID that nobody has', () => {
    expect(
      faults({ timeZone: 'Europe/Atlantis', sentOnBehalfOf: { dpid: 'PADPIDA2099010101Y', partyName: 'x' } }),
    ).toEqual([expect.stringMatching(/^sentOnBehalfOf\/dpid: /), 'timeZone: an IANA time zone such as Europe/Berlin']);
  });
});
