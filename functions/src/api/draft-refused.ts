import type { ProblemCode } from '@slipway/http';
import type { DraftTooLarge } from '@slipway/releases';
import { type Reply, refuse, tooLarge } from './reply.ts';

export type DraftRefusal = { readonly code: Exclude<ProblemCode, 'document-too-large'> } | DraftTooLarge;

/** What a client is told when a draft could not be changed. */
export const draftRefused = (refusal: DraftRefusal): Reply => {
  if (refusal.code === 'document-too-large') return tooLarge(refusal);
  const { code, ...facts } = refusal;
  return refuse(code, facts);
};
