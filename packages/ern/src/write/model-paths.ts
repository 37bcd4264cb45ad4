/** Tells where in a message an object and its key stand: `soundRecordings[0].displayTitles[1].subTitles`. */
export function modelPaths(message: object): (holder: object, key: string) => string {
  const paths = new Map<object, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || paths.has(value)) return;
    paths.set(value, path);
    for (const [key, inner] of Object.entries(value)) walk(inner, step(value, path, key));
  };
  walk(message, '');
  return (holder, key) => step(holder, paths.get(holder) ?? '?', key);
}

const step = (holder: object, path: string, key: string): string => {
  if (Array.isArray(holder)) return `${path}[${key}]`;
  // A list that is written in place of an object has no numbers of its own in the message.
  if (/^\d+$/.test(key)) return path;
  return path === '' ? key : `${path}.${key}`;
};
