import type { Answer, Instance } from './instance.ts';

/** The execution environments of one function: made when all are busy, up to a number; beyond it calls wait in line. */
export class Pool {
  readonly #make: () => Instance;
  readonly #discard: (instance: Instance) => void;
  readonly #size: number;
  readonly #idle: Instance[] = [];
  readonly #waiting: ((instance: Instance) => void)[] = [];
  #count = 0;

  constructor(size: number, make: () => Instance, discard: (instance: Instance) => void) {
    this.#size = size;
    this.#make = make;
    this.#discard = discard;
  }

  async run(payload: unknown, requestId: string): Promise<Answer> {
    const instance = await this.#take();
    try {
      return await instance.run(payload, requestId);
    } finally {
      this.#give(instance);
    }
  }

  #take(): Promise<Instance> {
    // The one that worked last is warmest, and the others are left to be idle.
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (!idle.isSpent) return Promise.resolve(idle);
      this.#discard(idle);
      this.#count -= 1;
    }
    if (this.#count < this.#size) {
      this.#count += 1;
      return Promise.resolve(this.#make());
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(instance: Instance): void {
    let next = instance;
    if (instance.isSpent) {
      this.#discard(instance);
      if (this.#waiting.length === 0) {
        this.#count -= 1;
        return;
      }
      next = this.#make();
    }
    const waiting = this.#waiting.shift();
    if (waiting) waiting(next);
    else this.#idle.push(next);
  }
}
