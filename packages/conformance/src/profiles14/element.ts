import { XMLParser } from 'fast-xml-parser';
import { below, type Spot } from '../view/spot.ts';

/**
 * An element of a message as it was written. The profiles 1.4 speak of what the model does not keep: sections per
 * territory, kinds of titles, flags. Names are without prefixes.
 */
export class Element {
  readonly name: string;
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
  /** Without the white space around it; empty for an element with children. */
  readonly text: string;
  readonly #attributes: Readonly<Record<string, string>>;

  constructor(raw: Raw, parent?: Element) {
    const [name = ''] = Object.keys(raw).filter((key) => key !== ':@');
    const content = raw[name] as readonly Raw[];
    this.name = bare(name);
    this.parent = parent;
    this.#attributes = (raw[':@'] ?? {}) as Record<string, string>;
    this.text = content
      .map((one) => ('#text' in one ? String(one['#text']) : ''))
      .join('')
      .trim();
    this.children = content.filter((one) => !('#text' in one)).map((one) => new Element(one, this));
  }

  attribute(name: string): string | undefined {
    return this.#attributes[name];
  }

  /** What lies at a way of names below: `ReleaseList/Release`. */
  all(way: string): readonly Element[] {
    return way
      .split('/')
      .reduce<readonly Element[]>(
        (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
        [this],
      );
  }

  has(way: string): boolean {
    return this.all(way).length > 0;
  }

  /** The text of the first element at a way. */
  say(way: string): string | undefined {
    return this.all(way)[0]?.text;
  }

  /** All texts at a way. */
  texts(way: string): readonly string[] {
    return this.all(way).map(({ text }) => text);
  }

  /** Everything of a name below, however deep. */
  deep(name: string): readonly Element[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.deep(name)]);
  }

  /** Where it stands, below the root of a message. */
  spot(root: Spot): Spot {
    if (!this.parent) return root;
    const alike = this.parent.children.filter(({ name }) => name === this.name);
    const place = alike.length > 1 ? `[${alike.indexOf(this) + 1}]` : '';
    return below(this.parent.spot(root), `/${this.name}${place}`);
  }
}

/** Reads a text that is known to be a message. */
export function elementOf(text: string): Element {
  const [root] = (parser.parse(text) as readonly Raw[]).filter((one) => !('?xml' in one));
  if (!root) throw new Error('Cannot read a message without a root element');
  return new Element(root);
}

type Raw = Readonly<Record<string, unknown>>;

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});
