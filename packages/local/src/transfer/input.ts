import { AwsError } from '../cloud.ts';

/** Reads the members of one call's input; what is wrong becomes an InvalidRequestException that says where. */
export interface Input {
  text(name: string, rule?: TextRule): string;
  optionalText(name: string, rule?: TextRule): string | undefined;
  optionalNumber(name: string, range: { min: number; max: number }): number | undefined;
  optionalTexts(name: string, rule: TextRule & { minItems: number; maxItems: number }): readonly string[] | undefined;
  optionalObject(name: string, members: readonly string[]): Input | undefined;
  optionalTags(name: string): readonly Tag[] | undefined;
}

interface TextRule {
  readonly max?: number;
  readonly pattern?: RegExp;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** Members that are not named here are refused: the local cloud ignores nothing. */
export function readInput(value: unknown, members: readonly string[], where = ''): Input {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(`${where || 'The input'} must be an object`);
  }
  const fields = value as Record<string, unknown>;
  const at = (name: string) => (where ? `${where}.${name}` : name);
  for (const name of Object.keys(fields)) {
    if (fields[name] != null && !members.includes(name)) {
      throw invalid(`The local cloud does not know ${at(name)} here; it knows ${members.join(', ')}`);
    }
  }
  const input: Input = {
    text: (name, rule) => {
      if (fields[name] == null) throw invalid(`${at(name)} is missing`);
      return checkText(fields[name], at(name), rule);
    },
    optionalText: (name, rule) => (fields[name] == null ? undefined : checkText(fields[name], at(name), rule)),
    optionalNumber: (name, { min, max }) => {
      const number = fields[name];
      if (number == null) return undefined;
      if (typeof number !== 'number' || !Number.isInteger(number) || number < min || number > max) {
        throw invalid(`${at(name)} must be a whole number from ${min} to ${max}`);
      }
      return number;
    },
    optionalTexts: (name, { minItems, maxItems, ...rule }) => {
      const list = fields[name];
      if (list == null) return undefined;
      if (!Array.isArray(list) || list.length < minItems || list.length > maxItems) {
        throw invalid(`${at(name)} must be a list of ${minItems} to ${maxItems} strings`);
      }
      return list.map((entry, index) => checkText(entry, `${at(name)}[${index}]`, rule));
    },
    optionalObject: (name, inner) => (fields[name] == null ? undefined : readInput(fields[name], inner, at(name))),
    optionalTags: (name) => {
      const list = fields[name];
      if (list == null) return undefined;
      if (!Array.isArray(list) || list.length > 50) throw invalid(`${at(name)} must be a list of at most 50 tags`);
      return list.map((entry, index) => {
        const tag = readInput(entry, ['Key', 'Value'], `${at(name)}[${index}]`);
        return { Key: tag.text('Key', { max: 128 }), Value: tag.text('Value', { max: 256 }) };
      });
    },
  };
  return input;
}

export function invalid(message: string): AwsError {
  return new AwsError('InvalidRequestException', message);
}

function checkText(value: unknown, where: string, { max = 1024, pattern }: TextRule = {}): string {
  if (typeof value !== 'string' || value.length === 0 || value.length > max) {
    throw invalid(`${where} must be a string of 1 to ${max} characters`);
  }
  if (pattern && !pattern.test(value))
    throw invalid(`${where} must match ${pattern.source}; got ${value.slice(0, 80)}`);
  return value;
}
