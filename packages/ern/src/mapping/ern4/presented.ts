import { many } from '../row.ts';
import { genreWithTerritory } from './descriptions.ts';
import { eventDate, releaseLabelReferenceWithParty } from './values.ts';

/** What 3.8.2 says of a recording by itself; no later version has an element for it. */
export const presentedRows = [
  many('Genre', 'displayGenres', genreWithTerritory),
  many('LabelName', 'releaseLabelReferences', releaseLabelReferenceWithParty),
  many('ResourceReleaseDate', 'resourceReleaseDates', eventDate),
];
