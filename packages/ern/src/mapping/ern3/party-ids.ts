import { altered, attribute, type Shape, shapedValue, type Tell, valueRows } from '../row.ts';

const partyIdValue = valueRows('string', undefined as never, [
  attribute('Namespace', 'namespace'),
  attribute('IsDPID', 'isDPID', 'boolean'),
  attribute('IsISNI', 'isISNI', 'boolean'),
]);

/** A party id is text with a mark of its kind; the model has a place for each kind. */
export const partyId = shapedValue('PartyId', partyIdValue, idDown, idUp);

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

/** The `down` of whatever has ids of a party and no more to it. */
export const withSplitIds = (model: Shape, tell: Tell): Shape =>
  model.partyIds ? tell.standsFor(altered(model, { partyIds: splitIds(model.partyIds, tell) }), model) : model;
