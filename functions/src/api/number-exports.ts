import { type Claim, displayIdentifier, type Identifier } from '@slipway/identifiers';
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
