import type { Cloud, Engine } from '../cloud.ts';
import { statesService } from './api.ts';
import type { Row } from './execution.ts';
import { Executions, type Retention } from './executions.ts';
import { stateMachineProvider } from './state-machine.ts';

export interface StatesOptions {
  readonly retention?: Partial<Retention>;
  /** The folder where it is noted which definitions are sound; default: nowhere. */
  readonly sound?: string;
}

/** Step Functions: standard workflows in JSONPath that go on after a restart. */
export async function createStatesEngine(cloud: Cloud, options: StatesOptions = {}): Promise<Engine> {
  const executions = new Executions(cloud, await cloud.store<Row>('executions'), options.retention);
  return {
    name: 'states',
    services: [statesService(cloud, executions)],
    providers: [stateMachineProvider(cloud, executions, options.sound)],
    start: async () => executions.resume(),
    stop: async () => executions.stop(),
  };
}
