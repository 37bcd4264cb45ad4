import type { SubmissionRefused } from '../submitting.ts';
import { type Reply, refuse } from './reply.ts';

/** What a client is told when a product could not be submitted. */
export const submissionRefused = ({ code, ...facts }: SubmissionRefused): Reply =>
  refuse(code === 'request-key-reused' ? 'idempotency-key-reused' : code, facts);
