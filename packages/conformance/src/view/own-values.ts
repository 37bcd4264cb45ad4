import { below, type Spot } from './spot.ts';

/** A value of the parties own as it was written, for the model holds it without its trappings. */
export interface OwnValue {
  readonly value: string;
  /** The element holds UserDefined, or one of its coded attributes does. */
  readonly isUserDefined: boolean;
  readonly namespace: string | undefined;
  readonly hasNamespace: boolean;
  readonly spot: Spot;
  readonly offset: number;
}

/** The values of the parties own in the order of a text. */
export function ownValuesIn(text: string, root: Spot): readonly OwnValue[] {
  const found: OwnValue[] = [];
  for (let at = text.indexOf('UserDefinedValue'); at >= 0; at = text.indexOf('UserDefinedValue', at + 16)) {
    const start = text.lastIndexOf('<', at);
    const end = text.indexOf('>', at);
    if (start < 0 || end < 0 || text.charAt(start + 1) === '!') continue;
    const tag = text.slice(start, end);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
    const [, prefix = '', value = ''] = /(\w*)UserDefinedValue\s*=\s*["']([^"']*)/.exec(tag) ?? [];
    const namespace = new RegExp(`\\s${prefix}Namespace\\s*=\\s*["']([^"']*)`).exec(tag)?.[1];
    const content = text.slice(end + 1, text.indexOf('<', end)).trim();
    found.push({
      value,
      isUserDefined: content === 'UserDefined' || /=\s*["']UserDefined["']/.test(tag),
      namespace,
      hasNamespace: namespace !== undefined && namespace !== '',
      spot: below(root, `//${name}`),
      offset: start,
    });
  }
  return found;
}
