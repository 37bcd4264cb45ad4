import { createInterface } from 'node:readline';
import { createTransferEngine } from './engine.ts';
import { connectorFor, OWNER, SECRET, secretFor, transferWorld } from './transfer-testing.ts';

/**
 * A process of its own for the kill test: an engine on a data folder, told on stdin what to do. It sends slowly, so that
 * the kill finds files queued, under way and done.
 */
interface Orders {
  readonly bucketFolder: string;
  readonly dataFolder: string;
  readonly eventFile: string;
  readonly sshd: Parameters<typeof connectorFor>[0];
  readonly transfers: readonly { SendFilePaths: readonly string[]; RemoteDirectoryPath: string }[];
}

for await (const line of createInterface({ input: process.stdin })) {
  const orders = JSON.parse(line) as Orders;
  const world = await transferWorld(orders);
  world.secrets.set(SECRET, secretFor(orders.sshd));
  const engine = createTransferEngine(world.cloud, { bytesPerSecond: 4_000_000 });
  await engine.start();
  await world.cloud.serve(engine);
  const call = (operation: string, input: object) => world.cloud.call(OWNER, 'transfer', operation, input);
  const { ConnectorId } = (await call('CreateConnector', connectorFor(orders.sshd, 2))) as { ConnectorId: string };
  const ids: string[] = [];
  for (const transfer of orders.transfers) {
    const { TransferId } = (await call('StartFileTransfer', { ConnectorId, ...transfer })) as { TransferId: string };
    ids.push(TransferId);
  }
  console.log(JSON.stringify({ ConnectorId, ids }));
}
