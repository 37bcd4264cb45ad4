import type { Shape, Tell } from '../row.ts';

/** 4.1 names the party of a resource rights controller in place; from 4.1.1 on it is an anchor into the party list. */
export function controllersIntoList(message: Shape, tell: Tell): Shape {
  const isInline = ({ partyIds, partyNames }: Shape): boolean => partyIds !== undefined || partyNames !== undefined;
  if (!anyController(message, isInline)) return message;
  const parties: Shape[] = [];
  const known = new Map<string, string>();
  const taken = new Set((message.parties ?? []).map((party: Shape) => party.partyReference));

  const changed = eachController(message, tell, (controller) => {
    const { partyIds, partyNames, ...rest } = controller;
    if (!partyIds && !partyNames) return controller;
    if (rest.rightsControllerPartyReference) {
      tell.lose(controller, 'partyIds', 'the party is named by its anchor');
      tell.lose(controller, 'partyNames', 'the party is named by its anchor');
      return tell.standsFor(rest, controller);
    }
    // Nearly no message names a controller in place, so the parties are told apart only for one that does.
    if (known.size === 0) for (const party of message.parties ?? []) known.set(identity(party), party.partyReference);
    const who = identity(controller);
    let reference = known.get(who);
    if (reference === undefined) {
      let number = parties.length + 1;
      while (taken.has(`PController${number}`)) number += 1;
      reference = `PController${number}`;
      taken.add(reference);
      known.set(who, reference);
      const party = { partyReference: reference, ...(partyIds && { partyIds }), ...(partyNames && { partyNames }) };
      parties.push(tell.standsFor(party, controller));
    }
    return tell.standsFor({ ...rest, rightsControllerPartyReference: reference }, controller);
  });
  return parties.length === 0
    ? changed
    : tell.standsFor({ ...changed, parties: [...(message.parties ?? []), ...parties] }, message);
}

export function controllersOutOfList(message: Shape, tell: Tell): Shape {
  const parties = new Map<string, Shape>((message.parties ?? []).map((party: Shape) => [party.partyReference, party]));
  return eachController(message, tell, (controller) => {
    const { rightsControllerPartyReference, ...rest } = controller;
    const party = parties.get(rightsControllerPartyReference);
    if (!party || rest.partyIds || rest.partyNames) return controller;
    const { partyIds, partyNames } = party;
    return tell.standsFor(
      { ...rest, ...(partyIds && { partyIds }), ...(partyNames && { partyNames: partyNames.map(plainName) }) },
      controller,
    );
  });
}

/** A party name without the marks that only the party list has. */
function plainName(name: Shape): Shape {
  const { isNickname, isStageName, isLegalName, applicableTerritoryCode, isDefault, isInOriginalLanguage, ...plain } =
    name;
  return plain;
}

const identity = ({ partyIds, partyNames }: Shape): string => JSON.stringify([partyIds, partyNames?.map(plainName)]);

const resourceLists = ['soundRecordings', 'videos', 'images', 'texts', 'sheetMusic', 'software'];

const anyController = (message: Shape, test: (controller: Shape) => boolean): boolean =>
  resourceLists.some((list) =>
    message[list]?.some((resource: Shape) => resource.resourceRightsControllers?.some(test) ?? false),
  );

function eachController(message: Shape, tell: Tell, change: (controller: Shape) => Shape): Shape {
  let result: Shape = message;
  for (const list of resourceLists) {
    const resources = (message[list] ?? []) as readonly Shape[];
    const next = resources.map((resource) => {
      const before = resource.resourceRightsControllers as readonly Shape[] | undefined;
      const after = before?.map(change);
      if (!after || after.every((one, index) => one === before?.[index])) return resource;
      return tell.standsFor({ ...resource, resourceRightsControllers: after }, resource);
    });
    if (next.some((one, index) => one !== resources[index]))
      result = tell.standsFor({ ...result, [list]: next }, message);
  }
  return result;
}
