import { afterEach, describe, expect, it, vi } from 'vitest';
import { eagerTime, manualTime, systemTime } from './time.ts';

const DAY = 86_400_000;

describe('the clock of the machine', () => {
  afterEach(() => vi.useRealTimers());

  it('runs a task that is 60 days away after 60 days, not at once', () => {
    vi.useFakeTimers();
    const time = systemTime();
    const task = vi.fn();
    time.at(time.now() + 60 * DAY, task);
    vi.advanceTimersByTime(60 * DAY - 1);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledOnce();
  });

  it('runs a task whose instant has passed at the next turn', async () => {
    const time = systemTime();
    await new Promise<void>((resolve) => time.at(0, resolve));
  });

  it('forgets a cancelled task, and all tasks when it is stopped', () => {
    vi.useFakeTimers();
    const time = systemTime();
    const task = vi.fn();
    time.at(time.now() + 10, task)();
    time.at(time.now() + 40 * DAY, task);
    vi.advanceTimersByTime(30 * DAY);
    time.stop();
    vi.advanceTimersByTime(30 * DAY);
    expect(task).not.toHaveBeenCalled();
  });
});

describe('an eager clock', () => {
  it('does now what is due within a time, in its order, keeps the rest for its time, and forgets what was cancelled', () => {
    vi.useFakeTimers();
    const time = eagerTime();
    const seen: string[] = [];
    time.at(time.now() + 20 * DAY, () => seen.push('second'));
    time.at(time.now() + 10 * DAY, () => seen.push('first'));
    time.at(time.now() + 40 * DAY, () => seen.push('third'));
    time.at(time.now() + 5 * DAY, () => seen.push('cancelled'))();
    time.doDueWithin(30 * DAY);
    expect(seen).toEqual(['first', 'second']);
    vi.advanceTimersByTime(39 * DAY);
    expect(seen).toHaveLength(2);
    vi.advanceTimersByTime(DAY);
    expect(seen).toEqual(['first', 'second', 'third']);
    time.at(time.now() + DAY, () => seen.push('after the end'));
    time.stop();
    vi.advanceTimersByTime(2 * DAY);
    expect(seen).toHaveLength(3);
  });
});

describe('a manual clock', () => {
  it('runs tasks in the order of their instants, and tasks that tasks ask for', async () => {
    const time = manualTime(1000);
    const seen: string[] = [];
    time.at(1030, () => seen.push(`late at ${time.now()}`));
    time.at(1010, () => {
      seen.push(`early at ${time.now()}`);
      void Promise.resolve().then(() => time.at(time.now() + 5, () => seen.push(`asked for at ${time.now()}`)));
    });
    const cancel = time.at(1020, () => seen.push('cancelled'));
    cancel();
    await time.advance(29);
    expect(seen).toEqual(['early at 1010', 'asked for at 1015']);
    await time.advance(1);
    expect(seen.at(-1)).toBe('late at 1030');
    expect(time.now()).toBe(1030);
  });
});
