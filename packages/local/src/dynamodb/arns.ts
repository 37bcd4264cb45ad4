import { AwsError } from '../cloud.ts';

/** The engine knows one namespace and no region: these turn its ARNs into ours and back. */
export interface Arns {
  table(name: string): string;
  index(table: string, index: string): string;
  /** The table's name from a name or from an ARN of ours. @throws AwsError for anything else. */
  name(nameOrArn: unknown): string;
  /** Every ARN of the engine within an answer, in our region and account. */
  outward<Value>(answer: Value): Value;
  /** An ARN of ours as the engine writes it. */
  inward(arn: string): string;
}

export function arnsOf(region: string, account: string): Arns {
  const ours = `arn:aws:dynamodb:${region}:${account}:`;
  // dynoxide's own; another engine (DYNAMODB_ENDPOINT) shows its prefix in its first description of a table.
  let engines = 'arn:aws:dynamodb:dynoxide:000000000000:';

  const table = (name: string) => `${ours}table/${name}`;
  const outwardText = (text: string) => {
    const prefix = /^arn:aws:dynamodb:[^:]+:\d{12}:/.exec(text)?.[0];
    if (prefix === undefined) return text;
    engines = prefix;
    return ours + text.slice(prefix.length);
  };
  const outward = (value: unknown): unknown => {
    if (typeof value === 'string') return outwardText(value);
    if (Array.isArray(value)) return value.map(outward);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, outward(member)]));
  };

  return {
    table,
    index: (name, index) => `${table(name)}/index/${index}`,
    name(nameOrArn) {
      if (typeof nameOrArn !== 'string' || nameOrArn === '') {
        throw new AwsError(
          'ValidationException',
          "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null",
        );
      }
      if (!nameOrArn.startsWith('arn:')) return nameOrArn;
      const name = nameOrArn.startsWith(`${ours}table/`) && nameOrArn.slice(`${ours}table/`.length).split('/')[0];
      if (name) return name;
      throw new AwsError('ValidationException', `${nameOrArn} is no table of this account and region (${ours}table/…)`);
    },
    outward: <Value>(answer: Value) => outward(answer) as Value,
    inward: (arn) => (arn.startsWith(ours) ? engines + arn.slice(ours.length) : arn),
  };
}
