import type { SubmissionRefused } from '../submitting.ts';
import { type Reply, refuse, tooLarge } from './reply.ts';

/** What a client is told when a product could not be submitted. */
export const submissionRefused = (refusal: SubmissionRefused): Reply => {
  if (refusal.code === 'document-too-large') return tooLarge(refusal);
  const { code, ...facts } = refusal;
  return refuse(code === 'request-key-reused' ? 'idempotency-key-reused' : code, facts);
};
