import * as model from '../../model/releases.ts';
import { attribute, composite, flag, many, one, text, texts } from '../row.ts';
import { additionalTitleRow, additionalTitles } from './additional-titles.ts';
import { displayArtist } from './contributors.ts';
import { avRating, genreWithTerritory } from './descriptions.ts';
import { releaseId } from './ids.ts';
import { externalResourceLink, relatedRelease, relatedResource } from './related.ts';
import { resourceGroup } from './resource-groups.ts';
import { administratingRecordCompany, cLine, pLine } from './rights.ts';
import { displayTitle } from './titles.ts';
import {
  allowedValue,
  displayText,
  eventDateByTerritory,
  linkedReleaseResourceReference,
  parentalWarningTypeWithStandard,
  releaseLabelReferenceWithParty,
  synopsisWithTerritory,
  territoryCode,
  textByLanguageAndTerritory,
  textByTerritory,
} from './values.ts';

export const releaseAdmin = composite('ReleaseAdmin', model.releaseAdmin, [
  text('ReleaseAdminId', 'releaseAdminId'),
  text('PersonnelDescription', 'personnelDescription'),
  texts('SystemDescription', 'systemDescriptions'),
]);

const releaseRows = [
  many('ExcludedTerritoryCode', 'excludedTerritoryCodes', territoryCode),
  flag('IsCompilation', 'isCompilation'),
  one('ResourceOmissionReason', 'resourceOmissionReason', allowedValue),
  text('ReleaseReference', 'releaseReference'),
  many('ReleaseType', 'releaseTypes', allowedValue),
  one('ReleaseId', 'releaseId', releaseId),
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('DisplayTitle', 'displayTitles', displayTitle),
  many('FormalTitle', 'formalTitles', displayTitle),
  many('GroupingTitle', 'groupingTitles', displayTitle),
  additionalTitleRow,
  many('VersionType', 'versionTypes', allowedValue),
  many('DisplayArtistName', 'displayArtistNames', displayText),
  many('DisplayArtist', 'displayArtists', displayArtist),
  many('ReleaseLabelReference', 'releaseLabelReferences', releaseLabelReferenceWithParty),
  many('AdministratingRecordCompany', 'administratingRecordCompanies', administratingRecordCompany),
  many('PLine', 'pLines', pLine),
  many('CLine', 'cLines', cLine),
  many('CourtesyLine', 'courtesyLines', textByLanguageAndTerritory),
  text('Duration', 'duration'),
  many(['DisplayGenre', 'Genre'], 'displayGenres', genreWithTerritory),
  many('ReleaseDate', 'releaseDates', eventDateByTerritory),
  many('OriginalReleaseDate', 'originalReleaseDates', eventDateByTerritory),
  texts('ReleaseVisibilityReference', 'releaseVisibilityReferences'),
  many('ParentalWarningType', 'parentalWarningTypes', parentalWarningTypeWithStandard),
  many('AvRating', 'avRatings', avRating),
  many('RelatedRelease', 'relatedReleases', relatedRelease),
  many('RelatedResource', 'relatedResources', relatedResource),
  flag('IsSingleArtistCompilation', 'isSingleArtistCompilation'),
  flag('IsMultiArtistCompilation', 'isMultiArtistCompilation'),
  one('ResourceGroup', 'resourceGroup', resourceGroup),
  many('ExternalResourceLink', 'externalResourceLinks', externalResourceLink),
  text('TargetURL', 'targetURL'),
  many('Keywords', 'keywords', textByLanguageAndTerritory),
  many('Synopsis', 'synopses', synopsisWithTerritory),
  many('Raga', 'ragas', textByTerritory),
  many('Tala', 'talas', textByTerritory),
  many('Deity', 'deities', textByTerritory),
  text('HiResMusicDescription', 'hiResMusicDescription'),
  text('ContainsAI', 'containsAI'),
  flag('IsSoundtrack', 'isSoundtrack'),
  flag('IsHiResMusic', 'isHiResMusic'),
  many('MarketingComment', 'marketingComments', textByLanguageAndTerritory),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
];

export const release = composite('Release', model.release, releaseRows, [
  additionalTitles({ name: 'Release', rows: releaseRows }),
]);

const trackReleaseRows = [
  many('ExcludedTerritoryCode', 'excludedTerritoryCodes', territoryCode),
  one('ResourceOmissionReason', 'resourceOmissionReason', allowedValue),
  one('ResourceGroup', 'resourceGroup', resourceGroup),
  many('ReleaseType', 'releaseTypes', allowedValue),
  many('DisplayArtistName', 'displayArtistNames', displayText),
  many('DisplayArtist', 'displayArtists', displayArtist),
  many('AdministratingRecordCompany', 'administratingRecordCompanies', administratingRecordCompany),
  many('PLine', 'pLines', pLine),
  many('CLine', 'cLines', cLine),
  text('Duration', 'duration'),
  many('ReleaseDate', 'releaseDates', eventDateByTerritory),
  many('OriginalReleaseDate', 'originalReleaseDates', eventDateByTerritory),
  many('ParentalWarningType', 'parentalWarningTypes', parentalWarningTypeWithStandard),
  many('AvRating', 'avRatings', avRating),
  flag('IsMultiArtistCompilation', 'isMultiArtistCompilation'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  text('ReleaseReference', 'releaseReference'),
  one('ReleaseId', 'releaseId', releaseId),
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('DisplayTitle', 'displayTitles', displayTitle),
  many('FormalTitle', 'formalTitles', displayTitle),
  many('GroupingTitle', 'groupingTitles', displayTitle),
  additionalTitleRow,
  text('ReleaseResourceReference', 'releaseResourceReference'),
  many('LinkedReleaseResourceReference', 'linkedReleaseResourceReferences', linkedReleaseResourceReference),
  many('ReleaseLabelReference', 'releaseLabelReferences', releaseLabelReferenceWithParty),
  many(['DisplayGenre', 'Genre'], 'displayGenres', genreWithTerritory),
  texts('ReleaseVisibilityReference', 'releaseVisibilityReferences'),
  many('RelatedRelease', 'relatedReleases', relatedRelease),
  many('RelatedResource', 'relatedResources', relatedResource),
  text('TargetURL', 'targetURL'),
  many('Keywords', 'keywords', textByLanguageAndTerritory),
  many('Synopsis', 'synopses', synopsisWithTerritory),
  many('MarketingComment', 'marketingComments', textByLanguageAndTerritory),
  attribute('IsMainRelease', 'isMainRelease', 'boolean'),
];

export const trackRelease = composite('TrackRelease', model.trackRelease, trackReleaseRows, [
  additionalTitles({ name: 'TrackRelease', rows: trackReleaseRows }),
]);

const clipReleaseRows = [
  text('ReleaseReference', 'releaseReference'),
  one('ReleaseId', 'releaseId', releaseId),
  many('DisplayTitleText', 'displayTitleTexts', displayText),
  many('DisplayTitle', 'displayTitles', displayTitle),
  many('FormalTitle', 'formalTitles', displayTitle),
  many('GroupingTitle', 'groupingTitles', displayTitle),
  additionalTitleRow,
  text('ReleaseResourceReference', 'releaseResourceReference'),
  many('ReleaseLabelReference', 'releaseLabelReferences', releaseLabelReferenceWithParty),
  many(['DisplayGenre', 'Genre'], 'displayGenres', genreWithTerritory),
  many('RelatedRelease', 'relatedReleases', relatedRelease),
];

export const clipRelease = composite('ClipRelease', model.clipRelease, clipReleaseRows, [
  additionalTitles({ name: 'ClipRelease', rows: clipReleaseRows }),
]);
