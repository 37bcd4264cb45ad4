import type { JsonObject } from '../json.ts';
import { parsePath, valueAt } from '../states/paths.ts';
import type { BusEvent } from './event.ts';

/** How a target wants its event: whole, a part of it, a constant, or a template filled from it. */
export interface TargetInput {
  readonly InputPath?: string;
  readonly Input?: string;
  readonly InputTransformer?: {
    readonly InputPathsMap?: Readonly<Record<string, string>>;
    readonly InputTemplate: string;
  };
}

/** What the target gets, as a JSON value; a template that makes no JSON gives its text. */
export function inputFor(
  target: TargetInput,
  event: BusEvent,
  rule: { readonly arn: string; readonly name: string },
): unknown {
  if (target.Input !== undefined) return parseOrText(target.Input);
  if (target.InputPath !== undefined) return valueAt(parsePath(target.InputPath), event) ?? null;
  if (!target.InputTransformer) return event;
  const { InputPathsMap = {}, InputTemplate } = target.InputTransformer;
  const values: JsonObject = {
    'aws.events.rule-arn': rule.arn,
    'aws.events.rule-name': rule.name,
    'aws.events.event.ingestion-time': event.time,
    'aws.events.event': event,
    'aws.events.event.json': event,
    ...Object.fromEntries(Object.entries(InputPathsMap).map(([name, path]) => [name, valueAt(parsePath(path), event)])),
  };
  return parseOrText(fill(InputTemplate, values));
}

/** What is wrong with the paths of a target's input, if anything. */
export function checkTargetInput({ InputPath, InputTransformer }: TargetInput): string | undefined {
  const paths = [
    ...(InputPath === undefined ? [] : [InputPath]),
    ...Object.values(InputTransformer?.InputPathsMap ?? {}),
  ];
  try {
    for (const path of paths) parsePath(path);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Puts values in place of `<name>`: as JSON, or as bare text inside a JSON text. */
function fill(template: string, values: JsonObject): string {
  let inText = false;
  return template.replaceAll(/\\.|"|<([\w.-]+)>/g, (piece, name: string | undefined) => {
    if (piece === '"') inText = !inText;
    if (name === undefined || !Object.hasOwn(values, name)) return piece;
    const value = values[name];
    if (!inText) return JSON.stringify(value ?? null);
    const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
    return JSON.stringify(text).slice(1, -1);
  });
}

function parseOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
