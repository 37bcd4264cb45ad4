import { identifierSchema } from '@slipway/identifiers';

// Fields that hold an identifier: any printed form comes in, the normal form is stored, and a wrong check character is
// refused with the right one named.

export const gtin = identifierSchema('gtin');
export const isrc = identifierSchema('isrc');
export const iswc = identifierSchema('iswc');
export const grid = identifierSchema('grid');
export const isni = identifierSchema('isni');
export const ipiName = identifierSchema('ipi');
export const dpid = identifierSchema('dpid');
