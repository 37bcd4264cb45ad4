import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { profile14Entries } from './profiles14/index.ts';
import { type Fixture14, fixtures14 } from './testing/fixtures14/index.ts';
import { textOf } from './testing/fixtures14/messages.ts';
import { sampleMessage } from './testing/sample-message.ts';

const edited = (text: string, [from, to]: Fixture14['breaks']): string => {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`Cannot edit: ${from} does not stand in the message`);
  return after;
};

/** What entries of the profiles 1.4 say of a text; the model beside it only names the profiles. */
function results(text: string, known: Record<string, boolean> = {}) {
  const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(text)?.[1];
  const message = sampleMessage('Audio');
  const profile = attribute('ReleaseProfileVersionId');
  const business = attribute('BusinessProfileVersionId');
  Object.assign(message, {
    ...(profile ? { releaseProfileVersionId: profile } : {}),
    ...(business ? { businessProfileVersionId: business } : {}),
  });
  return assess(message, '3.8.2', { text, known }).results.filter(({ entry }) => entry.id.startsWith('14:'));
}

const failing = (text: string, known?: Record<string, boolean>) =>
  results(text, known).flatMap(({ entry, outcome }) => (outcome === 'fail' ? [entry.id] : []));

describe('the entries of the profiles 1.4', () => {
  it('have at least one pair of messages each', () => {
    expect([...new Set(fixtures14.map(({ entry }) => entry))].sort()).toEqual(
      profile14Entries.map(({ id }) => id).sort(),
    );
  });

  it('are asked of messages of ERN 3.8.2 that name such a profile, and of no others', () => {
    const asked = (id: string, version: '3.8.2' | '4.3.2') => {
      const message = { ...sampleMessage('Audio'), releaseProfileVersionId: id };
      return assess(message, version, { text: textOf('album', 'AudioAlbum') }).results.filter(
        ({ entry, outcome }) => entry.of14 !== undefined && outcome !== 'inapplicable',
      ).length;
    };
    expect(asked('CommonReleaseTypes/14/AudioAlbum', '3.8.2')).toBeGreaterThan(40);
    expect(asked('Audio', '3.8.2')).toBe(0);
    expect(asked('CommonReleaseTypes/14/AudioAlbum', '4.3.2')).toBe(0);
  });

  it('cannot be told while the message is not given as it was written', () => {
    const message = { ...sampleMessage('Audio'), releaseProfileVersionId: 'CommonReleaseTypes/14/AudioAlbum' };
    const asked = assess(message, '3.8.2').results.filter(
      ({ entry, outcome }) => entry.of14 && outcome !== 'inapplicable',
    );
    expect([...new Set(asked.map(({ outcome }) => outcome))]).toEqual(['cannot-tell']);
  });

  it('say where they are broken', () => {
    const text = edited(textOf('album', 'AudioAlbum'), ['QZABC2700002', '12ABC2700002']);
    const [place] = results(text).find(({ entry }) => entry.id === '14:isrc-prefix')?.places ?? [];
    expect(place?.path).toBe('/ern:NewReleaseMessage/ResourceList/SoundRecording[2]/SoundRecordingId/ISRC');
  });
});

describe.each(fixtures14)('$entry in $name', (fixture) => {
  const { entry, base, name, prepare = [], breaks, also = [] } = fixture;
  const kept = () => prepare.reduce(edited, textOf(base, name));
  const isIfKnown = profile14Entries.some(({ id, ifKnown }) => id === entry && ifKnown === true);

  it('is kept by a message, and broken with nothing else by a change', () => {
    const known = isIfKnown ? { [entry]: true } : {};
    expect(results(kept(), known).find((one) => one.entry.id === entry)?.outcome).toMatch(/pass|inapplicable/);
    const before = failing(kept(), known);
    const after = failing(edited(kept(), breaks), known);
    expect(before).not.toContain(entry);
    expect(after.filter((id) => !before.includes(id)).sort()).toEqual([entry, ...also].sort());
    if (isIfKnown) expect(failing(edited(kept(), breaks))).not.toContain(entry);
  });
});
