import * as z from 'zod';
import { id, localized, text } from '../words.ts';
import { ddexWord } from './word.ts';

/** An artist as displayed, in the order of the array. `role` is a DDEX DisplayArtistRole. */
export const displayArtist = z.strictObject({ partyId: id, role: ddexWord.default('MainArtist') });

/** Someone who contributed. `roles` are DDEX ContributorRoles: `Composer`, `StudioProducer`. */
export const contributor = z.strictObject({ partyId: id, roles: z.array(ddexWord).min(1).max(20) });

/** Who is displayed as the artist, and who contributed. */
export const billed = {
  displayArtistName: text,
  displayArtistNames: z.array(localized).max(50).optional(),
  displayArtists: z.array(displayArtist).min(1).max(100),
} as const;
