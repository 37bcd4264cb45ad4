import { setImmediate as turn } from 'node:timers/promises';
import type { Cancel, Time } from './cloud.ts';

/** The clock of the machine. `stop` drops every task that has not run. */
export function systemTime(): Time & { stop(): void } {
  const pending = new Set<Cancel>();
  return {
    now: () => Date.now(),
    at: (epochMs, task) => {
      let timer: NodeJS.Timeout;
      const wait = () => {
        const left = epochMs - Date.now();
        timer = setTimeout(
          () => {
            if (epochMs > Date.now()) return wait();
            pending.delete(cancel);
            task();
          },
          Math.min(Math.max(left, 0), LONGEST_TIMEOUT),
        );
      };
      const cancel = () => {
        pending.delete(cancel);
        clearTimeout(timer);
      };
      pending.add(cancel);
      wait();
      return cancel;
    },
    stop: () => {
      for (const cancel of [...pending]) cancel();
    },
  };
}

/** Milliseconds. setTimeout runs a task at once when it is asked for more than 2^31 - 1. */
const LONGEST_TIMEOUT = 2 ** 30;

/**
 * The clock of the machine, on which a test can have done now what is due later: schedules of days need not be waited
 * for. The time of day stays, for signatures and tokens are checked against it.
 */
export function eagerTime(): EagerTime {
  const machine = systemTime();
  const pending = new Map<Cancel, { readonly at: number; readonly task: () => void }>();
  return {
    now: machine.now,
    at: (epochMs, task) => {
      const cancel = machine.at(epochMs, () => {
        pending.delete(cancel);
        task();
      });
      pending.set(cancel, { at: epochMs, task });
      return () => {
        pending.delete(cancel);
        cancel();
      };
    },
    doDueWithin: (ms) => {
      const due = [...pending].filter(([, { at }]) => at <= machine.now() + ms);
      for (const [cancel, { task }] of due.sort(([, one], [, other]) => one.at - other.at)) {
        if (!pending.delete(cancel)) continue;
        cancel();
        task();
      }
    },
    stop: machine.stop,
  };
}

export interface EagerTime extends Time {
  /** Does at once, in its order, what falls due within so many milliseconds. */
  doDueWithin(ms: number): void;
  stop(): void;
}

/** A clock that moves only when a test says so. */
export function manualTime(startEpochMs = Date.UTC(2026, 0, 1)): ManualTime {
  let now = startEpochMs;
  let tasks: { at: number; order: number; task: () => void }[] = [];
  let order = 0;
  return {
    now: () => now,
    at: (epochMs, task) => {
      const entry = { at: epochMs, order: order++, task };
      tasks.push(entry);
      return () => {
        tasks = tasks.filter((other) => other !== entry);
      };
    },
    advance: async (ms) => {
      const target = now + ms;
      for (;;) {
        // What a task started (promises, files) may ask for the next task.
        for (let turns = 0; turns < 5; turns += 1) await turn();
        const due = tasks.filter((entry) => entry.at <= target).sort((a, b) => a.at - b.at || a.order - b.order)[0];
        if (!due) break;
        tasks = tasks.filter((entry) => entry !== due);
        now = Math.max(now, due.at);
        due.task();
      }
      now = target;
    },
  };
}

export interface ManualTime extends Time {
  /** Moves the clock, running the tasks that fall due in their order, each at its own instant. */
  advance(ms: number): Promise<void>;
}
