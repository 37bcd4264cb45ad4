import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { eventSource } from '@slipway/events';

export interface OutboxRecord {
  readonly name: string;
  /** JSON */
  readonly detail: string;
}

/** Puts events on the bus; answers with the places (in `records`) of those that it did not take. */
export type PublishEvents = (records: readonly OutboxRecord[]) => Promise<number[]>;

const LARGEST_CALL = 10;

export const eventBridge =
  (client: EventBridgeClient, busName: string): PublishEvents =>
  async (records) => {
    const refused: number[] = [];
    for (let start = 0; start < records.length; start += LARGEST_CALL) {
      const { Entries = [] } = await client.send(
        new PutEventsCommand({
          Entries: records.slice(start, start + LARGEST_CALL).map(({ name, detail }) => ({
            EventBusName: busName,
            Source: eventSource,
            DetailType: name,
            Detail: detail,
          })),
        }),
      );
      Entries.forEach((entry, index) => {
        if (entry.ErrorCode !== undefined) refused.push(start + index);
      });
    }
    return refused;
  };

/** By the environment that Lambda sets. */
export const openBus = (busName: string): PublishEvents => eventBridge(new EventBridgeClient({}), busName);
