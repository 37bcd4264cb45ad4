import { describe } from 'vitest';
import type { DocumentStore } from '../dynamo-documents.ts';
import { listingContract } from './listing.ts';
import { readingContract } from './reading.ts';
import { trailsContract } from './trails.ts';
import { writingContract } from './writing.ts';

/** What every store of documents keeps to. `open` gives one; each test uses tenants of its own. */
export const documentsContract = (name: string, open: () => Promise<DocumentStore>) =>
  describe(`${name} as a store of documents`, () => {
    writingContract(open);
    readingContract(open);
    listingContract(open);
    trailsContract(open);
  });
