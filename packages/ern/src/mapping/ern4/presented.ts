import { inside, many } from '../row.ts';
import { genreWithTerritory } from './descriptions.ts';
import { eventDate, releaseLabelReferenceWithParty, territoryCode } from './values.ts';
import { musicalWorkReference } from './works.ts';

/** What 3.8.2 says of a resource by itself; no later version has an element for it. */
export const presentedRows = [
  many('ExcludedTerritoryCode', 'excludedTerritoryCodes', territoryCode),
  inside('ResourceMusicalWorkReferenceList', [
    many('ResourceMusicalWorkReference', 'musicalWorkReferences', musicalWorkReference),
  ]),
  many('Genre', 'displayGenres', genreWithTerritory),
  many('LabelName', 'releaseLabelReferences', releaseLabelReferenceWithParty),
  many('ResourceReleaseDate', 'resourceReleaseDates', eventDate),
];
