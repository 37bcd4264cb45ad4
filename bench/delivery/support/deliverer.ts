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

export interface Delivered extends DeliveryTimes {
  /** Calls to the database, as the cloud's front counted them. */
  readonly databaseCalls: number;
}

export interface Deliverer {
  run(job: DeliveriesJob): Promise<Delivered>;
  stop(): Promise<void>;
}

/** A process that delivers; the cloud's front and its database stay in this one. */
export async function startDeliverer(): Promise<Deliverer> {
  let calls = 0;
  const onRequest = () => {
    calls += 1;
  };
  const table = await testTable({ onRequest });
  const source = fileURLToPath(new URL('deliverer.child.ts', import.meta.url));
  const child = fork(source, {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, ...table.environment, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  const gone = once(child, 'exit').then(() => []);
  return {
    async run(job) {
      const before = calls;
      child.send(job);
      const [times] = await Promise.race([once(child, 'message'), gone]);
      if (!times) throw new Error('Cannot measure: the deliverer ended');
      return { ...(times as DeliveryTimes), databaseCalls: (calls - before) / job.deliveries };
    },
    async stop() {
      child.kill();
      await gone;
      await table.stop();
    },
  };
}
