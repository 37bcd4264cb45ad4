/** Tells where in a message an object and its key stand: `soundRecordings[0].displayTitles[1].subTitles`. */
export function modelPaths(message: object): (holder: object, key: string) => string {
  const paths = new Map<object, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || paths.has(value)) return;
    paths.set(value, path);
    for (const [key, inner] of Object.entries(value)) walk(inner, step(value, path, key));
  };
  walk(message, '');
  return (holder, key) => {
    const place = key in holder ? holder : (hoistedFrom(holder, key) ?? holder);
    return step(place, paths.get(place) ?? '?', key);
  };
}

/** The first object in an object that has the key: an older shape may say of the outer what the model says of the inner. */
function hoistedFrom(holder: object, key: string): object | undefined {
  const within = Object.values(holder).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return within.find((value) => typeof value === 'object' && value !== null && key in value);
}

const step = (holder: object, path: string, key: string): string => {
  // A list that is written in place of an object has no numbers of its own in the message, nor an object for a list keys.
  if (Array.isArray(holder) !== /^\d+$/.test(key)) return path;
  if (Array.isArray(holder)) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
};
