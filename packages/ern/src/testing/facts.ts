/** The facts of a message: every leaf, as `key: value`. Anchors and references name things and say nothing themselves. */
export function factsOf(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => factsOf(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([inner, item]) =>
      factsOf(item, inner === 'value' || inner === 'userDefinedValue' ? key : inner),
    );
  }
  if (value === undefined || /References?$/.test(key) || key === 'messageType') return [];
  // Preview dates move between deals and visibilities, where a date becomes the midnight it begins with.
  const name = /StartDate(Time)?$/.test(key) ? 'previewDate' : key;
  return [`${name}: ${String(value).replace(/T00:00:00$/, '')}`];
}

/** Facts of `before` that neither `after` nor `reported` accounts for, one for one. */
export function unaccounted(before: unknown, after: unknown, reported: readonly unknown[]): string[] {
  const have = new Map<string, number>();
  for (const fact of [after, ...reported].flatMap((one) => factsOf(one))) have.set(fact, (have.get(fact) ?? 0) + 1);
  return factsOf(before).filter((fact) => {
    const left = have.get(fact) ?? 0;
    have.set(fact, left - 1);
    return left <= 0;
  });
}

/** The same by value alone, for versions that call things otherwise; flags and counts say too little for that. */
export function unaccountedValues(before: unknown, after: unknown, reported: readonly unknown[]): string[] {
  const textOf = (fact: string): string => fact.slice(fact.indexOf(': ') + 2);
  const have = new Set([after, ...reported].flatMap((one) => factsOf(one)).map(textOf));
  return factsOf(before).filter((fact) => {
    const value = textOf(fact);
    return !have.has(value) && !/^(true|false|\d+|Worldwide)$/.test(value);
  });
}
