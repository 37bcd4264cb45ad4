import type { SimpleType } from '../grammar/composite.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Own } from '../mapping/plan.ts';
import { rootPlan } from '../mapping/root-plan.ts';
import { type Note, own } from '../mapping/row.ts';
import type { State } from '../validate/automaton.ts';
import type { Builder } from '../validate/builder.ts';
import type { Pass } from '../validate/scan.ts';
import { type MessageName, messageNames, versionOfNamespace } from '../versions.ts';
import { type Member, type Reading, readingOf, type TypedScalar } from './reading.ts';
import { Repeats } from './repeats.ts';

/** Something to tell about an element, which begins at a byte of the document. */
export interface Remark {
  readonly at: number;
  /** From the element to what is meant; empty for the element itself. */
  readonly step: string;
  readonly text: string;
}

type Target = Record<string, unknown>;

/** Makes the model of a message while a pass reads it; what has no place in the model is kept as a remark. */
export class MessageBuilder implements Builder {
  readonly unread: Remark[] = [];
  /** What the version demands and the file lacks, or spells in a way that gives no value. */
  readonly flaws: Remark[] = [];
  /** Whether `unread` holds all that there is. */
  isUnreadWhole = true;
  /** The message, once its end was read. */
  message: Target | undefined;
  /** The name of the root, when it is one that is read here. */
  messageType: MessageName | undefined;
  readonly #grammar: Grammar | undefined;
  #pass!: Pass;
  #depth = 0;
  /** How the innermost element is read, and into what; no reading where it has no place in the model. */
  #reading: Reading | undefined;
  #target: Target = {};
  /** The same of the elements around it, and where in those the inner ones go. */
  readonly #readings: (Reading | undefined)[] = [];
  readonly #targets: Target[] = [];
  readonly #members: (Member | null)[] = [];
  readonly #starts: number[] = [];
  /** Whether an element holds others. */
  readonly #holds: boolean[] = [];
  /** What had been told before an element of things that have a place: facts unread, anchors and references. */
  readonly #toldBefore: number[] = [];
  #repeats!: Repeats;
  /** The DPID of the sender, once the header is read: it is the owner of values without a namespace. */
  #ownNamespace: unknown;
  #noteAt = 0;
  /** So much is missing that nothing is kept any more: the message will be refused. */
  #isLost = false;
  readonly #note: Note;

  constructor(grammar: Grammar | undefined) {
    this.#grammar = grammar;
    this.#note = noteOf(this);
  }

  /** Whether every element stands where the schema has it; once the message is read. */
  get isInOrder(): boolean {
    return this.#pass.notes.strays === 0;
  }

  /** How many values that the parties defined themselves were met. */
  get ownValues(): number {
    return this.#pass.tags.ownValues;
  }

  root(pass: Pass, name: string, namespace: string, at: number): boolean {
    const messageType = messageNames.find((known) => known === name) as MessageName | undefined;
    const grammar = this.#grammar;
    if (!grammar || !messageType || versionOfNamespace(namespace)?.version !== grammar.version) return false;
    this.messageType = messageType;
    this.#pass = pass;
    this.#repeats = new Repeats(pass.markup.bytes);
    this.#enter(null, at, readingOf(rootPlan(grammar, messageType)), {});
    this.#attributes(this.#reading as Reading, this.#target, at, ownAttributes);
    return true;
  }

  open(state: State | undefined, at: number): void {
    const member = state === undefined ? null : this.#memberFor(state);
    this.#holds[this.#depth] = true;
    if (member === null) {
      this.#enter(null, at, undefined, this.#target);
      const { tags } = this.#pass;
      for (let index = 0; index < tags.count; index += 1) {
        const seen = tags.seen[index]!;
        this.#tell(at, `@${seen.name}`, tags.valueOf(seen));
      }
      return;
    }
    this.#enter(member, at, member.reading, member.isInside ? this.#target : new member.reading.Target());
    this.#attributes(member.reading, this.#target, at);
  }

  again(state: State, at: number): number {
    const member = this.#memberFor(state);
    const repeats = member?.reading.plan.repeats;
    if (member === null || repeats === undefined || !this.#isSound) return 0;
    const known = this.#repeats.find(member.reading, this.#depth, at);
    if (known === undefined) return 0;
    this.#holds[this.#depth] = true;
    this.#put(member, repeats === 'copied' ? own(known.value) : known.value);
    return at + known.to - known.from;
  }

  /** Nothing is wrong so far, and only the root declares namespaces: the same bytes say the same wherever they stand. */
  get #isSound(): boolean {
    const { notes, tags } = this.#pass;
    return notes.count === 0 && notes.isClean && this.flaws.length === 0 && tags.namespaces.innermost < 2;
  }

  get #told(): number {
    return this.unread.length + this.#pass.notes.names;
  }

  close(text: string, end = 0): void {
    const depth = this.#depth;
    const reading = this.#reading;
    const target = this.#target;
    const member = this.#members[depth]!;
    const at = this.#starts[depth]!;
    this.#depth -= 1;
    this.#reading = this.#readings[depth];
    this.#target = this.#targets[depth]!;
    if (reading === undefined) {
      const own = text.trim();
      if (own !== '' || !this.#holds[depth]) this.#tell(at, '', own);
      return;
    }
    if (reading.content === undefined && text !== '') this.#tellText(at, text);
    if (member === null) this.message = this.#finished(reading, target, text, at) as Target;
    else if (member.isInside) this.#checkRequired(reading, target, at);
    else {
      const value = this.#finished(reading, target, text, at);
      this.#put(member, value);
      const { repeats } = reading.plan;
      if (end === 0 || repeats === undefined || !this.#isSound || this.#told !== this.#toldBefore[depth]) return;
      const kept = repeats === 'copied' ? own(value) : value;
      this.#repeats.keep({ reading, depth: this.#depth, from: at, to: end, value: kept });
    }
  }

  leaf(state: State, at: number, from: number, to: number, isPlain: boolean, known: string | undefined): void {
    const member = this.#memberFor(state);
    const { markup, tags } = this.#pass;
    if (member?.reading.isFlag && tags.count === 0 && this.#saysTrue(from, to)) {
      this.#put(member, true);
      return;
    }
    const text = known ?? markup.piece(from, to, isPlain);
    if (member === null || member.isInside) {
      this.open(state, at);
      this.close(text);
      return;
    }
    const { reading } = member;
    if (tags.count === 0 && reading.isBare) this.#put(member, this.#scalar(reading.content!, text, at));
    else {
      const target: Target = {};
      this.#attributes(reading, target, at);
      if (reading.content === undefined && text !== '') this.#tellText(at, text);
      this.#put(member, this.#finished(reading, target, text, at));
    }
  }

  stray(text: string): void {
    if (this.#reading === undefined) return;
    this.#tellText(this.#starts[this.#depth]!, text);
  }

  #enter(member: Member | null, at: number, reading: Reading | undefined, target: Target): void {
    this.#depth += 1;
    const depth = this.#depth;
    this.#readings[depth] = this.#reading;
    this.#targets[depth] = this.#target;
    this.#members[depth] = member;
    this.#starts[depth] = at;
    this.#holds[depth] = false;
    this.#toldBefore[depth] = this.#told;
    this.#reading = reading;
    this.#target = target;
  }

  /** Where a child goes; null when the model has no place for it, or none for another one. */
  #memberFor(state: State): Member | null {
    const member = this.#reading === undefined ? null : this.#reading.member(state);
    if (member === null || member.many || member.isInside) return member;
    if (member.isAlone && this.#pass.notes.count === 0) return member;
    return this.#target[member.key] === undefined ? member : null;
  }

  #put(member: Member, value: unknown): void {
    if (value === undefined || this.#isLost) return;
    const { key } = member;
    if (!member.many) {
      this.#target[key] = value;
      if (member.isSender) this.#ownNamespace = (value as { partyId?: unknown }).partyId;
      return;
    }
    const list = this.#target[key] as unknown[] | undefined;
    if (list) list.push(value);
    else this.#target[key] = listOf(value);
  }

  #attributes(reading: Reading, target: Target, at: number, skipped: ReadonlySet<string> = none): void {
    const { tags } = this.#pass;
    for (let index = 0; index < tags.count; index += 1) {
      const seen = tags.seen[index]!;
      const member = seen.type && reading.attributes[seen.type.index];
      if (member === undefined) {
        if (skipped.has(seen.name) || seen.name.startsWith('xmlns') || ofXmlSchema.test(seen.name)) continue;
        this.#tell(at, `@${seen.name}`, tags.valueOf(seen));
        continue;
      }
      if (member.scalar === 'boolean' && seen.value === undefined && this.#saysTrue(seen.from, seen.to)) {
        target[member.key] = true;
        continue;
      }
      const value = this.#scalar(member, tags.valueOf(seen), at);
      if (value !== undefined) target[member.key] = value;
    }
    if (!reading.plan.isValue) this.#liftOwn(reading, target);
  }

  /** What the model holds for an element that was read to its end. */
  #finished(reading: Reading, target: Target, text: string, at: number): unknown {
    const value = reading.content === undefined ? target : this.#value(reading, target, text, at);
    if (reading.content === undefined) this.#checkRequired(reading, target, at);
    const { variant, isValue } = reading.plan;
    // A message with flaws is refused, and the shapes of older versions count on what their schemas demand.
    if (variant && this.flaws.length === 0) {
      this.#noteAt = at;
      return variant.up(target, this.#note);
    }
    // 4.3.1 declares Brand/BrandId with an empty type: there is nothing to keep of it.
    return isValue && reading.content === undefined ? undefined : value;
  }

  #value(reading: Reading, target: Target, text: string, at: number): unknown {
    const { content } = reading;
    const value = this.#scalar(content!, text, at);
    if (value === undefined) return undefined;
    target.value = value;
    if (content!.own) this.#ownValue(content!.simple, content!.own, target, 'value');
    this.#liftOwn(reading, target);
    for (const key in target) if (key !== 'value') return target;
    return reading.isAlwaysObject ? target : target.value;
  }

  #liftOwn(reading: Reading, target: Target): void {
    for (const { simple, own, key } of reading.owned) {
      if (target[key] !== undefined) this.#ownValue(simple, own, target, key);
    }
  }

  /** Reads `UserDefined` with its value as that value; the sender's own namespace goes without saying. */
  #ownValue(simple: SimpleType, own: Own, target: Target, key: string): void {
    const defined = target[own.value];
    if (target[key] === 'UserDefined' && defined !== undefined) {
      target[key] = defined;
      delete target[own.value];
      if (simple.values?.in().has(String(defined))) delete target[own.namespace];
    }
    const namespace = target[own.namespace];
    if (namespace !== undefined && namespace === this.#ownNamespace) delete target[own.namespace];
  }

  /** The usual text of a boolean, without making a string of it. */
  #saysTrue(from: number, to: number): boolean {
    return to - from === 4 && this.#pass.markup.startsWith('true', from);
  }

  #scalar({ scalar, trims }: TypedScalar, text: string, at: number): unknown {
    if (!trims) return text;
    const word = text.trim();
    if (scalar === 'string') return word;
    if (scalar === 'boolean') {
      if (word === 'true' || word === '1') return true;
      if (word === 'false' || word === '0') return false;
    } else if (/^[+-]?\d{1,15}$/.test(word)) return Number(word);
    const why = scalar === 'integer' && /^[+-]?\d+$/.test(word) ? 'has more than 15 digits' : `is no ${scalar}`;
    this.#flaw(at, `${JSON.stringify(word)} ${why}`);
    return undefined;
  }

  /** The schema says what must be there, so only a message that does not follow it is looked through. */
  #checkRequired(reading: Reading, target: Target, at: number): void {
    if (this.#pass.notes.count === 0 && this.flaws.length === 0) return;
    for (const { key, name } of reading.required) {
      if (target[key] === undefined) this.#flaw(at, `${name} is missing`);
    }
  }

  #flaw(at: number, text: string): void {
    if (this.flaws.length < mostFlaws) this.flaws.push({ at, step: '', text });
    else this.#isLost = true;
  }

  /** Tells what the way up from an older shape has no place for. */
  note(step: string, value: unknown): void {
    this.#tell(this.#noteAt, step, typeof value === 'string' ? value : JSON.stringify(value));
  }

  #tellText(at: number, text: string): void {
    if (text.trim() !== '') this.#tell(at, 'text()', text.trim());
  }

  #tell(at: number, step: string, text: string): void {
    if (this.unread.length < mostUnread) this.unread.push({ at, step, text });
    else this.isUnreadWhole = false;
  }
}

/**
 * Made outside the constructor: a function that is made in it keeps the builder, its message and all pages of text from
 * being collected young (Node 20), and then half the time of reading many messages goes into copying them.
 */
const noteOf =
  (builder: MessageBuilder): Note =>
  (step, value) =>
    builder.note(step, value);

/**
 * A list of one, copied from a blank. For a literal V8 counts how many of its lists live on; when a collection falls into a
 * reading, all do, and it makes the lists of every later message in the old space, where each keeps its message from being
 * collected young (Node 20).
 */
function listOf(value: unknown): unknown[] {
  const list = blank.slice();
  list[0] = value;
  return list;
}
const blank: unknown[] = [undefined].concat();

/** A refusal that names more flaws helps nobody. */
export const mostFlaws = 1000;

/** A file with more facts that have no place in the model is no message that anyone wrote. */
const mostUnread = 100_000;

/** Attributes of the root that say how the message is written, not what it says. */
const ownAttributes: ReadonlySet<string> = new Set(['AvsVersionId', 'MessageSchemaVersionId']);
const none: ReadonlySet<string> = new Set();
const ofXmlSchema = /:(schemaLocation|noNamespaceSchemaLocation|type|nil)$/;
