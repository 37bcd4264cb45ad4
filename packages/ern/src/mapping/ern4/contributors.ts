import * as model from '../../model/contributors.ts';
import { attribute, composite, flag, many, one, text } from '../row.ts';
import { detailedPartyId } from './ids.ts';
import { partyName, partyNameWithTerritory } from './parties.ts';
import { allowedValue, isCredited, proprietaryId, textInLanguage } from './values.ts';

export const displayCredits = composite('DisplayCredits', model.displayCredits, [
  text('DisplayCreditText', 'displayCreditText'),
  text('DisplayCreditParty', 'displayCreditParty'),
  text('NameUsedInDisplayCredit', 'nameUsedInDisplayCredit'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);

export const contributorRole = composite(
  'ContributorRole',
  model.contributorRole,
  [one('Value', 'value', allowedValue), many('InstrumentType', 'instrumentTypes', allowedValue)],
  [
    {
      until: '4.3',
      of: allowedValue,
      down: (role, tell) => {
        tell.lose(role, 'instrumentTypes', 'a role has no instruments in this version');
        if (typeof role.value !== 'string') return role.value;
        return role.instrumentTypes === undefined ? role : tell.standsFor({ value: role.value }, role);
      },
      up: (value) => ({ value: Object.keys(value).length === 1 ? value.value : value }),
    },
  ],
);

export const contributor = composite('Contributor', model.contributor, [
  text('ContributorPartyReference', 'contributorPartyReference'),
  one('SpecialContributor', 'specialContributor', allowedValue),
  many('Role', 'roles', contributorRole),
  many('InstrumentType', 'instrumentTypes', allowedValue),
  text('AiContribution', 'aiContribution'),
  flag('HasMadeFeaturedContribution', 'hasMadeFeaturedContribution'),
  flag('HasMadeContractedContribution', 'hasMadeContractedContribution'),
  one('IsCredited', 'isCredited', isCredited),
  many('DisplayCredits', 'displayCredits', displayCredits),
  attribute('SequenceNumber', 'sequenceNumber', 'integer'),
]);

export const editionContributor = composite('EditionContributor', model.editionContributor, [
  text('ContributorPartyReference', 'contributorPartyReference'),
  one('SpecialContributor', 'specialContributor', allowedValue),
  many('Role', 'roles', contributorRole),
  text('AiContribution', 'aiContribution'),
  flag('HasMadeFeaturedContribution', 'hasMadeFeaturedContribution'),
  flag('HasMadeContractedContribution', 'hasMadeContractedContribution'),
  one('IsCredited', 'isCredited', isCredited),
  many('DisplayCredits', 'displayCredits', displayCredits),
  attribute('SequenceNumber', 'sequenceNumber', 'integer'),
]);

export const detailedResourceContributor = composite('DetailedResourceContributor', model.detailedResourceContributor, [
  many('PartyId', 'partyIds', detailedPartyId),
  many('PartyName', 'partyNames', partyName),
  many('Role', 'roles', contributorRole),
  many('InstrumentType', 'instrumentTypes', allowedValue),
  flag('HasMadeFeaturedContribution', 'hasMadeFeaturedContribution'),
  flag('HasMadeContractedContribution', 'hasMadeContractedContribution'),
  many('DisplayCredits', 'displayCredits', displayCredits),
  attribute('SequenceNumber', 'sequenceNumber', 'integer'),
]);

export const titleDisplayInformation = composite('TitleDisplayInformation', model.titleDisplayInformation, [
  flag('IsDisplayedInTitle', 'isDisplayedInTitle'),
  many('Prefix', 'prefixes', textInLanguage),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('SequenceNumber', 'sequenceNumber', 'integer'),
]);

export const displayArtist = composite('DisplayArtist', model.displayArtist, [
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  text('ArtistPartyReference', 'artistPartyReference'),
  one('DisplayArtistRole', 'displayArtistRole', allowedValue),
  one('SpecialDisplayArtist', 'specialDisplayArtist', allowedValue),
  many('ArtisticRole', 'artisticRoles', contributorRole),
  many('TitleDisplayInformation', 'titleDisplayInformation', titleDisplayInformation),
  many('DisplayCredits', 'displayCredits', displayCredits),
  attribute('SequenceNumber', 'sequenceNumber', 'integer'),
]);

export const character = composite('Character', model.character, [
  text('CharacterPartyReference', 'characterPartyReference'),
  one('Performer', 'performer', contributor),
  attribute('SequenceNumber', 'sequenceNumber', 'integer'),
]);

export const partyWithRole = composite('PartyWithRole', model.partyWithRole, [
  text('ISNI', 'isni'),
  text('DPID', 'dpid'),
  text('IpiNameNumber', 'ipiNameNumber'),
  text('IPN', 'ipn'),
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
  one('PartyName', 'partyName', partyNameWithTerritory),
  one('Role', 'role', allowedValue),
]);
