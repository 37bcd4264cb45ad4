/** The namespace declarations in force while a document is read. */
export class Namespaces {
  /** The namespace of names without a prefix; empty for none. */
  byDefault = '';
  /** The depth of the innermost element that declares something; -1 when none does. */
  innermost = -1;
  readonly #declarations: { depth: number; prefix: string; uri: string }[] = [];

  declare(depth: number, prefix: string, uri: string): void {
    this.#declarations.push({ depth, prefix, uri });
    this.innermost = depth;
    if (prefix === '') this.byDefault = uri;
  }

  get count(): number {
    return this.#declarations.length;
  }

  /** Forgets what elements deeper than `depth` declared. */
  leave(depth: number): void {
    while ((this.#declarations.at(-1)?.depth ?? -1) > depth) this.#declarations.pop();
    this.innermost = this.#declarations.at(-1)?.depth ?? -1;
    this.byDefault = this.#declarations.findLast((one) => one.prefix === '')?.uri ?? '';
  }

  /** The namespace that a prefix stands for, or undefined when it is declared nowhere. */
  uri(prefix: string): string | undefined {
    if (prefix === 'xml') return xmlNamespace;
    return this.#declarations.findLast((one) => one.prefix === prefix)?.uri;
  }
}

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';
export const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

export const schemaNamespace = 'http://www.w3.org/2001/XMLSchema';

const escaped = '%[0-9A-Fa-f]{2}';
const inSegment = `(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|${escaped})`;
const inFirst = `(?:[A-Za-z0-9._~!$&'()*+,;=@-]|${escaped})`;
const inName = `(?:[A-Za-z0-9._~!$&'()*+,;=-]|${escaped})`;
const inUser = `(?:[A-Za-z0-9._~!$&'()*+,;=:-]|${escaped})`;
const more = `(?:/${inSegment}*)*`;
const authority = `//(?:${inUser}*@)?(?:\\[[^\\]]*\\]|${inName}*)(?::[0-9]+)?${more}`;
const rooted = `/(?:${inSegment}+${more})?`;
const behind = `(?:\\?(?:${inSegment}|[/?])*)?(?:#(?:${inSegment}|[/?[\\]])*)?`;
const uriReference = new RegExp(
  `^(?:[A-Za-z][A-Za-z0-9+.-]*:(?:${authority}|${rooted}|${inSegment}+${more})?|${authority}|${rooted}|${inFirst}+${more})?${behind}$`,
);

/** libxml2 calls a document whose namespace is no URI (RFC 3986) not well-formed. */
export const isUriReference = (text: string): boolean => uriReference.test(text);
