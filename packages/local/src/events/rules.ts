import type { Cloud, ResourceProvider, TemplateResource } from '../cloud.ts';
import { isObject } from '../json.ts';
import { checkPattern } from './check-pattern.ts';
import type { BusEvent } from './event.ts';
import { matches } from './pattern.ts';
import { checkTargetInput, type TargetInput } from './target-input.ts';

export interface Rule {
  readonly arn: string;
  readonly name: string;
  readonly bus: string;
  readonly pattern: unknown;
  readonly enabled: boolean;
  readonly targets: readonly Target[];
}

export interface Target extends TargetInput {
  readonly Id: string;
  readonly Arn: string;
  readonly RoleArn?: string;
  readonly DeadLetterConfig?: { readonly Arn: string };
  readonly RetryPolicy?: { readonly MaximumRetryAttempts?: number; readonly MaximumEventAgeInSeconds?: number };
}

/** The service of a target, told by its ARN. */
export type TargetKind = 'lambda' | 'states' | 'sqs';

export function kindOfTarget(arn: string): TargetKind | undefined {
  const service = arn.split(':')[2];
  return service === 'lambda' || service === 'states' || service === 'sqs' ? service : undefined;
}

/** The buses and rules of the template. */
export class Rules {
  readonly buses = new Set(['default']);
  readonly #rules = new Map<string, Rule>();

  add(rule: Rule): void {
    this.#rules.set(rule.arn, rule);
  }

  get(arn: string): Rule | undefined {
    return this.#rules.get(arn);
  }

  matching(bus: string, event: BusEvent): Rule[] {
    return [...this.#rules.values()].filter((rule) => rule.bus === bus && rule.enabled && matches(rule.pattern, event));
  }
}

export function busArn(cloud: Cloud, name: string): string {
  return `arn:aws:events:${cloud.region}:${cloud.account}:event-bus/${name}`;
}

/** A bus is named by its name or its ARN. */
export function busNameIn(value: unknown): string {
  return value === undefined ? 'default' : String(value).replace(/^arn:.*:event-bus\//, '');
}

export function busProvider(cloud: Cloud, rules: Rules): ResourceProvider {
  return {
    type: 'AWS::Events::EventBus',
    properties: ['Name', 'Description', 'Tags'],
    provide: async ({ properties }) => {
      const name = String(properties.Name);
      rules.buses.add(name);
      return { ref: name, attributes: { Arn: busArn(cloud, name), Name: name } };
    },
  };
}

export function ruleProvider(cloud: Cloud, rules: Rules): ResourceProvider {
  return {
    type: 'AWS::Events::Rule',
    properties: ['Name', 'Description', 'EventBusName', 'EventPattern', 'State', 'Targets', 'Tags'],
    provide: async (resource) => {
      const { stack, logicalId, properties } = resource;
      const bus = busNameIn(properties.EventBusName);
      const name = typeof properties.Name === 'string' ? properties.Name : `${stack}-${logicalId}`.slice(0, 64);
      const path = bus === 'default' ? name : `${bus}/${name}`;
      const arn = `arn:aws:events:${cloud.region}:${cloud.account}:rule/${path}`;
      const pattern = properties.EventPattern;
      const fault = checkPattern(pattern);
      if (fault) throw new Error(`Cannot host ${stack}/${logicalId}: EventPattern at ${fault.place}: ${fault.problem}`);
      rules.add({ arn, name, bus, pattern, enabled: properties.State !== 'DISABLED', targets: targetsOf(resource) });
      return { ref: bus === 'default' ? name : `${bus}|${name}`, attributes: { Arn: arn } };
    },
  };
}

const targetFields = [
  'Id',
  'Arn',
  'RoleArn',
  'Input',
  'InputPath',
  'InputTransformer',
  'DeadLetterConfig',
  'RetryPolicy',
];

function targetsOf({ stack, logicalId, properties }: TemplateResource): Target[] {
  const targets = Array.isArray(properties.Targets) ? properties.Targets.filter(isObject) : [];
  return targets.map((target) => {
    const refuse = (problem: string): never => {
      throw new Error(`Cannot host ${stack}/${logicalId}: target ${String(target.Id)}: ${problem}`);
    };
    const unknown = Object.keys(target).find((field) => !targetFields.includes(field));
    if (unknown) refuse(`the local cloud does not support ${unknown}`);
    const arn = String(target.Arn);
    const kind = kindOfTarget(arn);
    if (!kind) refuse(`${arn} is no Lambda function, state machine or SQS queue`);
    if (kind === 'states' && typeof target.RoleArn !== 'string') refuse('a state machine needs a RoleArn');
    const problem = checkTargetInput(target as TargetInput);
    if (problem !== undefined) refuse(problem);
    return target as unknown as Target;
  });
}
