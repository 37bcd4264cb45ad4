import { partyName } from '../ern4/parties.ts';
import { allowedValue, territoryCode, textInLanguage } from '../ern4/values.ts';
import {
  attribute,
  type CompositeRows,
  copier,
  type Growing,
  many,
  often,
  one,
  type Row,
  type Shape,
  shaped,
  type Tell,
  texts,
  valueRows,
  without,
} from '../row.ts';
import { partyId, withSplitIds } from './party-ids.ts';

/** A party that is named where it acts, in place of an anchor. */
const inlineParty: readonly Row[] = [
  often('PartyId', 'partyIds', partyId),
  often('PartyName', 'partyNames', { ...partyName, repeats: 'shared' }),
];

/** Who acts is spelled out wherever it acts, often in the same bytes; `partiesListed` makes an own object of each. */
function acting(
  name: string,
  rows: readonly Row[],
  /** The key of its anchor in the model. */
  anchor: string,
  down: (own: Growing, tell: Tell) => void = () => {},
  up: (shape: Growing) => Shape = (shape) => shape,
): CompositeRows {
  const copy = copier();
  const spelled = (model: Shape, tell: Tell) => {
    const own = tell.cast.spelled(model, anchor, tell, copy);
    down(own, tell);
    return own;
  };
  return { ...shaped(name, [...inlineParty, ...rows], spelled, up), repeats: 'shared' };
}

export const displayArtist = acting(
  'Artist',
  [many('ArtistRole', 'artistRoles', allowedValue), attribute('SequenceNumber', 'sequenceNumber', 'integer')],
  'artistPartyReference',
  (own, tell) => {
    const { displayArtistRole, artisticRoles } = own;
    const artistRoles: unknown[] = displayArtistRole === undefined ? [] : [displayArtistRole];
    for (const role of (artisticRoles ?? []) as readonly Shape[]) {
      tell.lose(role, 'instrumentTypes', 'a role has no instruments in this version');
      if (role.value !== undefined) artistRoles.push(role.value);
    }
    own.displayArtistRole = undefined;
    own.artisticRoles = undefined;
    own.artistRoles = artistRoles;
  },
  (shape) => {
    if (!shape.artistRoles) return shape;
    const model = without(shape, 'artistRoles');
    const roles = shape.artistRoles as readonly unknown[];
    model.displayArtistRole = roles[0];
    if (roles.length > 1) model.artisticRoles = roles.slice(1).map((value) => ({ value }));
    return model;
  },
);

/** What 3.8.2 calls the role of a contributor depends on whether it is to the resource or to the work in it. */
const contributorOf = (role: string): CompositeRows =>
  acting(
    'DetailedResourceContributor',
    [
      many(role, 'roleValues', allowedValue),
      { ...one('IsFeaturedArtist', 'hasMadeFeaturedContribution', 'boolean') },
      { ...one('IsContractedArtist', 'hasMadeContractedContribution', 'boolean') },
      texts('InstrumentType', 'instrumentTypes'),
      attribute('SequenceNumber', 'sequenceNumber', 'integer'),
    ],
    'contributorPartyReference',
    (own) => {
      const roleValues: unknown[] = [];
      let { instrumentTypes } = own;
      for (const { value, instrumentTypes: ofRole } of (own.roles ?? []) as readonly Shape[]) {
        roleValues.push(value);
        if (ofRole) instrumentTypes = [...(instrumentTypes ?? []), ...ofRole];
      }
      own.roles = undefined;
      own.roleValues = roleValues;
      own.instrumentTypes = instrumentTypes;
    },
    (shape) => {
      if (!shape.roleValues) return shape;
      const model = without(shape, 'roleValues');
      model.roles = (shape.roleValues as readonly unknown[]).map((value) => ({ value }));
      return model;
    },
  );

export const resourceContributor = contributorOf('ResourceContributorRole');
export const indirectContributor = contributorOf('IndirectResourceContributorRole');
/** Who wrote or publishes a work. */
export const workContributor = contributorOf('MusicalWorkContributorRole');

export const character = acting(
  'Character',
  [
    one('ResourceContributor', 'performer', resourceContributor),
    attribute('SequenceNumber', 'sequenceNumber', 'integer'),
  ],
  'characterPartyReference',
);

export const rightsController = acting(
  'TypedRightsController',
  [
    texts('RightsControllerRole', 'rightsControlTypes'),
    one('RightShareUnknown', 'rightShareUnknown', 'boolean'),
    one(
      'RightSharePercentage',
      'rightSharePercentage',
      valueRows('string', undefined as never, [attribute('HasMaxValueOfOne', 'hasMaxValueOfOne', 'boolean')]),
    ),
    attribute('SequenceNumber', 'sequenceNumber', 'integer'),
  ],
  'rightsControllerPartyReference',
);

export const administratingRecordCompany = acting(
  'AdministratingRecordCompany',
  [attribute('Role', 'role'), attribute('Namespace', 'namespace'), attribute('UserDefinedValue', 'userDefinedValue')],
  'recordCompanyPartyReference',
);

export const dsp = shaped(
  'DSP',
  [
    many('PartyId', 'partyIds', partyId),
    many('PartyName', 'partyNames', partyName),
    one('TradingName', 'tradingName', textInLanguage),
    texts('URL', 'urls'),
    one('TerritoryCode', 'territoryCode', territoryCode),
  ],
  withSplitIds,
  (shape) => shape,
);
