import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Stories that take long begin first, so that at the end none runs alone. Without a record of earlier runs vitest would
 * begin with the largest files, and what waits for restarts and windows is written in few lines.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = long.indexOf(basename(moduleId, '.test.ts'));
      return index === -1 ? long.length : index;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/** The longest first. */
const long = [
  'faults',
  'kill',
  'gathered',
  'lost-transfer',
  'window',
  'foreign-tenant',
  'temporary-names',
  'kill-desk',
  'redelivery',
  'order',
  'fairness',
  'marker-in-doubt',
  'large-deliveries',
];
