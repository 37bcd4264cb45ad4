import { platformRelease as machine, rowFor, statesOf } from '@slipway/lifecycle';
import { describe, expect, it } from 'vitest';
import { decidingAt, deliveringIn, NOW } from './for-tests.ts';
import { openWindow } from './open-window.ts';

describe('a window that opens', () => {
  it('makes a delivered release live', () => {
    const { platformRelease } = deliveringIn('completed', { release: 'delivered' });
    expect(openWindow(platformRelease, decidingAt())).toMatchObject({
      ok: true,
      value: {
        tenantId: 'northern-lights',
        writes: [{ kind: 'platformRelease', expect: 4, value: { status: 'live', since: NOW } }],
        audit: [{ from: 'delivered', to: 'live', says: 'Its window is open' }],
        events: [{ name: 'platform-release.moved', detail: { from: 'delivered', to: 'live' } }],
      },
    });
  });

  it('changes nothing on a release that is live, and publishes nothing', () => {
    const { platformRelease } = deliveringIn('completed', { release: 'live' });
    const opened = openWindow(platformRelease, decidingAt());
    expect(opened).toMatchObject({ ok: true, value: { events: [], writes: [{ value: platformRelease.value }] } });
    expect(opened.ok && opened.value.audit[0]).not.toHaveProperty('to');
  });

  it.each(statesOf(machine).filter((state) => !rowFor(machine, state, 'window-opened')))(
    'means nothing to a release that is %s',
    (release) => {
      const { platformRelease } = deliveringIn('completed', { release });
      expect(openWindow(platformRelease, decidingAt())).toMatchObject({ ok: false, refusal: { from: release } });
    },
  );
});
