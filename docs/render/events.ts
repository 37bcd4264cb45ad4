import { eventKinds, eventSource } from '@slipway/events';
import { code, markdownTable } from '@slipway/kernel';
import * as z from 'zod';

interface FieldSchema {
  readonly type?: string;
  readonly format?: string;
  readonly minimum?: number;
}

/** The catalogue of domain events. */
export const renderEvents = (): string =>
  `${[
    '# Events',
    'Generated from `events/` by `npm run docs`. Change the event’s file, not this page.',
    `Events are on our own bus, with \`source\` ${code(eventSource)} and the name as \`detail-type\`. Each is delivered at least once: \`eventId\` tells a repetition from a second event.`,
    markdownTable(
      ['event', 'version', 'means'],
      eventKinds.map(({ name, version, means }) => [code(name), String(version), means]),
    ),
    ...eventKinds.flatMap(({ name, detail, example }) => [
      `## ${name}`,
      markdownTable(
        ['field', 'type'],
        fieldsOf(detail).map(([field, type]) => [code(field), type]),
      ),
      `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
    ]),
  ].join('\n\n')}\n`;

function fieldsOf(detail: z.ZodType): [string, string][] {
  const { properties = {}, required = [] } = z.toJSONSchema(detail) as {
    properties?: Record<string, FieldSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { type = 'any', format }]) => [
    name,
    [format ? `${type} (${format})` : type, ...(required.includes(name) ? [] : ['optional'])].join(', '),
  ]);
}
