import { accepted, type Outcome, refused } from '@slipway/kernel';
import { type Grammar, loadGrammar } from './grammar/grammar.ts';
import { rootPlan } from './mapping/root-plan.ts';
import type { Message } from './model/message.ts';
import { type Flaw, readElement, type Source, type Unread } from './read/composite.ts';
import { decode } from './read/decode.ts';
import { type ScanCode, ScanError, Scanner } from './read/scan.ts';
import { type ErnVersion, type MessageName, messageNames, versionOfNamespace } from './versions.ts';

export interface ReadMessage {
  readonly message: Message;
  readonly version: ErnVersion;
  /** The AvsVersionId that the file names, from 4.3 on. */
  readonly avs?: string;
  /** What the file says and the model has no place for. */
  readonly unread: readonly Unread[];
}

/** Why a file is no message that can be read. `line` and `column` count from 1. */
export type ReadRefusal =
  | { readonly code: 'not-text'; readonly detail: string }
  | { readonly code: ScanCode; readonly detail: string; readonly line: number; readonly column: number }
  | { readonly code: 'not-a-message'; readonly detail: string }
  | { readonly code: 'unknown-version'; readonly namespace: string; readonly detail: string }
  | { readonly code: 'incomplete'; readonly detail: string; readonly flaws: readonly Flaw[] };

/** Reads a message of any version. The version is that of the root's namespace. */
export async function read(bytes: Uint8Array): Promise<Outcome<ReadMessage, ReadRefusal>> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return refused({ code: 'not-text', detail: decoded.problem });
  const scanner = new Scanner(decoded.text);
  try {
    scanner.next();
    if (scanner.kind !== 'start') return refused({ code: 'not-a-message', detail: 'the file has no root element' });
    if (scanner.text.trim() !== '') throw new ScanError('not-well-formed', 0, 'text stands before the root element');
    const forbidden = decoded.text.search(forbiddenCharacter);
    if (forbidden >= 0) throw new ScanError('not-well-formed', forbidden, 'a character that XML does not allow');
    const root = rootOf(scanner);
    if ('code' in root) return refused(root);
    return readRoot(scanner, root, await loadGrammar(root.version));
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return refused({ code: error.code, detail: error.message, ...positionOf(decoded.text, error.offset) });
  }
}

function readRoot(scanner: Scanner, root: Root, grammar: Grammar): Outcome<ReadMessage, ReadRefusal> {
  const avs = attributeOf(scanner, 'AvsVersionId');
  const source: Source = {
    scanner,
    unread: [],
    flaws: [],
    place: [scanner.name],
    numbers: [1],
    ownNamespace: undefined,
  };
  const shape = readElement(source, rootPlan(grammar, root.name), ownAttributes) as object;
  scanner.next();
  if (scanner.kind !== 'eof' || scanner.text.trim() !== '') {
    throw new ScanError('not-well-formed', scanner.offset, 'something stands behind the root element');
  }
  if (source.flaws.length > 0) {
    const [first] = source.flaws;
    const detail = `${first!.path}: ${first!.detail}${source.flaws.length > 1 ? `, and ${source.flaws.length - 1} more` : ''}`;
    return refused({ code: 'incomplete', detail, flaws: source.flaws });
  }
  return accepted({
    message: { messageType: root.name, ...shape } as Message,
    version: root.version,
    ...(avs === undefined ? {} : { avs }),
    unread: source.unread,
  });
}

interface Root {
  readonly name: MessageName;
  readonly version: ErnVersion;
}

function rootOf(scanner: Scanner): Root | Extract<ReadRefusal, { code: 'not-a-message' | 'unknown-version' }> {
  const colon = scanner.name.indexOf(':');
  const name = scanner.name.slice(colon + 1);
  const namespace = attributeOf(scanner, colon < 0 ? 'xmlns' : `xmlns:${scanner.name.slice(0, colon)}`) ?? '';
  const found = versionOfNamespace(namespace);
  if (!found) {
    const detail = `the namespace of ${scanner.name} is ${JSON.stringify(namespace)}, which is no version of ERN that is read here`;
    return { code: 'unknown-version', namespace, detail };
  }
  if (!isMessageName(name)) {
    return { code: 'not-a-message', detail: `${name} is not one of ${messageNames.join(', ')}` };
  }
  return { name, version: found.version };
}

const isMessageName = (name: string): name is MessageName => (messageNames as readonly string[]).includes(name);

function attributeOf(scanner: Scanner, name: string): string | undefined {
  const index = scanner.attributes.indexOf(name);
  return index < 0 || index % 2 === 1 ? undefined : scanner.attributes[index + 1];
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Attributes of the root that say how the message is written, not what it says. */
const ownAttributes: ReadonlySet<string> = new Set(['AvsVersionId', 'MessageSchemaVersionId']);

/** What XML cannot carry; halves of pairs do not come out of a decoder. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters the rule is about
const forbiddenCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
