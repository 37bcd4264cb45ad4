import * as z from 'zod';

/** From here on a schema without words of its own says in ours what is wrong with a value, in the whole process. */
export const speakOurWords = (): void => {
  z.config({ customError: fieldWords });
};

type Code = z.core.$ZodIssue['code'];
type Issue<C extends Code = Code> = z.core.$ZodRawIssue<Extract<z.core.$ZodIssue, { code: C }>>;

/** What is wrong with a value, and what is taken instead. The value itself is not repeated: it may be a password. */
export const fieldWords = (issue: Issue): string => (words[issue.code] as (issue: Issue) => string)(issue);

const words = {
  invalid_type: ({ expected, input }) => {
    const wanted = types[expected] ?? expected;
    if (input === undefined) return `It is missing: ${wanted} is needed.`;
    const got = typeOf(input);
    return got === wanted ? `It is not ${wanted} that can be read.` : `It is ${got}; ${wanted} is needed.`;
  },
  invalid_value: ({ values }) => oneOf(values),
  invalid_union: ({ options }) =>
    Array.isArray(options) ? oneOf(options) : 'It has none of the forms that are taken here.',
  too_small: ({ origin, minimum, inclusive, exact }) =>
    `It must ${bound(origin, exact ? 'exactly' : inclusive === false ? 'more than' : 'at least', minimum)}.`,
  too_big: ({ origin, maximum, inclusive, exact }) =>
    `It must ${bound(origin, exact ? 'exactly' : inclusive === false ? 'less than' : 'at most', maximum)}.`,
  not_multiple_of: ({ divisor }) => `It must be a multiple of ${divisor}.`,
  invalid_format: ({ format, pattern }) =>
    formats[format] ? `It must be ${formats[format]}.` : `It must have the form ${pattern ?? format}.`,
  unrecognized_keys: ({ keys }) => `There is no such field: ${keys.join(', ')}.`,
  invalid_key: ({ issues }) => `Its name is not taken here. ${issues[0]?.message ?? ''}`.trim(),
  invalid_element: ({ issues }) => `Something in it is not taken here. ${issues[0]?.message ?? ''}`.trim(),
  custom: () => 'It is not taken here.',
} as const satisfies { readonly [C in Code]: (issue: Issue<C>) => string };

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

function typeOf(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  return (input === null ? types.null : types[typeof input]) ?? typeof input;
}

/** How a text of a known form looks. */
const formats: Readonly<Record<string, string>> = {
  datetime: 'a date and time such as 2027-04-02T09:00:00Z',
  date: 'a date such as 2027-04-02',
  time: 'a time such as 09:00:00',
  duration: 'a duration such as PT3M25S',
  email: 'an e-mail address',
  url: 'an address such as https://example.com/a',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  base64: 'base64',
};

/** Longer lists stand in the OpenAPI document. */
const MOST_NAMED = 60;

function oneOf(values: readonly unknown[]): string {
  if (values.length === 1) return `It must be ${JSON.stringify(values[0])}.`;
  const named = values.slice(0, MOST_NAMED).map(String).join(', ');
  return `It must be one of ${named}${values.length > MOST_NAMED ? `, or ${values.length - MOST_NAMED} others` : ''}.`;
}

/** What is counted in a value of a kind: one, several. */
const counted: Readonly<Record<string, readonly [string, string]>> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
  set: ['item', 'items'],
  map: ['entry', 'entries'],
};

function bound(origin: string, how: string, size: number | bigint): string {
  const [one, several] = counted[origin] ?? [];
  return one === undefined ? `be ${how} ${size}` : `have ${how} ${size} ${Number(size) === 1 ? one : several}`;
}
