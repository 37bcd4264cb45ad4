import { cLine, pLine } from '../ern4/rights.ts';
import { territoryCode, textInLanguage } from '../ern4/values.ts';
import { many, type Row } from '../row.ts';
import { avRating, parentalWarningType } from './details.ts';
import { genre, label } from './labels.ts';
import { displayArtist } from './parties.ts';
import { title } from './titles.ts';

/** Where details by territory hold. */
export const whereRows: readonly Row[] = [
  many('TerritoryCode', 'territoryCodes', territoryCode),
  many('ExcludedTerritoryCode', 'excludedTerritoryCodes', territoryCode),
];

/** How releases and resources alike are presented in a territory. */
export const presentedRows: readonly Row[] = [
  ...whereRows,
  many('Title', 'titles', title),
  many('DisplayArtist', 'displayArtists', displayArtist),
  many('DisplayArtistName', 'displayArtistNames', textInLanguage),
  many('LabelName', 'releaseLabelReferences', label),
  many('PLine', 'pLines', pLine),
  many('CLine', 'cLines', cLine),
  many('ParentalWarningType', 'parentalWarningTypes', parentalWarningType),
  many('AvRating', 'avRatings', avRating),
  many('Genre', 'displayGenres', genre),
  many('Keywords', 'keywords', textInLanguage),
  many('Synopsis', 'synopses', textInLanguage),
];
