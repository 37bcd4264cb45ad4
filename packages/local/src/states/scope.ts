import type { Time } from '../cloud.ts';

/** How long a piece of an execution may live: its end rejects everything that waits inside it. */
export class Scope {
  #reason: Error | undefined;
  readonly #listeners = new Set<(reason: Error) => void>();
  readonly #leave: () => void;

  constructor(parent?: Scope) {
    this.#leave = parent ? parent.onEnd((reason) => this.end(reason)) : () => {};
  }

  get ended(): boolean {
    return this.#reason !== undefined;
  }

  /** Ends the scope and all below it. Only the first reason counts. */
  end(reason: Error): void {
    if (this.#reason) return;
    this.#reason = reason;
    for (const listener of [...this.#listeners]) listener(reason);
    this.#listeners.clear();
  }

  /** The work inside is done: the parent forgets this scope. */
  close(): void {
    this.#leave();
  }

  check(): void {
    if (this.#reason) throw this.#reason;
  }

  onEnd(listener: (reason: Error) => void): () => void {
    if (this.#reason) {
      listener(this.#reason);
      return () => {};
    }
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The promise, unless the scope ends before. */
  guard<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const leave = this.onEnd(reject);
      promise.then(resolve, reject).finally(leave);
    });
  }

  sleepUntil(time: Time, epochMs: number): Promise<void> {
    let cancel = () => {};
    const leave = this.onEnd(() => cancel());
    const slept = new Promise<void>((resolve) => {
      if (this.#reason) return;
      cancel = time.at(epochMs, resolve);
    });
    return this.guard(slept).finally(leave);
  }
}

/** The process ends; the execution goes on after the next start. */
export class Interrupted extends Error {
  constructor() {
    super('the local cloud stops');
    this.name = 'Interrupted';
  }
}
