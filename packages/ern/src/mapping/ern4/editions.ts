import type { Growing, Shape, Tell } from '../row.ts';
import { titlesDown, titlesUp } from './additional-titles.ts';

/** Up to 4.2 a recording has one edition, whose ids, lines and technical details stand on the recording itself. */
export const editionDown =
  (editions: string) =>
  (recording: Shape, tell: Tell): Shape => {
    const { [editions]: list = [], ...rest } = recording;
    for (let index = 1; index < list.length; index += 1) {
      tell.lose(list, String(index), 'this version has one edition of a recording');
    }
    const { type, editionContributors, ...edition } = (list[0] ?? {}) as Shape;
    if (list[0]) {
      tell.lose(list[0], 'type', 'this version has no editions');
      tell.lose(list[0], 'editionContributors', 'this version has no editions');
    }
    return titlesDown(tell.standsFor({ ...rest, ...edition }, recording), tell);
  };

export const editionUp =
  (editions: string, keys: readonly string[], dropped: readonly string[] = []) =>
  (shape: Growing): Growing => {
    const titled = titlesUp(shape);
    const edition: Growing = {};
    const model: Growing = {};
    for (const key in titled) {
      if (!dropped.includes(key)) (keys.includes(key) ? edition : model)[key] = titled[key];
    }
    model[editions] = [edition];
    return model;
  };
