import { InvalidArgumentError } from 'commander';

/** The value of an option that counts, from 1. */
export function wholeNumber(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text) || Number(text) === 0) {
    throw new InvalidArgumentError('It must be a whole number from 1.');
  }
  return Number(text);
}
