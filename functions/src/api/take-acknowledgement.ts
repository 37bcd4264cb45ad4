import { createHash } from 'node:crypto';
import { readAcknowledgement } from '@slipway/delivery';
import { environment } from '../environment.ts';
import { ACKNOWLEDGEMENTS } from '../polling.ts';
import { objects } from '../ports.ts';
import { api } from './api.ts';
import { type Reply, refuse } from './reply.ts';
import type { ApiRequest } from './request.ts';

/**
 * Takes an acknowledgement that a platform brings by itself. It is laid where those lie that were fetched or dropped, and
 * goes their way from there: what is answered with success is stored.
 */
export const handler = api({
  'take-acknowledgement': async ({
    tenantId,
    platformId,
    query,
    bytes,
  }: ApiRequest<'take-acknowledgement'>): Promise<Reply> => {
    const read = readAcknowledgement(bytes);
    if (!read.ok) {
      const { says, line } = read.refusal;
      return refuse('acknowledgement-unreadable', { detail: says, ...(line === undefined ? {} : { line }) });
    }
    const acknowledgementId = createHash('sha256').update(bytes).digest('hex');
    const name = query.fileName ?? 'answer.xml';
    const key = `${ACKNOWLEDGEMENTS}/${tenantId}/${platformId}/${acknowledgementId}/${name}`;
    await objects().keep(environment('INBOUND_BUCKET'), key, bytes, 'application/xml');
    return { status: 202, body: { acknowledgementId } };
  },
});
