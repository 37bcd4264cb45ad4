import { accepted, type Outcome, refused } from '@slipway/kernel';
import { described, firstUnsafe, LONGEST_NAME, safePath } from './safe-name.ts';

/** What a name on the wire can be made of. */
export const nameFields = {
  priority: 'P, M, N or L, as the choreography has it',
  batchId: 'the id of the batch',
  releaseId: 'the id of the release in the form that names its folder',
  messageId: 'the MessageId of the ERN message',
  timestamp: 'YYYYMMDDhhmmssnnn, nnn being milliseconds, in UTC',
  resourceReference: 'the reference of the resource in the message, A1',
  technicalResourceId: 'the id of the technical details, T1',
  resourceType: 'the type of the resource, as agreed',
  label: 'the short name of the label, as agreed',
  volume: 'the number of the component (disc)',
  sequence: 'the number of the resource in its group',
  extension: 'the extension of the file, without the dot',
} as const;

export type NameField = keyof typeof nameFields;
export type NameFacts = Partial<Record<NameField, string | number>>;

/** Why a template is none, or why it gave no name. `field` is the field at fault. */
export interface NameRefused {
  readonly code: 'name-refused';
  readonly template: string;
  readonly problem: 'syntax' | 'unknown-field' | 'missing-field' | 'unsafe-value' | 'unsafe-name';
  readonly field?: string;
  readonly says: string;
}

/**
 * Writes the name that a template describes: `{releaseId}_{volume:2}_{sequence:3}.{extension}`. `{field:3}` pads with
 * zeros to three digits. What stands in brackets is written when all of its fields are known: `[{label}_]{releaseId}`.
 * A slash comes from the template only, never from a value.
 */
export function renderName(template: string, facts: NameFacts): Outcome<string, NameRefused> {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return parsed;
  let name = '';
  for (const part of parsed.value) {
    if (part.optional && part.pieces.some((piece) => typeof piece !== 'string' && !isKnown(facts, piece.field)))
      continue;
    for (const piece of part.pieces) {
      const text = typeof piece === 'string' ? accepted(piece) : textOf(template, piece, facts);
      if (!text.ok) return text;
      name += text.value;
    }
  }
  const safe = safePath(name);
  if (!safe.ok) return refuse(template, 'unsafe-name', `"${safe.refusal.name}": ${safe.refusal.says}`);
  return accepted(name);
}

/** Whether a template can be read, and uses only the fields that are known where it is used. */
export function checkTemplate(template: string, known: readonly NameField[]): Outcome<string, NameRefused> {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return parsed;
  for (const { field } of fieldsIn(parsed.value)) {
    if (!known.includes(field)) {
      return refuse(template, 'unknown-field', `{${field}} is not known here; known are ${known.join(', ')}.`, field);
    }
  }
  const example = renderName(template, Object.fromEntries(known.map((field) => [field, 1])));
  return example.ok ? accepted(template) : example;
}

/** The fields that a template uses, each once. */
export function templateFields(template: string): NameField[] {
  const parsed = parseTemplate(template);
  return parsed.ok ? [...new Set(fieldsIn(parsed.value).map(({ field }) => field))] : [];
}

/**
 * Reads a name that was made by a template: the fields and their values, or nothing if it was not. Letters match in
 * either case, for platforms differ in it. Names of strangers come here: one longer than any file name is not looked at.
 */
export function matchName(template: string, name: string): Partial<Record<NameField, string>> | undefined {
  const parsed = parseTemplate(template);
  if (!parsed.ok || name.length > LONGEST_NAME) return undefined;
  const seen = new Set<NameField>();
  const source = parsed.value.map(({ pieces, optional }) => {
    const inner = pieces
      .map((piece) => (typeof piece === 'string' ? escaped(piece) : fieldPattern(piece, seen)))
      .join('');
    return optional ? `(?:${inner})?` : inner;
  });
  const match = new RegExp(`^${source.join('')}$`, 'i').exec(name);
  if (!match) return undefined;
  return Object.fromEntries(Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined));
}

interface Field {
  readonly field: NameField;
  readonly width: number;
}

interface Part {
  readonly optional: boolean;
  readonly pieces: readonly (string | Field)[];
}

function parseTemplate(template: string): Outcome<Part[], NameRefused> {
  const parts: Part[] = [];
  for (const [whole, optional, required] of template.matchAll(/\[([^[\]]*)\]|([^[\]]+)|[[\]]/g)) {
    const inner = optional ?? required;
    if (inner === undefined) return refuse(template, 'syntax', `"${whole}" has no partner.`);
    const pieces = parsePieces(template, inner);
    if (!pieces.ok) return pieces;
    parts.push({ optional: optional !== undefined, pieces: pieces.value });
  }
  return accepted(parts);
}

function parsePieces(template: string, text: string): Outcome<(string | Field)[], NameRefused> {
  const pieces: (string | Field)[] = [];
  for (const [whole, field, width, literal] of text.matchAll(/\{(\w+)(?::(\d))?\}|([^{}]+)|[{}]/g)) {
    if (literal !== undefined) pieces.push(literal);
    else if (field === undefined)
      return refuse(template, 'syntax', `"${whole}" has no partner, or no field name in it.`);
    else if (!isField(field)) {
      const known = Object.keys(nameFields).join(', ');
      return refuse(template, 'unknown-field', `There is no field {${field}}; there are ${known}.`, field);
    } else pieces.push({ field, width: Number(width ?? 0) });
  }
  return accepted(pieces);
}

function textOf(template: string, { field, width }: Field, facts: NameFacts): Outcome<string, NameRefused> {
  const fact = facts[field];
  if (!isKnown(facts, field))
    return refuse(template, 'missing-field', `The name needs {${field}}, which is not known.`, field);
  const value = String(fact).padStart(width, '0');
  const at = firstUnsafe(value);
  if (at !== undefined) {
    return refuse(
      template,
      'unsafe-value',
      `The character ${described(value, at)} is not allowed in {${field}}.`,
      field,
    );
  }
  return accepted(value);
}

function fieldPattern({ field }: Field, seen: Set<NameField>): string {
  const pattern = field === 'timestamp' || field === 'batchId' ? '\\d+' : '[^/]+?';
  if (seen.has(field)) return `\\k<${field}>`;
  seen.add(field);
  return `(?<${field}>${pattern})`;
}

const fieldsIn = (parts: readonly Part[]): Field[] =>
  parts.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'));

const isField = (word: string): word is NameField => Object.hasOwn(nameFields, word);

const isKnown = (facts: NameFacts, field: NameField): boolean => facts[field] !== undefined && facts[field] !== '';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const refuse = (template: string, problem: NameRefused['problem'], says: string, field?: string) =>
  refused<NameRefused>({ code: 'name-refused', template, problem, says, ...(field === undefined ? {} : { field }) });
