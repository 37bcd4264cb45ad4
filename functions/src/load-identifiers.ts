import type { Context, EventBridgeEvent } from 'aws-lambda';
import { RESERVE_MS } from './continue-identifiers.ts';
import { doIdentifierWork, inSeconds, schedule } from './identifiers.ts';

type ObjectCreated = EventBridgeEvent<'Object Created', { readonly object: { readonly key: string } }>;

/** Files of used numbers lie in the inbound bucket under this prefix, then tenant and import. */
export const IDENTIFIER_IMPORTS = 'identifier-imports';

/** A file of used numbers arrived: its rows are loaded, in as many invocations as they need. */
export async function handler({ detail: { object } }: ObjectCreated, context: Context): Promise<void> {
  const [kind, tenantId, importId] = object.key.split('/');
  if (kind !== IDENTIFIER_IMPORTS || !tenantId || !importId) return;
  const work = { task: 'load', tenantId, importId } as const;
  const isDone = await doIdentifierWork(work, () => context.getRemainingTimeInMillis() < RESERVE_MS);
  if (!isDone) await schedule(work, inSeconds(5), context.awsRequestId);
}
