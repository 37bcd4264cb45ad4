import { randomUUID } from 'node:crypto';
import type { Store, Time } from '../cloud.ts';

/** What a queue does with its messages; seconds, as on AWS. */
export interface QueueSettings {
  readonly name: string;
  readonly arn: string;
  readonly visibilityTimeout: number;
  readonly retention: number;
  readonly delay: number;
  readonly receiveWait: number;
  /** Bytes of body and attributes. */
  readonly maximumSize: number;
  readonly redrive?: { readonly queueArn: string; readonly maxReceiveCount: number };
}

export interface StoredMessage {
  readonly queue: string;
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly sender: string;
  /** Milliseconds, as all times here. */
  readonly sentAt: number;
  readonly visibleAt: number;
  readonly receives: number;
  readonly firstReceivedAt?: number;
  /** The handle of the last receive: only that one deletes. */
  readonly receipt?: string;
  /** Where it came from, in a dead-letter queue. */
  readonly deadLetterOf?: string;
}

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  /** Base64. */
  readonly BinaryValue?: string;
}

/** A queue's messages: on disk in the store, in order in memory. */
export interface Queue {
  readonly settings: QueueSettings;
  /** Durable when it resolves. */
  send(message: Pick<StoredMessage, 'body' | 'attributes' | 'sender'>, delay?: number): Promise<StoredMessage>;
  /** Up to `count` messages that nobody else works on; waits at most `waitSeconds` for the first. */
  receive(count: number, visibilitySeconds: number, waitSeconds: number): Promise<StoredMessage[]>;
  /** @returns false when the handle is not the message's last one: AWS answers success then, and keeps the message. */
  delete(receipt: string): Promise<boolean>;
  changeVisibility(receipt: string, seconds: number): Promise<'changed' | 'not-in-flight' | 'unknown'>;
  purge(): Promise<void>;
  counts(): { visible: number; inFlight: number; delayed: number };
  /** Takes a message over from another queue, or from the store at the start. */
  adopt(message: StoredMessage): void;
}

export function openQueue(
  settings: QueueSettings,
  store: Store<StoredMessage>,
  time: Time,
  deadLetterQueue: () => Queue | undefined,
): Queue {
  const messages = new Map<string, StoredMessage>();
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const awake of [...waiting]) awake();
  };

  const save = async (message: StoredMessage) => {
    messages.set(message.id, message);
    await store.set(storeKey(message), message);
    if (message.visibleAt <= time.now()) wake();
  };
  const drop = async (message: StoredMessage) => {
    messages.delete(message.id);
    await store.delete(storeKey(message));
  };
  const expireOld = async () => {
    const oldest = time.now() - settings.retention * 1000;
    await Promise.all([...messages.values()].filter(({ sentAt }) => sentAt < oldest).map(drop));
  };
  const held = (receipt: string): StoredMessage | undefined => {
    const message = messages.get(receipt.split('|')[0] ?? '');
    return message?.receipt === receipt ? message : undefined;
  };

  const take = async (count: number, visibilitySeconds: number): Promise<StoredMessage[]> => {
    await expireOld();
    const now = time.now();
    const taken: Promise<StoredMessage>[] = [];
    for (const message of messages.values()) {
      if (taken.length === count) break;
      if (message.visibleAt > now) continue;
      const dead = settings.redrive && message.receives >= settings.redrive.maxReceiveCount && deadLetterQueue();
      if (dead) await bury(message, dead);
      else taken.push(handOut(message, now, visibilitySeconds));
    }
    return Promise.all(taken);
  };
  const handOut = async (message: StoredMessage, now: number, visibilitySeconds: number) => {
    const received: StoredMessage = {
      ...message,
      receives: message.receives + 1,
      firstReceivedAt: message.firstReceivedAt ?? now,
      visibleAt: now + visibilitySeconds * 1000,
      receipt: `${message.id}|${randomUUID()}`,
    };
    await save(received);
    return received;
  };
  /** There first, gone here afterwards: a crash in between doubles the message and loses none. */
  const bury = async (message: StoredMessage, dead: Queue) => {
    messages.delete(message.id);
    const { receipt: _, firstReceivedAt: __, ...rest } = message;
    const moved = { ...rest, queue: dead.settings.name, receives: 0, deadLetterOf: settings.arn };
    await store.set(storeKey(moved), moved);
    dead.adopt(moved);
    await store.delete(storeKey(message));
  };

  return {
    settings,
    async send(message, delay = settings.delay) {
      const now = time.now();
      const id = randomUUID();
      const sent = { ...message, queue: settings.name, id, sentAt: now, visibleAt: now + delay * 1000, receives: 0 };
      await save(sent);
      return sent;
    },
    async receive(count, visibilitySeconds, waitSeconds) {
      const deadline = time.now() + waitSeconds * 1000;
      for (;;) {
        const taken = await take(count, visibilitySeconds);
        const now = time.now();
        if (taken.length > 0 || now >= deadline) return taken;
        const next = Math.min(
          deadline,
          ...[...messages.values()].map(({ visibleAt }) => visibleAt).filter((at) => at > now),
        );
        await new Promise<void>((resolve) => {
          const awake = () => {
            cancel();
            waiting.delete(awake);
            resolve();
          };
          const cancel = time.at(next, awake);
          waiting.add(awake);
        });
      }
    },
    async delete(receipt) {
      const message = held(receipt);
      if (message) await drop(message);
      return message !== undefined;
    },
    async changeVisibility(receipt, seconds) {
      const message = held(receipt);
      if (!message) return 'unknown';
      const now = time.now();
      if (message.visibleAt <= now) return 'not-in-flight';
      await save({ ...message, visibleAt: now + seconds * 1000 });
      return 'changed';
    },
    async purge() {
      await Promise.all([...messages.values()].map(drop));
    },
    counts() {
      const now = time.now();
      const hidden = [...messages.values()].filter(({ visibleAt }) => visibleAt > now);
      const inFlight = hidden.filter(({ receipt }) => receipt !== undefined).length;
      return { visible: messages.size - hidden.length, inFlight, delayed: hidden.length - inFlight };
    },
    adopt(message) {
      messages.set(message.id, message);
      wake();
    },
  };
}

const storeKey = ({ queue, id }: StoredMessage) => `${queue}/${id}`;
