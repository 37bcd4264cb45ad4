import { plainValue } from '@slipway/ern';
import { type Answer, type Complaint, fails, inapplicable, passes } from '../answer.ts';
import type { MessageView } from '../view/message-view.ts';
import { none } from '../view/placed.ts';
import type { Resource } from '../view/resources.ts';
import { below, type Spot } from '../view/spot.ts';

/** An identifier that stands for two things is wrong; whether others in the world use it, no message shows. */
export function uniqueIdentifiers({ release, tracks, resources }: MessageView): Answer {
  if (!release && tracks.length === 0 && resources.length === 0)
    return inapplicable('the message has nothing of the kind');
  const claims = new Claims();
  for (const one of release ? [release, ...tracks] : tracks) {
    const { icpn, gRid, proprietaryIds = none } = one.value.releaseId;
    if (icpn) claims.claim('ICPN', undefined, icpn, one);
    if (gRid) claims.claim('GRid', undefined, gRid, one);
    for (const { namespace, value } of proprietaryIds) claims.claim('release', namespace, value, one);
  }
  for (const one of resources) {
    for (const isrc of one.isrcs) if (isrc !== '') claims.claim('ISRC', undefined, isrc, one);
    for (const { namespace, value } of one.proprietaryIds) claims.claim(one.kind, namespace, value, one);
  }
  return claims.complaints.length === 0 ? passes : fails(claims.complaints);
}

/** Who has which identifier. */
class Claims {
  readonly complaints: Complaint[] = [];
  readonly #owners = new Map<string, Map<string, Owner>>();
  #kind = '';
  #namespace: string | undefined;
  #known = new Map<string, Owner>();

  claim(kind: string, namespace: string | undefined, id: string, owner: Owner): void {
    // Identifiers of one kind mostly come one after the other.
    if (kind !== this.#kind || namespace !== this.#namespace) {
      this.#kind = kind;
      this.#namespace = namespace;
      const space = namespace === undefined ? kind : `${kind} ${namespace}`;
      this.#known = this.#owners.get(space) ?? new Map();
      this.#owners.set(space, this.#known);
    }
    const first = this.#known.get(id);
    if (first === undefined) this.#known.set(id, owner);
    else if (first !== owner && nameOf(first) !== nameOf(owner)) {
      const words = namespace === undefined ? `${kind} ${id}` : `proprietary ${kind} id ${namespace} ${id}`;
      this.complaints.push({ at: placeOf(owner), detail: `${nameOf(owner)} has the ${words} of ${nameOf(first)}.` });
    }
  }
}

type Owner = Resource | { readonly value: { readonly releaseReference: string }; readonly spot: Spot };

const isResource = (owner: Owner): owner is Resource => 'kind' in owner;

/** A recording that is used twice stands twice in a DJ mix: it is known by its title. */
const nameOf = (owner: Owner): string =>
  isResource(owner)
    ? `${owner.kind} ${JSON.stringify(plainValue(owner.value.displayTitleTexts?.[0] ?? owner.reference))}`
    : owner.value.releaseReference;

const placeOf = (owner: Owner): Spot => (isResource(owner) ? owner.spot : below(owner.spot, 'releaseId'));
