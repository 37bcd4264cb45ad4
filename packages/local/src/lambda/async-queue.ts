import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Cloud, Store } from '../cloud.ts';
import type { Answer } from './instance.ts';

const PATIENCE_MS = 2000;

/**
 * Asynchronous invocations: on disk before they are acknowledged, tried again after errors, and handed to the failure
 * destination when they are given up. A kill in the middle means that the function sees the event once more.
 */
export class AsyncQueue {
  readonly #cloud: Pick<Cloud, 'time' | 'log'>;
  readonly #store: Store<QueuedInvocation>;
  readonly #hooks: AsyncHooks;
  readonly #timers = new Map<string, () => void>();
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  constructor(cloud: Pick<Cloud, 'time' | 'log'>, store: Store<QueuedInvocation>, hooks: AsyncHooks) {
    this.#cloud = cloud;
    this.#store = store;
    this.#hooks = hooks;
  }

  /** Resolves when the invocation is on disk. */
  async add(functionArn: string, payload: unknown): Promise<string> {
    const now = this.#cloud.time.now();
    const id = randomUUID();
    const invocation = { functionArn, payload, attempts: 0, queuedAt: now, dueAt: now };
    await this.#store.set(id, invocation);
    this.#plan(id, invocation);
    return id;
  }

  /** Goes on with what an earlier process left. */
  start(): void {
    for (const [id, invocation] of this.#store.entries()) this.#plan(id, invocation);
  }

  /** Waits a little for what runs; what takes longer is on disk and runs again at the next start. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const cancel of this.#timers.values()) cancel();
    const patience = new AbortController();
    const ended = Promise.allSettled(this.#running).then(() => patience.abort());
    await Promise.race([ended, delay(PATIENCE_MS, undefined, patience).catch(() => undefined)]);
  }

  #plan(id: string, invocation: QueuedInvocation): void {
    if (this.#stopped || this.#timers.has(id)) return;
    const cancel = this.#cloud.time.at(invocation.dueAt, () => {
      const work = this.#attempt(id, invocation)
        .catch((error) => this.#cloud.log('lambda', `asynchronous invocation ${id} failed: ${error}`))
        .finally(() => this.#running.delete(work));
      this.#running.add(work);
    });
    this.#timers.set(id, cancel);
  }

  async #attempt(id: string, before: QueuedInvocation): Promise<void> {
    const answer = await this.#hooks.run(before.functionArn, before.payload, id);
    this.#timers.delete(id);
    if (this.#stopped && answer.functionError) return;
    const after = { ...before, attempts: before.attempts + 1 };
    const config = this.#hooks.config(before.functionArn);
    const dueAt =
      this.#cloud.time.now() + (this.#hooks.retryDelays[after.attempts - 1] ?? this.#hooks.retryDelays.at(-1) ?? 0);
    const isTooOld = dueAt - before.queuedAt > config.maximumAgeMs;
    if (answer.functionError && after.attempts <= config.maximumRetries && !isTooOld) {
      const next = { ...after, dueAt };
      await this.#store.set(id, next);
      this.#plan(id, next);
      return;
    }
    const condition = !answer.functionError ? 'Success' : isTooOld ? 'EventAgeExceeded' : 'RetriesExhausted';
    await this.#hooks.ended(id, after, condition, answer);
    await this.#store.delete(id);
  }
}

export interface QueuedInvocation {
  readonly functionArn: string;
  readonly payload: unknown;
  /** How many times the function ran. */
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly queuedAt: number;
  readonly dueAt: number;
}

export interface AsyncHooks {
  /** Milliseconds before the second, third, … attempt. */
  readonly retryDelays: readonly number[];
  run(functionArn: string, payload: unknown, requestId: string): Promise<Answer>;
  config(functionArn: string): { maximumRetries: number; maximumAgeMs: number };
  /** Tells the destinations. */
  ended(id: string, invocation: QueuedInvocation, condition: Condition, answer: Answer): Promise<void>;
}

export type Condition = 'Success' | 'RetriesExhausted' | 'EventAgeExceeded';
