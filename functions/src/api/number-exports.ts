import { type Claim, displayIdentifier, type Identifier } from '@slipway/identifiers';
import type { Resource } from '@slipway/releases';
import { documents } from '../ports.ts';
import { csv } from './csv.ts';
import { Refused, type Reply } from './reply.ts';
import type { ApiRequest } from './request.ts';

const columns = [
  'number',
  'normal',
  'kind',
  'state',
  'owner type',
  'owner',
  'purpose',
  'year',
  'block',
  'since',
  'reason',
];

/** The numbers of a pool. What may still go back is left out: a number that was exported never does. */
export async function exportNumbers(poolId: string, { tenantId, query }: ApiRequest<'export-numbers'>): Promise<Reply> {
  const { limit, cursor } = query;
  const { items, next } = await documents()
    .list(tenantId, 'identifierClaim', { poolId }, { limit, ...(cursor === undefined ? {} : { cursor }) })
    .catch((error: Error) => {
      if (error.name !== 'BadCursor') throw error;
      throw new Refused('request-invalid', {
        errors: [{ pointer: '/query/cursor', detail: 'Take the header slipway-next of the page before.' }],
      });
    });
  const fixed = items.map(({ value }) => value).filter((claim) => !mayGoBack(claim));
  return csv([columns, ...fixed.map(rowOf)], next === undefined ? {} : { 'slipway-next': next });
}

const mayGoBack = ({ state, exported }: Claim): boolean => state === 'returned' || (state === 'reserved' && !exported);

const rowOf = ({ kind, number, state, owner, purpose, year, blockId, at, reason }: Claim) => [
  displayIdentifier(kind, number as Identifier<typeof kind>),
  number,
  kind,
  state,
  owner?.type,
  owner?.id,
  purpose,
  year,
  blockId,
  at,
  reason,
];

const partyColumns = ['party', 'name', 'isni', 'ipi', 'role', 'isrc', 'title', 'artist', 'duration', 'p line'];

/** What a collecting society asks for: who, by its numbers, did what on which recording. */
export async function exportParty({ tenantId, path }: ApiRequest<'export-party'>): Promise<Reply> {
  const partyId = path.partyId ?? '';
  const party = await documents().get(tenantId, 'party', { partyId });
  if (!party) throw new Refused('not-found');
  const { fullName, isni, ipi } = party.value;
  const rows: (string | undefined)[][] = [];
  let cursor: string | undefined;
  do {
    const wanted = { limit: 500, ...(cursor === undefined ? {} : { cursor }) };
    const page = await documents().list(tenantId, 'resource', {}, wanted);
    for (const { value } of page.items) {
      if (value.kind !== 'SoundRecording') continue;
      const { isrc, title, displayArtistName, duration, pLine } = value;
      const printed = isrc && displayIdentifier('isrc', isrc);
      for (const role of rolesOf(value, partyId))
        rows.push([partyId, fullName, isni, ipi, role, printed, title, displayArtistName, duration, pLine?.text]);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return csv([partyColumns, ...rows]);
}

const rolesOf = (recording: Extract<Resource, { kind: 'SoundRecording' }>, partyId: string): string[] => [
  ...recording.displayArtists.filter((artist) => artist.partyId === partyId).map(({ role }) => role),
  ...(recording.contributors ?? [])
    .filter((contributor) => contributor.partyId === partyId)
    .flatMap(({ roles }) => roles),
];
