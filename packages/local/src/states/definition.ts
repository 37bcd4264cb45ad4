import { isObject, type JsonObject } from '../json.ts';
import { checkIntrinsic } from './intrinsics.ts';
import { parsePath } from './paths.ts';

export interface StateList {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, JsonObject>>;
}

export interface Definition extends StateList {
  readonly TimeoutSeconds?: number;
}

export function stateListIn(value: unknown): StateList {
  return value as StateList;
}

/**
 * What of a definition this host cannot run or understand, each with its place: `States.Send: …`. `findTask` tells
 * whether a resource can be called.
 */
export function faultsForHost(definition: JsonObject, findTask: (resource: string) => unknown): string[] {
  return [...unsupportedIn(definition, '', ['QueryLanguage']), ...faultsOfList(definition, '', findTask)];
}

function faultsOfList(list: JsonObject, place: string, findTask: (resource: string) => unknown): string[] {
  if (!isObject(list.States) || typeof list.StartAt !== 'string')
    return [`${place || 'the definition'}: StartAt and States are needed`];
  return Object.entries(list.States).flatMap(([name, state]) => {
    const at = `${place}States.${name}`;
    return isObject(state) ? faultsOfState(state, at, findTask) : [`${at}: is no object`];
  });
}

function faultsOfState(state: JsonObject, at: string, findTask: (resource: string) => unknown): string[] {
  const faults = [...unsupportedIn(state, at, unsupportedFields), ...faultsInExpressions(state, at)];
  if (state.Type === 'Task' && !findTask(String(state.Resource))) {
    faults.push(`${at}: the local cloud has no task resource ${JSON.stringify(state.Resource)}`);
  }
  if (state.Type === 'Map') {
    const processor = state.ItemProcessor ?? state.Iterator;
    if (!isObject(processor)) return [...faults, `${at}: ItemProcessor is missing`];
    if (isObject(processor.ProcessorConfig) && processor.ProcessorConfig.Mode === 'DISTRIBUTED') {
      faults.push(`${at}: the local cloud runs Map inline only, not DISTRIBUTED`);
    }
    faults.push(...unsupportedIn(processor, at, ['QueryLanguage']), ...faultsOfList(processor, `${at}.`, findTask));
  }
  if (state.Type === 'Parallel' && Array.isArray(state.Branches)) {
    for (const [index, branch] of state.Branches.entries()) {
      if (isObject(branch)) faults.push(...faultsOfList(branch, `${at}.Branches[${index}].`, findTask));
    }
  }
  return faults;
}

/** Fields that would change the meaning, so they are refused instead of passed over. */
const unsupportedFields = [
  'QueryLanguage',
  'Assign',
  'Arguments',
  'Output',
  'Items',
  'ItemBatcher',
  'ItemReader',
  'ResultWriter',
  'ToleratedFailureCount',
  'ToleratedFailureCountPath',
  'ToleratedFailurePercentage',
  'ToleratedFailurePercentagePath',
  'Credentials',
];

function unsupportedIn(owner: JsonObject, at: string, fields: readonly string[]): string[] {
  return fields
    .filter((field) => owner[field] !== undefined && !(field === 'QueryLanguage' && owner[field] === 'JSONPath'))
    .map((field) =>
      field === 'QueryLanguage'
        ? `${at || 'the definition'}: the local cloud reads QueryLanguage JSONPath only, not ${String(owner[field])}`
        : `${at}: the local cloud does not support ${field}`,
    );
}

/** Syntax faults of every path and intrinsic function of a state, but not of the states inside it. */
function faultsInExpressions(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((element, index) => faultsInExpressions(element, `${at}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    if (key === 'ItemProcessor' || key === 'Iterator' || key === 'Branches' || key === 'Result') return [];
    const place = `${at}.${key}`;
    const isExpression =
      key.endsWith('.$') || key === 'Variable' || (key.endsWith('Path') && typeof field === 'string');
    if (!isExpression) return faultsInExpressions(field, place);
    if (typeof field !== 'string') return [`${place}: wants a path or an intrinsic function`];
    try {
      if (field.startsWith('$')) parsePath(field.startsWith('$$') ? field.slice(1) : field);
      else checkIntrinsic(field);
      return [];
    } catch (error) {
      return [`${place}: ${(error as Error).message}`];
    }
  });
}
