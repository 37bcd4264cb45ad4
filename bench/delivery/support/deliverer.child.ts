import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openDirectSender, openDocuments } from '@slipway/aws';
import { loadGrammar, validator, writeWith } from '@slipway/ern';
import { systemClock, ulids } from '@slipway/kernel';
import { XMLBuilder } from 'fast-xml-parser';
import SftpClient from 'ssh2-sftp-client';
import { schemaFolder } from '../../../packages/ern/src/compile/schemas.ts';
import { oracle } from '../../../packages/ern/src/validate/testing/oracle.ts';
import { albumIn } from '../../ern/support/albums.ts';
import { tree43 } from '../../ern/support/builder/ern43.ts';
import { blocksOf } from './blocks.ts';
import type { DeliveriesJob, DeliveryTimes, Stack } from './deliverer.ts';

/** Deliveries under way at once, and the connections that they share. */
const AT_ONCE = 8;
const CONNECTIONS = 2;

const documents = openDocuments(process.env.TABLE_NAME ?? '', systemClock);
const album = await albumIn('4.3', 12);

process.on('message', (job: DeliveriesJob) => {
  void measured(job).then((times) => process.send?.(times));
});

async function measured(job: DeliveriesJob): Promise<DeliveryTimes> {
  const { send, close } = await stacks[job.stack](job);
  globalThis.gc?.();
  const [start, before] = [performance.now(), process.cpuUsage()];
  let begun = 0;
  const worker = async () => {
    for (let n = begun++; n < job.deliveries; n = begun++)
      await deliver(ulids.next('dlv'), (id) => send(id, n % CONNECTIONS));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const { user, system } = process.cpuUsage(before);
  const ms = performance.now() - start;
  await close();
  return { ms: ms / job.deliveries, cpuMs: (user + system) / 1000 / job.deliveries };
}

/** What every stack stores: the move that begins a delivery, what was sealed, and the move that ends it. */
async function deliver(id: string, send: (id: string) => Promise<void>): Promise<void> {
  await move(id, 'absent', 'queued', 'uploading');
  await store(id, 'sealed', 'absent');
  await send(id);
  await move(id, 1, 'uploading', 'awaiting-callback');
}

const TENANT = 'bench';
const placed = { platformId: 'somewhere', attempt: 1, startedAt: '2026-11-21T00:00:00Z', files: [] };
const transfer = (batchId: string, part: string, expect: number | 'absent') =>
  ({ kind: 'transfer', value: { ...placed, batchId, part, try: 1 }, expect }) as const;

const stored = (outcome: { readonly ok: boolean }) => {
  if (!outcome.ok) throw new Error('Cannot measure: a write was refused');
};
const move = async (id: string, expect: number | 'absent', from: string, to: string) =>
  stored(
    await documents.commit({
      tenantId: TENANT,
      writes: [transfer(id, 'task', expect), transfer(id, 'platform-release', expect)],
      audit: [
        {
          auditId: ulids.next('aud'),
          at: systemClock.now(),
          actor: { kind: 'system', name: 'bench' },
          says: `${from} to ${to}`,
          releaseId: id,
          from,
          to,
        },
      ],
      events: [],
    }),
  );
const store = async (id: string, part: string, expect: number | 'absent') =>
  stored(await documents.commit({ tenantId: TENANT, writes: [transfer(id, part, expect)], audit: [], events: [] }));

interface Stacked {
  send(id: string, connection: number): Promise<void>;
  close(): Promise<void>;
}

const named = (id: string) => ({ ...album, messageHeader: { ...album.messageHeader, messageId: id } });
const marker = Buffer.from('<BatchComplete/>');
const hash = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex');

const stacks: Readonly<Record<Stack, (job: DeliveriesJob) => Promise<Stacked>>> = {
  async ours({ login, inbox, assets }) {
    const grammar = await loadGrammar('4.3');
    const check = validator(grammar);
    const senders = await Promise.all(Array.from({ length: CONNECTIONS }, () => openDirectSender(login)));
    return {
      async send(id, connection) {
        const sender = senders[connection];
        if (!sender) throw new Error('There is no such connection');
        const { bytes } = writeWith(grammar, named(id));
        if (!check(bytes).valid) throw new Error('Cannot measure: the message is not valid');
        hash('md5', bytes);
        const put = (name: string, content: Uint8Array) =>
          sender.send({
            path: join(inbox, `${id}-${name}`),
            size: content.length,
            sha256: hash('sha256', content),
            open: async () => once(content),
          });
        await Promise.all([
          put('message.xml', bytes),
          ...assets.map(({ path, size, sha256 }, n) =>
            sender.send({ path: join(inbox, `${id}-${n}`), size, sha256, open: async () => blocksOf(path, size) }),
          ),
        ]);
        await put('complete.xml', marker);
      },
      close: async () => senders.forEach((sender) => void sender.close()),
    };
  },

  async typical({ login, inbox, assets }) {
    const { complaint } = oracle(schemaFolder() ?? '', '4.3');
    const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false });
    const clients = Array.from({ length: CONNECTIONS }, () => new SftpClient());
    const { host, port, username, privateKey } = login;
    for (const client of clients) await client.connect({ host, port, username, ...(privateKey ? { privateKey } : {}) });
    return {
      async send(id, connection) {
        const client = clients[connection];
        const bytes = Buffer.from(builder.build(tree43(named(id))));
        if (complaint(bytes) !== undefined) throw new Error('Cannot measure: the message is not valid');
        hash('md5', bytes);
        await client?.put(bytes, join(inbox, `${id}-message.xml`));
        for (const [n, { path }] of assets.entries()) await client?.put(path, join(inbox, `${id}-${n}`));
        await client?.put(marker, join(inbox, `${id}-complete.xml`));
      },
      close: async () => {
        for (const client of clients) await client.end();
      },
    };
  },

  database: async () => ({ send: async () => undefined, close: async () => undefined }),
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
