import { plainValue } from '@slipway/ern';
import { type Answer, type Complaint, fails, inapplicable, passes } from '../answer.ts';
import type { MessageView } from '../view/message-view.ts';
import type { Resource } from '../view/resources.ts';
import { below, type Spot } from '../view/spot.ts';

/** An identifier that stands for two things is wrong; whether others in the world use it, no message shows. */
export function uniqueIdentifiers({ release, tracks, resources }: MessageView): Answer {
  const owners = new Map<string, Map<string, Owner>>();
  const complaints: Complaint[] = [];
  const claim = (kind: string, id: string, owner: Owner) => {
    const known = owners.get(kind) ?? new Map<string, Owner>();
    if (known.size === 0) owners.set(kind, known);
    const first = known.get(id);
    if (first === undefined) known.set(id, owner);
    else if (nameOf(first) !== nameOf(owner)) {
      complaints.push({ at: placeOf(owner), detail: `${nameOf(owner)} has the ${kind} ${id} of ${nameOf(first)}.` });
    }
  };
  for (const one of release ? [release, ...tracks] : tracks) {
    const { icpn, gRid, proprietaryIds = [] } = one.value.releaseId;
    if (icpn) claim('ICPN', icpn, one);
    if (gRid) claim('GRid', gRid, one);
    for (const { namespace, value } of proprietaryIds) claim('proprietary release id', `${namespace} ${value}`, one);
  }
  for (const one of resources) {
    for (const isrc of one.isrcs) if (isrc !== '') claim('ISRC', isrc, one);
    for (const { namespace, value } of one.proprietaryIds)
      claim(`proprietary ${one.kind} id`, `${namespace} ${value}`, one);
  }
  if (!release && tracks.length === 0 && resources.length === 0)
    return inapplicable('the message has nothing of the kind');
  return complaints.length === 0 ? passes : fails(complaints);
}

type Owner = Resource | { readonly value: { readonly releaseReference: string }; readonly spot: Spot };

const isResource = (owner: Owner): owner is Resource => 'kind' in owner;

/** A recording that is used twice stands twice in a DJ mix: it is known by its title. */
const nameOf = (owner: Owner): string =>
  isResource(owner)
    ? `${owner.kind} ${JSON.stringify(plainValue(owner.value.displayTitleTexts?.[0] ?? owner.reference))}`
    : owner.value.releaseReference;

const placeOf = (owner: Owner): Spot => (isResource(owner) ? owner.spot : below(owner.spot, 'releaseId'));
