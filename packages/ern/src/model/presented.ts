import * as z from 'zod';
import { genreWithTerritory } from './descriptions.ts';
import { eventDate, releaseLabelReferenceWithParty, territoryCode } from './values.ts';
import { musicalWorkReference } from './works.ts';

/** What 3.8.2 says of a resource by itself and later versions only of the release that it is on. */
export const presented = {
  /** Where the facts without a territory of their own do not hold. */
  excludedTerritoryCodes: z.array(territoryCode).optional(),
  /** Works of the message's own list; `write` says their ids and writers on the resource in later versions. */
  musicalWorkReferences: z.array(musicalWorkReference).optional(),
  displayGenres: z.array(genreWithTerritory).optional(),
  releaseLabelReferences: z.array(releaseLabelReferenceWithParty).optional(),
  resourceReleaseDates: z.array(eventDate).optional(),
};
