import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SftpLogin } from '@slipway/aws';
import { testTable } from '../../../packages/aws/src/table-for-tests.ts';

/** Which stack works: ours, the usual one, or the database calls that both make and nothing else. */
export type Stack = 'ours' | 'typical' | 'database';

export interface DeliveriesJob {
  readonly stack: Stack;
  readonly deliveries: number;
  readonly login: SftpLogin;
  readonly inbox: string;
  /** Files that travel beside each message. */
  readonly assets: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
}

/** Of one delivery. */
export interface DeliveryTimes {
  readonly ms: number;
  readonly cpuMs: number;
}

export interface Deliverer {
  run(job: DeliveriesJob): Promise<DeliveryTimes>;
  stop(): Promise<void>;
}

/** A process that delivers; the cloud's front and its database stay in this one. */
export async function startDeliverer(): Promise<Deliverer> {
  const table = await testTable();
  const source = fileURLToPath(new URL('deliverer.child.ts', import.meta.url));
  const child = fork(source, {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, ...table.environment, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  const gone = once(child, 'exit').then(() => []);
  return {
    async run(job) {
      child.send(job);
      const [times] = await Promise.race([once(child, 'message'), gone]);
      if (!times) throw new Error('Cannot measure: the deliverer ended');
      return times as DeliveryTimes;
    },
    async stop() {
      child.kill();
      await gone;
      await table.stop();
    },
  };
}
