import type { AllDocuments } from '@slipway/aws';
import { bindTyped, type Numbered } from '@slipway/identifiers';
import type { Actor } from '@slipway/kernel';
import { numbersOfProduct, numbersOfResource } from '@slipway/releases';
import { numberPorts } from '../identifiers.ts';
import { deciding, documents } from '../ports.ts';
import { Refused } from './reply.ts';

type CatalogKind = 'party' | 'work' | 'resource' | 'product';

/**
 * Writes a catalog entry that an import brings, and gives it the numbers that it names; once more when somebody else wrote
 * in between. `become` says what the entry is, given what is there already.
 */
export async function importDocument<Kind extends CatalogKind>(
  { tenantId, actor }: { readonly tenantId: string; readonly actor: Actor },
  kind: Kind,
  key: Partial<AllDocuments[Kind]>,
  become: (there: AllDocuments[Kind] | undefined) => AllDocuments[Kind],
): Promise<void> {
  const { clock, ids } = deciding(tenantId, actor);
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const there = await documents().get(tenantId, kind, key);
    const value = become(there?.value);
    const bound = await bindTyped(numberPorts(actor), tenantId, numbersOf[kind](value));
    const says = `${kind} ${Object.values(key).join()} imported`;
    const outcome = await documents().commit({
      tenantId,
      writes: [{ kind, value, expect: there?.version ?? 'absent' } as never, ...bound.writes],
      audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, says }, ...bound.audit],
      events: [],
    });
    if (outcome.ok) return;
  }
  throw new Refused('version-conflict', { detail: 'Somebody else writes it at this moment.' });
}

const MOST_TRIES = 5;

const numbersOf: { readonly [Kind in CatalogKind]: (value: AllDocuments[Kind]) => readonly Numbered[] } = {
  party: () => [],
  work: () => [],
  resource: numbersOfResource,
  product: numbersOfProduct,
};
