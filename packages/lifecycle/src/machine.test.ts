import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryTask } from './delivery-task.ts';
import { accepts, eventsOf, type Machine, move, rowFor, statesOf } from './machine.ts';
import { onboarding } from './onboarding.ts';
import { platformRelease } from './platform-release.ts';
import { sync } from './sync.ts';

const machines = [deliveryTask, platformRelease, sync, onboarding] as readonly Machine<string, string>[];

describe.each(machines.map((machine) => [machine.name, machine] as const))('%s', (_, machine) => {
  const everyNeed = Object.keys(machine.needs);

  it('answers every event in every state, by its row or by naming what the state accepts', () => {
    for (const from of statesOf(machine)) {
      for (const event of eventsOf(machine)) {
        const rows = machine.moves.filter((row) => row.from === from && row.event === event);
        expect(rows.length, `${from} × ${event}`).toBeLessThanOrEqual(1);
        const [row] = rows;
        const outcome = move(machine, from, event, everyNeed);
        if (row) expect(outcome).toEqual({ ok: true, value: row.to });
        else {
          expect(outcome).toEqual({
            ok: false,
            refusal: { code: 'move-refused', machine: machine.name, from, event, accepts: accepts(machine, from) },
          });
        }
      }
    }
  });

  it('takes a move with a condition only from a caller who says that it is met', () => {
    for (const row of machine.moves.filter((candidate) => candidate.needs !== undefined)) {
      expect(move(machine, row.from, row.event)).toMatchObject({ ok: false, refusal: { needs: row.needs } });
      expect(move(machine, row.from, row.event, everyNeed)).toEqual({ ok: true, value: row.to });
    }
  });

  it('names in its rows only states, events and conditions that have a meaning, and uses all of them', () => {
    for (const row of machine.moves) {
      expect(statesOf(machine)).toContain(row.from);
      expect(statesOf(machine)).toContain(row.to);
      expect(row.because).not.toBe('');
      if (row.needs !== undefined) expect(everyNeed).toContain(row.needs);
    }
    expect(new Set(machine.moves.map((row) => row.event))).toEqual(new Set(eventsOf(machine)));
    expect(new Set(machine.moves.flatMap((row) => row.needs ?? []))).toEqual(new Set(everyNeed));
    const meanings = [
      ...Object.values(machine.states),
      ...Object.values(machine.events),
      ...Object.values(machine.needs),
    ];
    for (const { means } of meanings) expect(means).toMatch(/^[A-Z].+[^.]\.$/);
  });

  it('reaches every state from the first one', () => {
    const reached = new Set([machine.initial]);
    // A Set grows while it is walked, so this is the whole closure.
    for (const state of reached) for (const row of machine.moves) if (row.from === state) reached.add(row.to);
    expect([...reached].sort()).toEqual(statesOf(machine).sort());
  });

  it('ends in its final states, and can leave every other one', () => {
    for (const state of statesOf(machine)) {
      const leaves = machine.moves.some((row) => row.from === state && row.to !== state);
      expect(leaves, state).toBe(machine.states[state]?.final !== true);
    }
  });

  it('never stands in a state that it does not know, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...eventsOf(machine)), { maxLength: 60 }), (events) => {
        let state = machine.initial;
        for (const event of events) {
          const outcome = move(machine, state, event, everyNeed);
          if (machine.states[state]?.final) expect(outcome.ok).toBe(false);
          if (outcome.ok) {
            expect(rowFor(machine, state, event)?.to).toBe(outcome.value);
            state = outcome.value;
          }
        }
        expect(statesOf(machine)).toContain(state);
      }),
    );
  });
});

describe('the split between the machines', () => {
  it('never lets a late answer to a delivery end a takedown', () => {
    for (const event of ['delivery-accepted', 'delivery-refused', 'made-available', 'window-opened'] as const) {
      expect(move(platformRelease, 'taking-down', event).ok).toBe(false);
      expect(move(platformRelease, 'taken-down', event).ok).toBe(false);
    }
  });

  it('takes a release down from every state in which it may be on sale', () => {
    for (const state of ['delivered', 'live', 'overdue', 'takedown-scheduled', 'restoring', 'expired'] as const) {
      expect(move(platformRelease, state, 'take-down')).toEqual({ ok: true, value: 'taking-down' });
    }
  });

  it('never sends a takedown to a platform that cannot have the release', () => {
    expect(accepts(platformRelease, 'pending')).not.toContain('take-down');
    expect(move(platformRelease, 'delivering', 'take-down').ok).toBe(false);
  });

  it('never purges without a second question', () => {
    for (const row of platformRelease.moves.filter(({ event }) => event === 'purge'))
      expect(row.needs).toBe('asked-twice');
  });

  it('never sends an unconfirmed task again before somebody has looked', () => {
    expect(accepts(deliveryTask, 'unconfirmed')).not.toContain('retry');
    expect(accepts(deliveryTask, 'unconfirmed')).not.toContain('supersede');
  });
});
