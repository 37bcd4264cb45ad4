import type { Cloud, Engine, ServiceEvent, Store } from '../cloud.ts';
import { jsonService } from '../json-service.ts';
import { Deliveries, type Delivery } from './deliveries.ts';
import { eventOf } from './event.ts';
import { busOperations } from './put-events.ts';
import { busProvider, Rules, ruleProvider } from './rules.ts';

/** How long an emission's key is remembered. */
const KEY_DAYS = 30;

/** EventBridge: buses, rules, and the events of the other engines on the default bus. */
export async function createEventsEngine(cloud: Cloud): Promise<Engine> {
  const rules = new Rules();
  const deliveries = new Deliveries(cloud, await cloud.store<Delivery>('event-deliveries'), rules);
  const emitted: Store<{ at: number }> = await cloud.store('event-keys');

  const emit = async ({ key, ...content }: ServiceEvent) => {
    if (emitted.get(key)) return;
    const now = cloud.time.now();
    const event = eventOf(cloud, { ...content, key, time: now });
    const matching = rules.matching('default', event);
    if (matching.length === 0) return;
    await deliveries.accept(event, matching);
    // After the deliveries: a crash between the two repeats the event rather than losing it.
    await emitted.set(key, { at: now });
  };

  return {
    name: 'events',
    services: [
      jsonService(cloud, {
        signingName: 'events',
        targetPrefix: 'AWSEvents',
        version: '1.1',
        operations: busOperations(cloud, rules, deliveries),
      }),
    ],
    providers: [busProvider(cloud, rules), ruleProvider(cloud, rules)],
    offers: { emit },
    start: async () => {
      const oldest = cloud.time.now() - KEY_DAYS * 86_400_000;
      const old = [...emitted.entries()].filter(([, { at }]) => at < oldest);
      await Promise.all(old.map(([key]) => emitted.delete(key)));
      deliveries.start();
    },
    stop: async () => deliveries.stop(),
  };
}
