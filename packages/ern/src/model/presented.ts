import * as z from 'zod';
import { genreWithTerritory } from './descriptions.ts';
import { eventDate, releaseLabelReferenceWithParty } from './values.ts';

/** What 3.8.2 says of a recording by itself and later versions only of the release that it is on. */
export const presented = {
  displayGenres: z.array(genreWithTerritory).optional(),
  releaseLabelReferences: z.array(releaseLabelReferenceWithParty).optional(),
  resourceReleaseDates: z.array(eventDate).optional(),
};
