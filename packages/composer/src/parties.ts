import type { Party as ErnParty } from '@slipway/ern';
import { type Party, partyIdsOf } from '@slipway/releases';
import type { Catalog } from './arrange.ts';

/**
 * The anchor of a party: `P` and its id. An anchor holds letters, digits, `-` and `_` only: `_` leads in what it
 * cannot hold, so two ids never share an anchor.
 */
export const partyReference = (partyId: string): string =>
  `P${partyId.replace(/[^A-Za-z0-9-]/g, (character) => (character === '_' ? '__' : `_${character.codePointAt(0)?.toString(16)}`))}`;

/** Every party that the release names, each once, in the order in which it is first named. */
export const partyList = ({ product, resources, parties }: Catalog): ErnParty[] =>
  partyIdsOf(product, resources).map((partyId) => partyOf(partyId, parties.get(partyId)));

function partyOf(partyId: string, party: Party | undefined): ErnParty {
  if (!party) throw new Error(`Cannot name party ${partyId}: it is not in the catalog`);
  const { isni, ipi, dpid } = party;
  return {
    partyReference: partyReference(partyId),
    ...(isni || ipi || dpid
      ? { partyIds: [{ ...(isni ? { isni } : {}), ...(dpid ? { dpid } : {}), ...(ipi ? { ipiNameNumber: ipi } : {}) }] }
      : {}),
    partyNames: [
      { fullName: party.fullName, ...(party.fullNameIndexed ? { fullNameIndexed: party.fullNameIndexed } : {}) },
      ...(party.names ?? []).map(({ text, languageAndScriptCode }) => ({ fullName: text, languageAndScriptCode })),
    ],
  };
}
