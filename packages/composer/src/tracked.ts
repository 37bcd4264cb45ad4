/** A value that remembers which of its leaves were looked at. */
export interface Tracked<Value> {
  readonly value: Value;
  /** Leaves that nobody looked at, with where they stand: `release/relatedReleases/0/releaseId/icpn`. */
  untouched(): { readonly path: string; readonly value: unknown }[];
}

/** Wraps plain data so that what a reader leaves aside can be reported: nothing is dropped in silence. */
export function tracked<Value extends object>(value: Value): Tracked<Value> {
  const touched = new Set<string>();
  const wrap = (inner: object, path: string): object =>
    new Proxy(inner, {
      get(target, key, receiver) {
        const member = Reflect.get(target, key, receiver) as unknown;
        if (typeof key === 'symbol' || typeof member === 'function' || (Array.isArray(target) && key === 'length'))
          return member;
        const at = path === '' ? key : `${path}/${key}`;
        if (typeof member === 'object' && member !== null) return wrap(member, at);
        touched.add(at);
        return member;
      },
    });
  return {
    value: wrap(value, '') as Value,
    untouched: () => leaves(value, '').filter(({ path }) => !touched.has(path)),
  };
}

function leaves(value: unknown, path: string): { path: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [{ path, value }];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, path === '' ? key : `${path}/${key}`));
}
