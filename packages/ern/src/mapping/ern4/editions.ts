import { copied, copier, type Growing, type Shape, type Tell } from '../row.ts';
import { titlesDown, titlesUp } from './additional-titles.ts';

/** Up to 4.2 a recording has one edition, whose ids, lines and technical details stand on the recording itself. */
export const editionDown = (editions: string): ((recording: Shape, tell: Tell) => Growing) => {
  const copy = copier();
  return (recording, tell) => {
    const list = (recording[editions] ?? []) as readonly Shape[];
    for (let index = 1; index < list.length; index += 1) {
      tell.lose(list, String(index), 'this version has one edition of a recording');
    }
    const [edition] = list;
    const shape = copied(recording, tell, copy);
    shape[editions] = undefined;
    for (const key in edition) {
      if (key === 'type' || key === 'editionContributors') tell.lose(edition, key, 'this version has no editions');
      else shape[key] = edition[key];
    }
    return titlesDown(shape, tell);
  };
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
