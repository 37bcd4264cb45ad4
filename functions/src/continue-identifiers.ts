import type { Context } from 'aws-lambda';
import { doIdentifierWork, identifierWork, inSeconds, schedule } from './identifiers.ts';

/** Before the time is up the rest goes to another invocation. */
export const RESERVE_MS = 60_000;

/** Goes on with a batch of numbers or an import, or ends a reservation whose term is over. */
export async function handler(event: unknown, context: Context): Promise<void> {
  const work = identifierWork.parse(event);
  const isDone = await doIdentifierWork(work, () => context.getRemainingTimeInMillis() < RESERVE_MS);
  if (!isDone) await schedule(work, inSeconds(5), context.awsRequestId, context.invokedFunctionArn);
}
