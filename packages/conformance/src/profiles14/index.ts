import type { Entry } from '../entry.ts';
import { businessRows } from './business-rows.ts';
import { filmRows } from './film-rows.ts';
import { profileRows } from './profile-rows.ts';
import { commonRows } from './release-rows.ts';
import { entryOf } from './row.ts';

const rows = [...commonRows, ...profileRows, ...filmRows];

/** The release and business profiles 1.4 of ERN 3.8.2, by intent: one entry for all profiles that ask the same. */
export const profile14Entries: readonly Entry[] = [
  ...rows.map((row) => entryOf(row)),
  ...businessRows.map((row) => entryOf({ ...row, of: 'business' })),
];

/** The official rules that each of these entries answers to. */
export const rulesOf14: Readonly<Record<string, string>> = Object.fromEntries(
  [...rows, ...businessRows].map(({ id, rules }) => [id, rules]),
);
