import { partyName } from '../ern4/parties.ts';
import { allowedValue, territoryCode, textInLanguage } from '../ern4/values.ts';
import {
  alike,
  altered,
  attribute,
  type CompositeRows,
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

const partyIdValue = valueRows('string', undefined as never, [
  attribute('Namespace', 'namespace'),
  attribute('IsDPID', 'isDPID', 'boolean'),
  attribute('IsISNI', 'isISNI', 'boolean'),
]);

/** A party id is text with a mark of its kind; the model has a place for each kind. */
export const partyId = {
  ...shaped('PartyId', [], idDown, idUp),
  variants: [{ until: '3.8.2' as const, of: partyIdValue, down: idDown, up: idUp }],
};

/** Ids of other kinds are proprietary, under these namespaces. */
const namespaces = { ipiNameNumber: 'IPI', ipn: 'IPN', cisacSocietyId: 'CISAC' } as const;
const kindByNamespace = new Map<string, string>(Object.entries(namespaces).map(([key, name]) => [name, key]));

function idDown(id: Shape, tell: Tell): Shape {
  return tell.standsFor(idText(id), id);
}

function idText(id: Shape): Shape {
  if (id.dpid !== undefined) return { value: id.dpid, isDPID: true };
  if (id.isni !== undefined) return { value: id.isni, isISNI: true };
  for (const key in namespaces) {
    if (id[key] !== undefined) return { value: id[key], namespace: namespaces[key as keyof typeof namespaces] };
  }
  const [{ value, namespace } = {} as Shape] = id.proprietaryIds ?? [];
  return { value, namespace };
}

function idUp({ value, namespace, isDPID, isISNI }: Shape): Shape {
  if (isISNI) return { isni: value };
  if (isDPID || (namespace === undefined && value.startsWith('PADPIDA'))) return { dpid: value };
  const key = kindByNamespace.get(namespace);
  if (key !== undefined) return { [key]: value };
  return { proprietaryIds: [{ value, namespace: namespace ?? '' }] };
}

/** One id for each number, as 3.8.2 writes them. */
export const splitIds = (ids: readonly Shape[], tell: Tell): Shape[] =>
  ids.flatMap((id) => {
    const split: Shape[] = [];
    for (const key in id) {
      if (key !== 'proprietaryIds' && id[key] !== undefined) split.push(tell.standsFor({ [key]: id[key] }, id));
    }
    for (const one of id.proprietaryIds ?? []) split.push(tell.standsFor({ proprietaryIds: [one] }, id));
    return split;
  });

/** A party that is named where it acts, in place of an anchor. */
const inlineParty: readonly Row[] = [
  often('PartyId', 'partyIds', partyId),
  often('PartyName', 'partyNames', { ...partyName, repeats: 'shared' }),
];

/** Who acts is spelled out wherever it acts, often in the same bytes; `partiesListed` makes an own object of each. */
function acting(rows: CompositeRows): CompositeRows {
  return { ...rows, repeats: 'shared' };
}

export const displayArtist = acting(
  shaped(
    'Artist',
    [
      ...inlineParty,
      many('ArtistRole', 'artistRoles', allowedValue),
      attribute('SequenceNumber', 'sequenceNumber', 'integer'),
    ],
    (artist, tell) => {
      const { displayArtistRole, artisticRoles } = artist;
      const artistRoles: unknown[] = displayArtistRole === undefined ? [] : [displayArtistRole];
      for (const role of (artisticRoles ?? []) as readonly Shape[]) {
        tell.lose(role, 'instrumentTypes', 'a role has no instruments in this version');
        if (role.value !== undefined) artistRoles.push(role.value);
      }
      return tell.standsFor(
        altered(artist, { displayArtistRole: undefined, artisticRoles: undefined, artistRoles }),
        artist,
      );
    },
    (shape) => {
      if (!shape.artistRoles) return shape;
      const model = without(shape, 'artistRoles');
      const roles = shape.artistRoles as readonly unknown[];
      model.displayArtistRole = roles[0];
      if (roles.length > 1) model.artisticRoles = roles.slice(1).map((value) => ({ value }));
      return model;
    },
  ),
);

/** What 3.8.2 calls the role of a contributor depends on whether it is to the resource or to the work in it. */
const contributorOf = (role: string): ReturnType<typeof shaped> =>
  shaped(
    'DetailedResourceContributor',
    [
      ...inlineParty,
      many(role, 'roleValues', allowedValue),
      { ...one('IsFeaturedArtist', 'hasMadeFeaturedContribution', 'boolean') },
      { ...one('IsContractedArtist', 'hasMadeContractedContribution', 'boolean') },
      texts('InstrumentType', 'instrumentTypes'),
      attribute('SequenceNumber', 'sequenceNumber', 'integer'),
    ],
    (contributor, tell) => {
      const roleValues: unknown[] = [];
      let { instrumentTypes } = contributor;
      for (const { value, instrumentTypes: ofRole } of (contributor.roles ?? []) as readonly Shape[]) {
        roleValues.push(value);
        if (ofRole) instrumentTypes = [...(instrumentTypes ?? []), ...ofRole];
      }
      return tell.standsFor(altered(contributor, { roles: undefined, roleValues, instrumentTypes }), contributor);
    },
    (shape) => {
      if (!shape.roleValues) return shape;
      const model = without(shape, 'roleValues');
      model.roles = (shape.roleValues as readonly unknown[]).map((value) => ({ value }));
      return model;
    },
  );

export const resourceContributor = acting(contributorOf('ResourceContributorRole'));
export const indirectContributor = acting(contributorOf('IndirectResourceContributorRole'));
/** Who wrote or publishes a work. */
export const workContributor = acting(contributorOf('MusicalWorkContributorRole'));

export const character = acting(
  alike('Character', [
    ...inlineParty,
    one('ResourceContributor', 'performer', resourceContributor),
    attribute('SequenceNumber', 'sequenceNumber', 'integer'),
  ]),
);

export const rightsController = acting(
  alike('TypedRightsController', [
    ...inlineParty,
    texts('RightsControllerRole', 'rightsControlTypes'),
    one('RightShareUnknown', 'rightShareUnknown', 'boolean'),
    one(
      'RightSharePercentage',
      'rightSharePercentage',
      valueRows('string', undefined as never, [attribute('HasMaxValueOfOne', 'hasMaxValueOfOne', 'boolean')]),
    ),
    attribute('SequenceNumber', 'sequenceNumber', 'integer'),
  ]),
);

export const dsp = alike('DSP', [
  many('PartyId', 'partyIds', partyId),
  many('PartyName', 'partyNames', partyName),
  one('TradingName', 'tradingName', textInLanguage),
  texts('URL', 'urls'),
  one('TerritoryCode', 'territoryCode', territoryCode),
]);

export const administratingRecordCompany = acting(
  alike('AdministratingRecordCompany', [
    ...inlineParty,
    attribute('Role', 'role'),
    attribute('Namespace', 'namespace'),
    attribute('UserDefinedValue', 'userDefinedValue'),
  ]),
);
