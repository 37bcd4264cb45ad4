import { documents } from '../../../functions/src/ports.ts';
import { submitOne } from '../../../functions/src/submitting.ts';
import { checkCharacter } from '../../../packages/identifiers/src/index.ts';
import { party } from '../../../packages/releases/src/catalog/party.ts';
import {
  album,
  cover,
  onboarded,
  readyAsset,
  recording,
  requestFor,
} from '../../../packages/releases/src/for-tests.ts';
import { tenant } from '../../../packages/releases/src/index.ts';
import { inTurn, type Row } from '../../measure.ts';
import { type Desk, replay, type Wave } from './desk.ts';

const PLATFORMS = 20;
const ROUNDS = 15;
const tenantId = 'bench';
const actor = { kind: 'user', name: 'bench' } as const;
const platformIds = Array.from({ length: PLATFORMS }, (_, index) => `platform-${index}`);

/** D1: a submit to 20 platforms, gates and readiness and all, as a ratio to the calls of DynamoDB that it makes. */
export async function submitting(on: Desk): Promise<readonly Row[]> {
  await prepare();
  let serial = 0;
  // Once without being measured: its calls are those that are replayed, and later ones the same of other products.
  const recording = await newProduct(serial);
  const waves = await on.recorded(() => submit(recording));
  const calls = waves.flat().length;
  const ready: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    serial += 1;
    ready.push(await newProduct(serial));
  }
  const { ours, theirs, ratio, spread } = await inTurn(
    ROUNDS,
    () => took(() => submit(ready.pop() ?? '')),
    () => {
      serial += 1;
      return took(() => bare(on, waves, recording, `copy-${serial}`));
    },
  );
  return [
    {
      name: `D1 submit to ${PLATFORMS} platforms, ours ÷ bare calls`,
      ratio,
      goal: 1.5,
      gate: 2.5,
      better: 'lower',
      note: `${ours.toFixed(1)} ms, its ${calls} calls alone ${theirs.toFixed(1)} ms; ${spread}`,
    },
  ];
}

async function submit(productId: string): Promise<void> {
  const request = { ...requestFor(...platformIds), productId };
  const outcome = await submitOne(tenantId, actor, { releaseId: `rel_${productId}`, request });
  if (!outcome.ok) throw new Error(`Cannot measure: ${JSON.stringify(outcome.refusal)}`);
}

/** Every key that a submit made becomes one of another product, with other numbers, so that its conditions hold again. */
const bare = ({ table }: Desk, waves: readonly Wave[], productId: string, copy: string): Promise<void> =>
  replay(table, waves, (json) =>
    json.replaceAll(productId, copy).replace(/KNOWN#|#aud_|evt_|QZNL927\d+|0?859123\d+/g, (key) => `${key}${copy}`),
  );

async function took(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

type Writes = Parameters<ReturnType<typeof documents>['commit']>[0]['writes'];

async function put(...writes: Omit<Writes[number], 'expect'>[]): Promise<void> {
  const all = writes.map((write) => ({ ...write, expect: 'absent' })) as unknown as Writes;
  const outcome = await documents().commit({ tenantId, writes: all, audit: [], events: [] });
  if (!outcome.ok) throw new Error(`Cannot prepare: ${outcome.refusal.kind}`);
}

async function prepare(): Promise<void> {
  await put({ kind: 'tenant', value: tenant.parse({ tenantId, dpid: 'PADPIDA2099010101X', partyName: 'Bench' }) });
  for (const partyId of ['label', 'ebbe', 'ida'])
    await put({ kind: 'party', value: party.parse({ partyId, fullName: partyId }) });
  for (const file of ['one', 'two']) await put({ kind: 'asset', value: readyAsset(`file-${file}`, 'audio') });
  await put({ kind: 'asset', value: readyAsset('file-cover', 'image') }, { kind: 'resource', value: cover() });
  for (const platformId of platformIds) {
    const connection = { platformId, secretArn: 'arn', connectorId: 'c-1' };
    await put({ kind: 'platform', value: onboarded(platformId) }, { kind: 'connection', value: connection });
  }
}

/** A product with two recordings of its own; its numbers are nobody else's. */
async function newProduct(serial: number): Promise<string> {
  const productId = `product-${serial}`;
  const body = `859123${String(serial).padStart(6, '0')}`;
  const check = checkCharacter('ean', body);
  if (!check.ok) throw new Error(check.refusal.says);
  const tracks = ['one', 'two'].map((name, index) =>
    recording(`${productId}-${name}`, {
      assetId: `file-${name}`,
      isrc: `QZNL927${String(serial * 2 + index).padStart(5, '0')}`,
    }),
  );
  for (const value of tracks) await put({ kind: 'resource', value });
  const components = [{ items: tracks.map(({ resourceId }) => ({ resourceId })) }];
  await put({ kind: 'product', value: album({ productId, icpn: `${body}${check.value}`, components }) });
  return productId;
}
