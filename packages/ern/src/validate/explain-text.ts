import type { TextCheck, TextFault } from './text-check.ts';
import { nearest } from './unexpected.ts';

/** Explains why a text is refused: `name` is the element or attribute that holds it. */
export function explainText(check: TextCheck, fault: TextFault, text: string, name: string) {
  const shown = text === '' ? 'nothing' : `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
  const { type } = check;
  if (fault === 'value') {
    const set = type.name.slice(type.name.indexOf(':') + 1);
    const values = check.values;
    const near = nearest(text.trim(), [...values]);
    const releases = type.values?.releasesOf(text) ?? [];
    const hint =
      releases.length > 0
        ? `; it exists in the allowed value sets ${releases.join(' and ')}`
        : near !== undefined
          ? `; did you mean ${near}?`
          : values.size <= 8
            ? `; allowed are ${[...values].join(', ')}`
            : '';
    return {
      code: 'value-not-allowed' as const,
      expected: `a value of ${set}`,
      detail: `${name} holds ${shown}, which is no allowed value of ${set}${hint}`,
    };
  }
  if (fault === 'pattern' && type.pattern === '') {
    return {
      code: 'unexpected-text' as const,
      expected: 'nothing',
      detail: `${name} holds ${shown}; it must be empty`,
    };
  }
  if (fault === 'pattern') {
    return {
      code: 'pattern-mismatch' as const,
      expected: type.pattern ?? '',
      detail: `${name} holds ${shown}, which does not have the form ${type.pattern}`,
    };
  }
  return {
    code: 'malformed-value' as const,
    expected: check.lexical.wants,
    detail: `${name} holds ${shown}; it must be ${check.lexical.wants}`,
  };
}
