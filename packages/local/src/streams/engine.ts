import type { Cloud, Engine } from '../cloud.ts';
import { type Mapping, readMapping, SUPPORTED_PROPERTIES } from './mapping.ts';
import { createPoller, type Pace, type Poller } from './poller.ts';
import type { Checkpoint } from './reader.ts';

export interface StreamsOptions {
  readonly pace?: Partial<Pace>;
}

/** Event source mappings: functions that are called with what changes in a table. */
export async function createStreamsEngine(cloud: Cloud, options: StreamsOptions = {}): Promise<Engine> {
  const checkpoints = await cloud.store<Checkpoint>('stream-checkpoints');
  const pace = { idle: 50, rest: 200, longestRest: 30_000, ...options.pace };
  const mappings = new Map<string, Mapping>();
  let pollers: Poller[] = [];
  return {
    name: 'streams',
    services: [],
    providers: [
      {
        type: 'AWS::Lambda::EventSourceMapping',
        properties: SUPPORTED_PROPERTIES,
        async provide(resource) {
          const mapping = readMapping(resource, cloud);
          mappings.set(mapping.id, mapping);
          const arn = `arn:aws:lambda:${cloud.region}:${cloud.account}:event-source-mapping:${mapping.id}`;
          return { ref: mapping.id, attributes: { Id: mapping.id, EventSourceMappingArn: arn } };
        },
      },
    ],
    async start() {
      const enabled = [...mappings.values()].filter((mapping) => mapping.enabled);
      pollers = enabled.map((mapping) => createPoller(cloud, mapping, checkpoints, pace));
      await Promise.all(pollers.map((poller) => poller.start()));
    },
    async stop() {
      await Promise.all(pollers.map((poller) => poller.stop()));
    },
  };
}
