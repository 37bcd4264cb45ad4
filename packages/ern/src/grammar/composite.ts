/** A type with children, attributes or both; or with text and attributes. */
export interface Composite {
  readonly name: string;
  /** The type of the text, when the composite holds text and no children. */
  readonly text: SimpleType | undefined;
  readonly attributes: readonly Attribute[];
  /** Every child in schema order; a name stands twice when two branches of a choice hold it. */
  readonly children: readonly Child[];
  /** The same children as the schema nests them; undefined when there are none. */
  readonly content: Particle | undefined;
}

export interface Attribute {
  readonly name: string;
  readonly required: boolean;
  readonly type: SimpleType;
}

export interface Child {
  readonly name: string;
  readonly min: 0 | 1;
  readonly max: 1 | typeof Number.POSITIVE_INFINITY;
  /** The name of the child's composite, or undefined when it is plain text of `simple`. */
  readonly composite: string | undefined;
  readonly simple: SimpleType | undefined;
  /**
   * Where in choices the child stands: `1.2` is the second branch of the composite's first choice, `1.2/2.1` a choice
   * inside that branch. Children of one choice with different branches exclude each other.
   */
  readonly choice: string | undefined;
  /** True when a valid composite always has this child. */
  readonly required: boolean;
}

export type Particle =
  | { readonly kind: 'element'; readonly child: Child }
  | {
      readonly kind: 'sequence' | 'choice';
      readonly min: 0 | 1;
      readonly max: 1 | typeof Number.POSITIVE_INFINITY;
      readonly parts: readonly Particle[];
    };

export interface SimpleType {
  /** `xs:dateTime`, `avs:UseType`, `ern:ddex_IsoDate`, or base and pattern of a type without a name. */
  readonly name: string;
  /** The built-in type below: `xs:string`, `xs:decimal`, … */
  readonly base: string;
  /** The regular expression that the whole text must match. */
  readonly pattern: string | undefined;
  readonly values: AllowedValues | undefined;
}

export interface AllowedValues {
  /** The values of a release of the sets, by default of the newest. */
  in(release?: number): ReadonlySet<string>;
  /** The same values with `|` between them, which costs nothing to make. */
  joined(release?: number): string;
  /** The releases that hold a value; always empty for an unnumbered set. */
  releasesOf(value: string): readonly number[];
}

/** Takes one line of a grammar table apart; `GrammarTable` says how it is written. */
export function parseComposite(name: string, line: string, simple: readonly SimpleType[]): Composite {
  const tokens = line.match(/[^ ()|]+|[()|]/g) ?? [];
  const attributes: Attribute[] = [];
  const children: Child[] = [];
  let text: SimpleType | undefined;
  let at = 0;
  let choices = 0;

  const simpleAt = (number: string): SimpleType => {
    const found = simple[Number(number)];
    if (!found) throw new Error(`Cannot read the grammar of ${name}: no simple type ${number}`);
    return found;
  };

  const element = (token: string, choice: string | undefined, certain: boolean): Particle => {
    const [, childName = '', type, range = ''] = /^(\w+)(?::(\w+))?([?*+]?)$/.exec(token) ?? [];
    const isSimple = type !== undefined && /^\d/.test(type);
    const { min, max } = ranges[range as keyof typeof ranges];
    const child: Child = {
      name: childName,
      min,
      max,
      composite: isSimple ? undefined : (type ?? childName),
      simple: isSimple ? simpleAt(type) : undefined,
      choice,
      required: certain && min === 1,
    };
    children.push(child);
    return { kind: 'element', child };
  };

  /** Reads what follows an opening bracket, up to its end; `path` is where the group itself stands. */
  const group = (path: string | undefined, certain: boolean): Particle => {
    const end = closing(tokens, at);
    const kind = separatorIsBar(tokens, at, end) ? 'choice' : 'sequence';
    // The table puts the cardinality of a group behind its bracket, joined to nothing else.
    const range = /^[?*+]$/.test(tokens[end + 1] ?? '') ? (tokens[end + 1] as keyof typeof ranges) : '';
    const { min, max } = ranges[range];
    if (kind === 'choice') choices += 1;
    const number = choices;
    let branch = 1;
    const parts: Particle[] = [];
    while (at < end) {
      if (tokens[at] === '|') {
        branch += 1;
        at += 1;
        continue;
      }
      const here = kind === 'choice' ? `${path === undefined ? '' : `${path}/`}${number}.${branch}` : path;
      parts.push(particle(here, certain && kind === 'sequence' && min === 1));
    }
    at = end + (range === '' ? 1 : 2);
    return { kind, min, max, parts };
  };

  const particle = (choice: string | undefined, certain: boolean): Particle => {
    const token = tokens[at] ?? '';
    at += 1;
    return token === '(' ? group(choice, certain) : element(token, choice, certain);
  };

  const parts: Particle[] = [];
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    if (token.startsWith('=')) {
      text = simpleAt(token.slice(1));
      at += 1;
    } else if (token.startsWith('@')) {
      const [, attribute = '', required, type = ''] = /^@([\w:]+?)(!?):(\d+)$/.exec(token) ?? [];
      attributes.push({ name: attribute, required: required === '!', type: simpleAt(type) });
      at += 1;
    } else parts.push(particle(undefined, true));
  }
  return {
    name,
    text,
    attributes,
    children,
    content: parts.length === 0 ? undefined : { kind: 'sequence', min: 1, max: 1, parts },
  };
}

const ranges = {
  '': { min: 1, max: 1 },
  '?': { min: 0, max: 1 },
  '*': { min: 0, max: Number.POSITIVE_INFINITY },
  '+': { min: 1, max: Number.POSITIVE_INFINITY },
} as const;

function closing(tokens: readonly string[], from: number): number {
  let depth = 1;
  for (let index = from; index < tokens.length; index += 1) {
    if (tokens[index] === '(') depth += 1;
    else if (tokens[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error('Cannot read a grammar line: a bracket is not closed');
}

function separatorIsBar(tokens: readonly string[], from: number, end: number): boolean {
  let depth = 0;
  for (let index = from; index < end; index += 1) {
    if (tokens[index] === '(') depth += 1;
    else if (tokens[index] === ')') depth -= 1;
    else if (tokens[index] === '|' && depth === 0) return true;
  }
  return false;
}
