import { type Access, AwsError, type Cloud } from '../cloud.ts';
import { isObject } from '../json.ts';
import type { JsonOperation } from '../json-service.ts';
import { checkPattern } from './check-pattern.ts';
import type { Deliveries } from './deliveries.ts';
import { eventOf } from './event.ts';
import { matches } from './pattern.ts';
import { busArn, busNameIn, type Rules } from './rules.ts';

/** Entries of one call, and bytes of all of them together. */
const MAX_ENTRIES = 10;
const MAX_BYTES = 1_048_576;

interface Entry {
  readonly Source?: string;
  readonly DetailType?: string;
  readonly Detail?: string;
  readonly Resources?: readonly string[];
  readonly EventBusName?: string;
  /** Seconds since the epoch. */
  readonly Time?: number;
}

type EntryAnswer = { readonly EventId: string } | { readonly ErrorCode: string; readonly ErrorMessage: string };

export function busOperations(
  cloud: Cloud,
  rules: Rules,
  deliveries: Deliveries,
): Record<string, JsonOperation<never>> {
  const put = async (entry: Entry): Promise<EntryAnswer> => {
    const fault = faultOf(entry, rules);
    if (fault) return fault;
    const event = eventOf(cloud, {
      source: entry.Source ?? '',
      detailType: entry.DetailType ?? '',
      resources: entry.Resources ?? [],
      detail: JSON.parse(entry.Detail ?? ''),
      time: typeof entry.Time === 'number' ? entry.Time * 1000 : cloud.time.now(),
    });
    await deliveries.accept(event, rules.matching(busNameIn(entry.EventBusName), event));
    return { EventId: event.id };
  };

  return {
    PutEvents: {
      access: ({ Entries }: { Entries?: unknown }): Access[] => {
        const names = new Set(entriesIn(Entries).map((entry) => busNameIn(entry.EventBusName)));
        return [...names].map((name) => ({ action: 'events:PutEvents', resource: busArn(cloud, name) }));
      },
      run: async ({ Entries }: { Entries?: unknown }) => {
        const answers = await Promise.all(entriesIn(Entries).map(put));
        return { Entries: answers, FailedEntryCount: answers.filter((answer) => 'ErrorCode' in answer).length };
      },
    },
    TestEventPattern: {
      access: () => [{ action: 'events:TestEventPattern', resource: '*' }],
      run: async ({ EventPattern, Event }: { EventPattern?: string; Event?: string }) => {
        const pattern = parse(EventPattern);
        const fault = checkPattern(pattern);
        if (fault)
          throw new AwsError(
            'InvalidEventPatternException',
            `Event pattern is not valid at ${fault.place}: ${fault.problem}`,
          );
        return { Result: matches(pattern, parse(Event)) };
      },
    },
  };
}

function entriesIn(value: unknown): Entry[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_ENTRIES || !value.every(isObject)) {
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value at 'entries' failed to satisfy constraint: Member must have 1 to ${MAX_ENTRIES} elements`,
    );
  }
  const bytes = (value as Entry[]).reduce(
    (sum, { Source = '', DetailType = '', Detail = '', Resources = [] }) =>
      sum + [Source, DetailType, Detail, ...Resources].reduce((all, text) => all + Buffer.byteLength(String(text)), 14),
    0,
  );
  if (bytes > MAX_BYTES)
    throw new AwsError('ValidationException', 'Total size of the entries in the request is over the limit.');
  return value as Entry[];
}

function faultOf(entry: Entry, rules: Rules): EntryAnswer | undefined {
  const { Source, DetailType, Detail } = entry;
  for (const [field, value] of Object.entries({ Source, DetailType, Detail })) {
    if (typeof value !== 'string' || value === '') {
      return {
        ErrorCode: 'InvalidArgument',
        ErrorMessage: `Parameter ${field} is not valid. Reason: ${field} is a required argument.`,
      };
    }
  }
  if (Source?.startsWith('aws.')) {
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' };
  }
  const bus = busNameIn(entry.EventBusName);
  if (!rules.buses.has(bus))
    return { ErrorCode: 'ResourceNotFoundException', ErrorMessage: `Event bus ${bus} does not exist.` };
  if (!isObject(parseOrNothing(Detail))) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  return undefined;
}

function parse(text: unknown): unknown {
  const value = parseOrNothing(text);
  if (value === undefined) throw new AwsError('ValidationException', 'EventPattern and Event are JSON texts');
  return value;
}

function parseOrNothing(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
