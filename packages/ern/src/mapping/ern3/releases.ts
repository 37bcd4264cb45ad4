import { externalResourceLink } from '../ern4/related.ts';
import { cLine, pLine } from '../ern4/rights.ts';
import { allowedValue, textInLanguage } from '../ern4/values.ts';
import {
  alike,
  attribute,
  copied,
  copier,
  flag,
  type Growing,
  inside,
  many,
  type Note,
  olderRows,
  one,
  type Row,
  type Shape,
  shaped,
  text,
  texts,
  valueRows,
  without,
} from '../row.ts';
import { same } from '../same.ts';
import { period } from './deals.ts';
import { eventDate } from './details.ts';
import { label } from './labels.ts';
import { administratingRecordCompany } from './parties.ts';
import { presentedRows, whereRows } from './presented.ts';
import { releaseId } from './release-id.ts';
import { resourceGroup } from './resource-groups.ts';
import { detailsDown, detailsUp, type Spread } from './territories.ts';
import { allTitlesDown, allTitlesUp, referenceTitle, referenceTitleDown, referenceTitleUp } from './titles.ts';

const summaryDetails = alike('ReleaseSummaryDetailsByTerritory', [
  ...whereRows,
  many('DisplayArtistName', 'displayArtistNames', textInLanguage),
  many('LabelName', 'releaseLabelReferences', label),
]);

const summarySpread: Spread = {
  territorial: ['displayArtistNames', 'releaseLabelReferences'],
  repeated: [],
  first: [],
};

export const relatedRelease = shaped(
  'RelatedRelease',
  [
    many('ReleaseId', 'releaseIds', releaseId),
    one('ReferenceTitle', 'referenceTitle', referenceTitle),
    many('ReleaseSummaryDetailsByTerritory', 'detailsByTerritory', summaryDetails),
    one('ReleaseRelationshipType', 'releaseRelationshipType', allowedValue),
    one('ReleaseDate', 'releaseDate', eventDate),
    one('OriginalReleaseDate', 'originalReleaseDate', eventDate),
  ],
  (model, tell) => {
    const own = copied(model, tell);
    referenceTitleDown(own, tell);
    idDown(own);
    if (model.displayArtistNames || model.releaseLabelReferences) detailsDown(own, summarySpread, tell);
    return own;
  },
  (model, note) => {
    detailsUp(model, summaryDetails, summarySpread, note);
    idUp(model, note);
    referenceTitleUp(model);
    const { excludedTerritoryCodes } = model;
    if (excludedTerritoryCodes) {
      note('ReleaseSummaryDetailsByTerritory[1]/ExcludedTerritoryCode', excludedTerritoryCodes);
    }
    return without(model, 'excludedTerritoryCodes', ...saidOtherwise);
  },
);

const spread: Spread = {
  territorial: [
    'titles',
    'displayArtistNames',
    'releaseLabelReferences',
    'pLines',
    'cLines',
    'displayGenres',
    'releaseDates',
    'originalReleaseDates',
    'parentalWarningTypes',
    'avRatings',
    'keywords',
    'synopses',
    'marketingComments',
  ],
  repeated: [
    'displayArtists',
    'administratingRecordCompanies',
    'relatedReleases',
    'isMultiArtistCompilation',
    'resourceGroups',
  ],
  first: [],
};

const details = alike('ReleaseDetailsByTerritory', [
  ...presentedRows,
  flag('IsMultiArtistCompilation', 'isMultiArtistCompilation'),
  many('AdministratingRecordCompany', 'administratingRecordCompanies', administratingRecordCompany),
  many('ReleaseType', 'releaseTypes', allowedValue),
  many('RelatedRelease', 'relatedReleases', relatedRelease),
  many('MarketingComment', 'marketingComments', textInLanguage),
  many('ResourceGroup', 'resourceGroups', resourceGroup),
  many('ReleaseDate', 'releaseDates', eventDate),
  many('OriginalReleaseDate', 'originalReleaseDates', eventDate),
]);

const resourceReference = valueRows('string', undefined as never, [
  attribute('ReleaseResourceType', 'releaseResourceType'),
]);

const externalLink = olderRows(externalResourceLink, [one('ValidityPeriod', 'validityPeriod', period)]);

const copyOfRelease = copier();

/** A release of any kind; the message tells the main one from the tracks. */
export const release = shaped(
  'Release',
  [
    many('ReleaseId', 'releaseIds', releaseId),
    texts('ReleaseReference', 'releaseReferences'),
    many('ExternalResourceLink', 'externalResourceLinks', externalLink),
    one('ReferenceTitle', 'referenceTitle', referenceTitle),
    inside('ReleaseResourceReferenceList', [
      many('ReleaseResourceReference', 'releaseResourceReferences', resourceReference),
    ]),
    one('ResourceOmissionReason', 'resourceOmissionReason', allowedValue),
    many('ReleaseType', 'releaseTypes', allowedValue),
    many('ReleaseDetailsByTerritory', 'detailsByTerritory', details),
    text('Duration', 'duration'),
    many('PLine', 'wholePLines', pLine),
    many('CLine', 'wholeCLines', cLine),
    one('GlobalReleaseDate', 'globalReleaseDate', eventDate),
    one('GlobalOriginalReleaseDate', 'globalOriginalReleaseDate', eventDate),
    attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
    attribute('IsMainRelease', 'isMainRelease', 'boolean'),
  ] satisfies readonly Row[],
  (model, tell) => {
    const { releaseReference, resourceGroup } = model;
    const own = copied(model, tell, copyOfRelease);
    own.releaseReference = undefined;
    own.resourceGroup = undefined;
    if (releaseReference !== undefined) own.releaseReferences = [releaseReference];
    if (resourceGroup) own.resourceGroups = [resourceGroup];
    idDown(own);
    referenceTitleDown(own, tell);
    allTitlesDown(own, tell);
    detailsDown(own, spread, tell);
    return own;
  },
  (model, note) => {
    detailsUp(model, details, spread, note);
    const { releaseReferences, globalReleaseDate, globalOriginalReleaseDate } = model;
    if (releaseReferences) {
      [model.releaseReference] = releaseReferences;
      for (const other of releaseReferences.slice(1)) note('ReleaseReference', other);
    }
    join(model, 'pLines', model.wholePLines);
    join(model, 'cLines', model.wholeCLines);
    join(model, 'releaseDates', globalReleaseDate && [globalReleaseDate]);
    join(model, 'originalReleaseDates', globalOriginalReleaseDate && [globalOriginalReleaseDate]);
    idUp(model, note);
    allTitlesUp(model);
    referenceTitleUp(model);
    return without(model, ...saidOtherwise);
  },
);

/** What the model says in other members. */
const saidOtherwise = [
  'detailsByTerritory',
  'releaseReferences',
  'wholePLines',
  'wholeCLines',
  'globalReleaseDate',
  'globalOriginalReleaseDate',
  'releaseIds',
  'titles',
  'referenceTitle',
];

/** Puts what holds everywhere before what the territories add to it. */
function join(model: Growing, key: string, whole: readonly unknown[] = []): void {
  const byTerritory = (model[key] ?? []) as readonly unknown[];
  if (whole.length === 0 && byTerritory.length < 2) return;
  const all = [...whole];
  for (const item of byTerritory) if (!all.some((one) => same(one, item))) all.push(item);
  model[key] = all;
}

function idDown(own: Growing): void {
  const { releaseId } = own;
  if (!releaseId) return;
  own.releaseId = undefined;
  own.releaseIds = [releaseId];
}

/** One id with all the numbers of a release; a second number of the same kind is noted. */
function idUp(model: Growing, note: Note): void {
  const ids = model.releaseIds as readonly Shape[] | undefined;
  if (!ids) return;
  const merged: Growing = {};
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index]!;
    for (const key in id) {
      if (merged[key] === undefined) merged[key] = id[key];
      else if (key === 'proprietaryIds') merged[key] = [...merged[key], ...id[key]];
      else note(`ReleaseId[${index + 1}]/${key}`, id[key]);
    }
  }
  model.releaseId = merged;
}
