import { probe } from '@slipway/aws';
import type { Asset } from '@slipway/releases';
import type { EventBridgeEvent } from 'aws-lambda';
import { decidingAs, documents, objects } from './ports.ts';

type ObjectCreated = EventBridgeEvent<
  'Object Created',
  { readonly bucket: { readonly name: string }; readonly object: { readonly key: string; readonly size: number } }
>;

/** Looks at a file that arrived, and stores what it is, or why it cannot be used. */
export async function handler({ detail: { bucket, object } }: ObjectCreated): Promise<void> {
  const [tenantId, assetId] = object.key.split('/');
  if (!tenantId || !assetId) return;
  const found = await documents().get(tenantId, 'asset', { assetId });
  // Bytes that nobody announced stay where they are; a file that was found good never changes under its id.
  if (!found || found.value.state === 'ready') return;
  const finding = await probe(await objects().stream(bucket.name, object.key), found.value.kind, object.size);
  const { refusal: _, ...announced } = found.value;
  const value: Asset = finding.ok
    ? { ...announced, ...without(finding), state: 'ready' }
    : { ...announced, state: 'refused', size: finding.size, refusal: finding.refusal };
  const { clock, ids, actor } = decidingAs(tenantId, 'check-asset');
  const stored = await documents().commit({
    tenantId,
    writes: [{ kind: 'asset', value, expect: found.version }],
    audit: [
      {
        auditId: ids.next('aud'),
        at: clock.now(),
        actor,
        says: finding.ok
          ? `Asset "${value.fileName}" is good: ${finding.size} bytes`
          : `Asset "${value.fileName}" refused: ${finding.refusal.says}`,
      },
    ],
    events: [],
  });
  // The invocation comes again, and sees what was written meanwhile.
  if (!stored.ok) throw new Error(`Cannot store what asset ${assetId} is: somebody else wrote it`);
}

const without = <Finding extends { ok: true }>({ ok: _, ...facts }: Finding) => facts;
