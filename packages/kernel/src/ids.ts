import { ulid } from 'ulid';

/** Where domain code gets new ids from. */
export interface Ids {
  /** A new id, sortable by the time it was made: `rel_01J9ZQ6M7V3E8Y2N4B5C6D7F8G`. */
  next(prefix: string): string;
}

export const ulids: Ids = { next: (prefix) => `${prefix}_${ulid()}` };

/** Ids that count up, for tests: `rel_0001`, `rel_0002`. */
export const countingIds = (): Ids => {
  let count = 0;
  return {
    next: (prefix) => {
      count += 1;
      return `${prefix}_${String(count).padStart(4, '0')}`;
    },
  };
};
