import { AwsError, type Cancel, type Cloud, type Store } from '../cloud.ts';
import type { BusEvent } from './event.ts';
import { kindOfTarget, type Rule, type Rules, type Target, type TargetKind } from './rules.ts';
import { inputFor } from './target-input.ts';

/** One event on its way to one target; on disk until the target has it, or until it is given up. */
export interface Delivery {
  readonly event: BusEvent;
  readonly rule: string;
  readonly target: string;
  readonly attempts: number;
  readonly firstAt: number;
  readonly nextAt: number;
}

/** AWS's defaults. */
const MAX_ATTEMPTS = 185;
const MAX_AGE_SECONDS = 86_400;
/** How many targets are called at once. */
const AT_ONCE = 64;

/** No second try makes these better. */
const hopeless =
  /AccessDenied|NotFound|DoesNotExist|InvalidParameter|InvalidRequestContent|TooLarge|InvalidExecutionInput/;

/** Brings events to targets at least once, with AWS's retries, and into the failure queue in the end. */
export class Deliveries {
  readonly #cloud: Cloud;
  readonly #store: Store<Delivery>;
  readonly #rules: Rules;
  readonly #timers = new Map<string, Cancel>();
  readonly #waiting: string[] = [];
  #running = 0;
  #started = false;
  #stopped = false;

  constructor(cloud: Cloud, store: Store<Delivery>, rules: Rules) {
    this.#cloud = cloud;
    this.#store = store;
    this.#rules = rules;
  }

  /** Resolves when the event is on disk for every target that gets it. */
  async accept(event: BusEvent, rules: readonly Rule[]): Promise<void> {
    const now = this.#cloud.time.now();
    const keys = await Promise.all(
      rules.flatMap((rule) =>
        rule.targets.map(async ({ Id }) => {
          const key = `${event.id}|${rule.arn}|${Id}`;
          await this.#store.set(key, { event, rule: rule.arn, target: Id, attempts: 0, firstAt: now, nextAt: now });
          return key;
        }),
      ),
    );
    for (const key of keys) this.#plan(key);
  }

  /** Takes up what was on its way when the last process ended. */
  start(): void {
    this.#started = true;
    for (const [key] of this.#store.entries()) this.#plan(key);
  }

  stop(): void {
    this.#stopped = true;
    for (const cancel of this.#timers.values()) cancel();
  }

  #plan(key: string): void {
    const delivery = this.#store.get(key);
    if (!delivery || !this.#started || this.#stopped || this.#timers.has(key)) return;
    const run = () => {
      this.#waiting.push(key);
      this.#pump();
    };
    if (delivery.nextAt <= this.#cloud.time.now()) {
      this.#timers.set(key, () => {});
      run();
    } else this.#timers.set(key, this.#cloud.time.at(delivery.nextAt, run));
  }

  #pump(): void {
    while (this.#running < AT_ONCE && !this.#stopped) {
      const key = this.#waiting.shift();
      if (key === undefined) return;
      this.#running++;
      void this.#deliver(key)
        .then(
          () => {
            this.#timers.delete(key);
            this.#plan(key);
          },
          // It keeps its place in #timers, so nothing plans it again in this process: no loop on a broken failure queue.
          (error: Error) => this.#cloud.log('events', `a delivery stands still until the next start: ${error.message}`),
        )
        .finally(() => {
          this.#running--;
          this.#pump();
        });
    }
  }

  async #deliver(key: string): Promise<void> {
    const delivery = this.#store.get(key);
    if (!delivery) return;
    const rule = this.#rules.get(delivery.rule);
    const target = rule?.targets.find(({ Id }) => Id === delivery.target);
    if (!rule || !target) {
      this.#cloud.log(
        'events',
        `dropped ${delivery.event.id}: the template has no more target ${delivery.target} of ${delivery.rule}`,
      );
      return this.#store.delete(key);
    }
    try {
      const input = inputFor(target, delivery.event, rule);
      await senders[kindOfTarget(target.Arn) as TargetKind](this.#cloud, {
        rule,
        target,
        input,
        event: delivery.event,
      });
      await this.#store.delete(key);
    } catch (error) {
      await this.#failed(key, delivery, { rule, target }, error as Error);
    }
  }

  async #failed(
    key: string,
    delivery: Delivery,
    { rule, target }: { rule: Rule; target: Target },
    error: Error,
  ): Promise<void> {
    const now = this.#cloud.time.now();
    const { MaximumRetryAttempts = MAX_ATTEMPTS, MaximumEventAgeInSeconds = MAX_AGE_SECONDS } =
      target.RetryPolicy ?? {};
    const attempts = delivery.attempts + 1;
    const code = error instanceof AwsError ? error.code : 'INTERNAL_ERROR';
    const nextAt = now + Math.min(1000 * 2 ** (attempts - 1), 600_000);
    const isOver = attempts > MaximumRetryAttempts || nextAt > delivery.firstAt + MaximumEventAgeInSeconds * 1000;
    if (!isOver && !hopeless.test(code)) return this.#store.set(key, { ...delivery, attempts, nextAt });
    const queue = target.DeadLetterConfig?.Arn;
    this.#cloud.log(
      'events',
      `gave up ${rule.name} → ${target.Arn} (${code}: ${error.message})${queue ? '; it is in the failure queue' : ''}`,
    );
    if (queue) {
      await this.#cloud.sendToQueue(queue, JSON.stringify(delivery.event), {
        RULE_ARN: rule.arn,
        TARGET_ARN: target.Arn,
        ERROR_CODE: code,
        ERROR_MESSAGE: error.message.slice(0, 1_000) || code,
        RETRY_ATTEMPTS: String(attempts - 1),
      });
    }
    await this.#store.delete(key);
  }
}

interface Sending {
  readonly rule: Rule;
  readonly target: Target;
  readonly input: unknown;
  readonly event: BusEvent;
}

const senders: Readonly<Record<TargetKind, (cloud: Cloud, sending: Sending) => Promise<void>>> = {
  lambda: async (cloud, { rule, target, input }) => {
    await cloud.invoke(target.Arn, input, {
      type: 'Event',
      by: { service: 'events.amazonaws.com', sourceArn: rule.arn },
    });
  },
  states: async (cloud, { target, input, event, rule }) => {
    const caller = cloud.assume(String(target.RoleArn), 'events.amazonaws.com');
    // A delivery that is repeated after a crash finds the execution that it started.
    const name = `${event.id}_${rule.name.replaceAll(/[^\w-]/g, '').slice(-30)}_${target.Id.replaceAll(/[^\w-]/g, '').slice(-10)}`;
    try {
      await cloud.call(caller, 'states', 'StartExecution', {
        stateMachineArn: target.Arn,
        name,
        input: JSON.stringify(input),
      });
    } catch (error) {
      if (!(error instanceof AwsError) || error.code !== 'ExecutionAlreadyExists') throw error;
    }
  },
  sqs: (cloud, { target, input }) =>
    cloud.sendToQueue(target.Arn, typeof input === 'string' ? input : JSON.stringify(input)),
};
