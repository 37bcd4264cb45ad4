/** Whether two values of a model say the same; the order of an object's keys says nothing, nor does one without a value. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index += 1) if (!same(a[index], b[index])) return false;
    return true;
  }
  let keys = 0;
  for (const key in a) {
    const value = (a as Members)[key];
    if (value === undefined) continue;
    if (!same(value, (b as Members)[key])) return false;
    keys += 1;
  }
  for (const key in b) if ((b as Members)[key] !== undefined) keys -= 1;
  return keys === 0;
}

type Members = Readonly<Record<string, unknown>>;
