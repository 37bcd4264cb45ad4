import type { Row } from '../measure.ts';
import { desk } from './support/desk.ts';
import { listing } from './support/list.ts';
import { submitting } from './support/submit.ts';

/** What the release desk costs beside the calls of DynamoDB that it makes, and beside a tenant of another size. */
export default async function releases(): Promise<readonly Row[]> {
  const on = await desk();
  try {
    return [...(await submitting(on)), ...(await listing(on))];
  } finally {
    await on.stop();
  }
}
