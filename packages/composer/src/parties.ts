import type { Party as ErnParty } from '@slipway/ern';
import type { Party } from '@slipway/releases';

/**
 * The anchor of a party: `P` and its id. An anchor holds letters, digits, `-` and `_` only: `_` leads in what it
 * cannot hold, so two ids never share an anchor.
 */
export const partyReference = (partyId: string): string =>
  `P${partyId.replace(/[^A-Za-z0-9-]/g, (character) => (character === '_' ? '__' : `_${character.codePointAt(0)?.toString(16)}`))}`;

/** A party, by the name that it has in the catalog. */
export function partyOf(party: Omit<Party, 'further'>): ErnParty {
  const { partyId, isni, ipi, dpid, fullName, fullNameIndexed, names = [] } = party;
  return {
    partyReference: partyId,
    ...(isni || ipi || dpid
      ? { partyIds: [{ ...(isni ? { isni } : {}), ...(dpid ? { dpid } : {}), ...(ipi ? { ipiNameNumber: ipi } : {}) }] }
      : {}),
    partyNames: [
      { fullName, ...(fullNameIndexed ? { fullNameIndexed } : {}) },
      ...names.map(({ text, languageAndScriptCode }) => ({ fullName: text, languageAndScriptCode })),
    ],
  };
}
