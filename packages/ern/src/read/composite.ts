import type { SimpleType } from '../grammar/composite.ts';
import type { Own, Plan, Slot } from '../mapping/plan.ts';
import type { Note, Scalar } from '../mapping/row.ts';
import { defaultLimits } from '../xml/limits.ts';
import { ScanError, type Scanner } from './scan.ts';

/** A fact of the file that the model has no place for. */
export interface Unread {
  /** Its XPath: `/ern:NewReleaseMessage/ResourceList/SoundRecording[2]/@Foo`. */
  readonly path: string;
  readonly value: string;
}

/** Something that the version demands and the file lacks or spells wrongly. */
export interface Flaw {
  readonly path: string;
  readonly detail: string;
}

export interface Source {
  readonly scanner: Scanner;
  readonly unread: Unread[];
  readonly flaws: Flaw[];
  /** The elements from the root to here, and the number of each among its siblings of the same name. */
  readonly place: string[];
  readonly numbers: number[];
  /** The DPID of the sender, once the header is read: it is the owner of values without a namespace. */
  ownNamespace: string | undefined;
}

type Target = Record<string, unknown>;

/** Reads the element whose start tag was just found, and everything below it. */
export function readElement(source: Source, plan: Plan, skipped: ReadonlySet<string> = noNames): unknown {
  const shape = plan.content ? readValue(source, plan) : readComposite(source, plan, skipped);
  if (plan.variant) {
    const note: Note = (step, value) => unread(source, step, typeof value === 'string' ? value : JSON.stringify(value));
    return plan.variant.up(typeof shape === 'object' && shape !== null ? shape : { value: shape }, note);
  }
  // 4.3.1 declares Brand/BrandId with an empty type: there is nothing to keep of it.
  return plan.isValue && !plan.content ? undefined : shape;
}

function readComposite(source: Source, plan: Plan, skipped: ReadonlySet<string>): Target {
  const target: Target = {};
  readAttributes(source, plan, target, skipped);
  readChildren(source, plan, target);
  checkRequired(source, plan, target);
  return target;
}

function readChildren(source: Source, plan: Plan, target: Target): void {
  const { scanner } = source;
  if (scanner.isEmpty) return;
  const name = scanner.name;
  if (source.place.length > DEEPEST) {
    throw new ScanError('too-deep', scanner.offset, `more than ${DEEPEST} elements inside each other`);
  }
  const counts: Counts = { names: [], numbers: [] };
  for (;;) {
    scanner.next();
    if (scanner.text !== '' && scanner.text.trim() !== '') unread(source, 'text()', scanner.text.trim());
    if (scanner.kind === 'end') {
      checkEnd(source, name);
      return;
    }
    if (scanner.kind === 'eof') throw new ScanError('not-well-formed', scanner.offset, `the file ends inside ${name}`);
    enter(source, counts);
    readChild(source, plan.elements.get(scanner.name), target);
    leave(source);
  }
}

function readChild(source: Source, slot: Slot | undefined, target: Target): void {
  if (!slot || slot.kind === 'unmapped') {
    readUnknown(source);
    return;
  }
  if (slot.kind === 'inside') {
    const plan = slot.plan();
    readAttributes(source, plan, target, noNames);
    readChildren(source, plan, target);
    checkRequired(source, plan, target);
    return;
  }
  if (!slot.many && target[slot.key] !== undefined) {
    readUnknown(source);
    return;
  }
  const value = readElement(source, slot.plan());
  if (value === undefined) return;
  if (!slot.many) {
    target[slot.key] = value;
    if (slot.key === 'messageSender') source.ownNamespace = (value as { partyId?: string }).partyId;
    return;
  }
  const list = target[slot.key] as unknown[] | undefined;
  if (list) list.push(value);
  else target[slot.key] = [value];
}

/** Reports an element that the model has no place for, leaf by leaf. */
function readUnknown(source: Source): void {
  const { scanner } = source;
  const { attributes, name } = scanner;
  for (let index = 0; index < attributes.length; index += 2) {
    unread(source, `@${attributes[index]}`, attributes[index + 1]!);
  }
  if (scanner.isEmpty) {
    unread(source, '', '');
    return;
  }
  const counts: Counts = { names: [], numbers: [] };
  let text = '';
  for (;;) {
    scanner.next();
    text += scanner.text;
    if (scanner.kind === 'end') {
      checkEnd(source, name);
      if (counts.names.length === 0 || text.trim() !== '') unread(source, '', text.trim());
      return;
    }
    if (scanner.kind === 'eof') throw new ScanError('not-well-formed', scanner.offset, `the file ends inside ${name}`);
    if (source.place.length > DEEPEST) {
      throw new ScanError('too-deep', scanner.offset, `more than ${DEEPEST} elements inside each other`);
    }
    enter(source, counts);
    readUnknown(source);
    leave(source);
  }
}

function readValue(source: Source, plan: Plan): unknown {
  const { scanner } = source;
  const target: Target = {};
  readAttributes(source, plan, target, noNames);
  const name = scanner.name;
  let text = '';
  if (!scanner.isEmpty) {
    for (;;) {
      scanner.next();
      text += scanner.text;
      if (scanner.kind === 'end') {
        checkEnd(source, name);
        break;
      }
      if (scanner.kind === 'eof')
        throw new ScanError('not-well-formed', scanner.offset, `the file ends inside ${name}`);
      enter(source, { names: [], numbers: [] });
      readUnknown(source);
      leave(source);
    }
  }
  const { simple, scalar, own } = plan.content!;
  const value = scalarOf(source, simple, scalar, text);
  if (value === undefined) return undefined;
  if (own) ownValue(source, simple, own, target, 'value', value);
  else target.value = value;
  for (const slot of plan.attributes) if (slot.own) liftOwn(source, slot.simple, slot.own, target, slot.key);
  for (const key in target) if (key !== 'value') return target;
  return plan.attributes.some((slot) => slot.required) ? target : target.value;
}

function readAttributes(source: Source, plan: Plan, target: Target, skipped: ReadonlySet<string>): void {
  const { attributes } = source.scanner;
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index]!;
    const slot = plan.attributesByName.get(name);
    if (!slot) {
      if (
        !skipped.has(name) &&
        !name.startsWith('xmlns') &&
        !/:(schemaLocation|noNamespaceSchemaLocation|type|nil)$/.test(name)
      ) {
        unread(source, `@${name}`, attributes[index + 1]!);
      }
      continue;
    }
    const value = scalarOf(source, slot.simple, slot.scalar, attributes[index + 1]!);
    if (value !== undefined) target[slot.key] = value;
  }
  if (!plan.isValue) {
    for (const slot of plan.attributes) if (slot.own) liftOwn(source, slot.simple, slot.own, target, slot.key);
  }
}

function liftOwn(source: Source, simple: SimpleType, own: Own, target: Target, key: string): void {
  if (target[key] !== undefined) ownValue(source, simple, own, target, key, target[key]);
}

/** Reads `UserDefined` with its value as that value; the sender's own namespace goes without saying. */
function ownValue(source: Source, simple: SimpleType, own: Own, target: Target, key: string, value: unknown): void {
  const defined = target[own.value];
  target[key] = value;
  if (value === 'UserDefined' && defined !== undefined) {
    target[key] = defined;
    delete target[own.value];
    if (simple.values?.in().has(String(defined))) delete target[own.namespace];
  }
  if (target[own.namespace] === source.ownNamespace) delete target[own.namespace];
}

function scalarOf(source: Source, simple: SimpleType, scalar: Scalar, text: string): unknown {
  if (scalar === 'string') return simple.base === 'xs:string' ? text : text.trim();
  const word = text.trim();
  if (scalar === 'boolean') {
    if (word === 'true' || word === '1') return true;
    if (word === 'false' || word === '0') return false;
  } else if (/^[+-]?\d{1,15}$/.test(word)) return Number(word);
  source.flaws.push({ path: pathOf(source), detail: `${JSON.stringify(word)} is no ${scalar}` });
  return undefined;
}

function checkRequired(source: Source, plan: Plan, target: Target): void {
  for (const slot of plan.required) {
    if (slot.kind === 'inside' || slot.kind === 'unmapped') continue;
    if (target[slot.key] === undefined) source.flaws.push({ path: pathOf(source), detail: `${slot.name} is missing` });
  }
}

function checkEnd(source: Source, name: string): void {
  const { scanner } = source;
  if (scanner.name !== name) {
    throw new ScanError(
      'not-well-formed',
      scanner.offset,
      `the end tag of ${name} is missing; found </${scanner.name}>`,
    );
  }
}

function unread(source: Source, step: string, value: string): void {
  source.unread.push({ path: step === '' ? pathOf(source) : `${pathOf(source)}/${step}`, value });
}

/** The children of one element so far: names in order, and how many of each. */
interface Counts {
  readonly names: string[];
  readonly numbers: number[];
}

function enter({ scanner, place, numbers }: Source, counts: Counts): void {
  const { name } = scanner;
  // Siblings of a name stand together, so the last one is nearly always it.
  const index = counts.names.lastIndexOf(name);
  let number = 1;
  if (index < 0) {
    counts.names.push(name);
    counts.numbers.push(1);
  } else {
    number = counts.numbers[index]! + 1;
    counts.numbers[index] = number;
  }
  place.push(name);
  numbers.push(number);
}

function leave({ place, numbers }: Source): void {
  place.pop();
  numbers.pop();
}

/** The XPath of where the source is. */
const pathOf = ({ place, numbers }: Source): string =>
  place.map((name, index) => (index === 0 ? `/${name}` : `/${name}[${numbers[index]}]`)).join('');

const { maxDepth: DEEPEST } = defaultLimits;
const noNames: ReadonlySet<string> = new Set();
