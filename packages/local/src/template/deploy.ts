import type { Provided, ResourceProvider } from '../cloud.ts';
import type { Assembly, RawOutput, RawResource, Stack } from './assembly.ts';
import { inertProperties, inertTypes } from './inert.ts';
import { isKnownIntrinsic, NO_VALUE, resolveValue, type Scope } from './intrinsics.ts';
import { parameterValues, unknownParameters } from './parameters.ts';
import { idOf, inOrder, type Node, referencesOf } from './references.ts';

/**
 * Makes every resource of every stack, each after those it needs. What the local cloud does not have is refused before
 * anything is made, all of it in one message.
 */
export async function deploy(assembly: Assembly, options: DeployOptions): Promise<Deployed> {
  const stage = new Stage(assembly, options);
  const problems = stage.problems();
  if (problems.length > 0) throw new TemplateRefused(problems);
  const failures: Error[] = [];
  for (const { node, needs } of inOrder(assembly, stage.exports)) {
    if (!stage.exists(node) || needs.some((id) => stage.failed.has(id))) continue;
    await stage.make(node).catch((error: Error) => failures.push(error));
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, failures.map(({ message }) => message).join('\n'));
  return { outputs: stage.outputs(), resources: stage.resources() };
}

export interface DeployOptions {
  readonly account: string;
  readonly region: string;
  readonly providers: readonly ResourceProvider[];
  /** By name; all stacks share them. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Deployed {
  /** By stack and output name. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly resources: readonly { stack: string; logicalId: string; type: string; provided: Provided }[];
}

/** The template asks for something that the local cloud does not have. */
export class TemplateRefused extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The local cloud cannot host this template:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'TemplateRefused';
    this.problems = problems;
  }
}

class Stage {
  /** Resources that could not be made: what needs them is left out without a word of its own. */
  readonly failed = new Set<string>();
  readonly exports = new Map<string, { stack: Stack; output: RawOutput }>();
  readonly #assembly: Assembly;
  readonly #options: DeployOptions;
  readonly #providers: Map<string, ResourceProvider>;
  readonly #parameters = new Map<Stack, Map<string, unknown>>();
  readonly #made = new Map<string, { node: Node; provided: Provided }>();
  readonly #parameterProblems: string[] = [];

  constructor(assembly: Assembly, options: DeployOptions) {
    this.#assembly = assembly;
    this.#options = options;
    this.#providers = new Map(options.providers.map((provider) => [provider.type, provider]));
    for (const stack of assembly.stacks) {
      const { Parameters = {}, Resources, Outputs, Conditions } = stack.template;
      const used = referencesOf([Resources, Outputs, Conditions]).names;
      const { values, problems } = parameterValues(Parameters, options.parameters, (name) => used.has(name));
      this.#parameters.set(stack, values);
      this.#parameterProblems.push(...problems.map((problem) => `${stack.name}: ${problem}`));
    }
    if (this.#parameterProblems.length > 0) return;
    for (const stack of assembly.stacks) {
      for (const output of Object.values(stack.template.Outputs ?? {})) {
        if (!output.Export || !this.#holds(stack, output.Condition)) continue;
        this.exports.set(String(resolveValue(output.Export.Name, this.#scope(stack))), { stack, output });
      }
    }
  }

  problems(): string[] {
    const unknown = unknownParameters(this.#assembly, this.#options.parameters);
    const parameters = [
      ...this.#parameterProblems,
      ...unknown.map((name) => `parameter ${name} was given, but no stack declares it`),
    ];
    // Conditions decide which resources exist, so nothing else can be said before the parameters are right.
    if (parameters.length > 0) return parameters;
    return this.#assembly.stacks.flatMap((stack) => this.#stackProblems(stack).map((p) => `${stack.name}: ${p}`));
  }

  exists({ stack, raw }: Pick<Node, 'stack' | 'raw'>): boolean {
    return this.#holds(stack, raw.Condition);
  }

  async make(node: Node): Promise<void> {
    const { stack, logicalId, raw } = node;
    try {
      const provided = await this.#provide(node, this.#resolved(stack, raw.Properties));
      this.#made.set(idOf(stack, logicalId), { node, provided });
    } catch (cause) {
      this.failed.add(idOf(stack, logicalId));
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Cannot make ${stack.name}/${logicalId} (${raw.Type}): ${reason}`, { cause });
    }
  }

  outputs(): Record<string, Record<string, string>> {
    return Object.fromEntries(
      this.#assembly.stacks.map((stack) => {
        const outputs = Object.entries(stack.template.Outputs ?? {}).filter(([, o]) => this.#holds(stack, o.Condition));
        const scope = this.#scope(stack);
        return [
          stack.name,
          Object.fromEntries(outputs.map(([name, o]) => [name, String(resolveValue(o.Value, scope))])),
        ];
      }),
    );
  }

  resources(): Deployed['resources'] {
    return [...this.#made.values()].map(({ node: { stack, logicalId, raw }, provided }) => ({
      stack: stack.name,
      logicalId,
      type: raw.Type,
      provided,
    }));
  }

  #stackProblems(stack: Stack): string[] {
    const { template } = stack;
    const resources = Object.entries(template.Resources ?? {}).filter(([, raw]) => this.exists({ stack, raw }));
    const known = new Set([...Object.keys(template.Resources ?? {}), ...Object.keys(template.Parameters ?? {})]);
    const problems = template.Transform ? [`it has a Transform (${JSON.stringify(template.Transform)})`] : [];
    for (const [logicalId, raw] of resources) {
      problems.push(...this.#typeProblems(logicalId, raw));
      const { names, imports, intrinsics } = referencesOf(raw.Properties);
      for (const name of intrinsics) if (!isKnownIntrinsic(name)) problems.push(`${logicalId} uses ${name}`);
      for (const name of names) {
        if (!known.has(name) && !(name in this.#pseudo(stack)))
          problems.push(`${logicalId} refers to ${name}, which is not there`);
      }
      for (const name of imports) {
        if (!this.exports.has(name)) problems.push(`${logicalId} imports ${name}, which no stack exports`);
      }
    }
    return problems;
  }

  #typeProblems(logicalId: string, raw: RawResource): string[] {
    if (raw.Type in inertTypes) return [];
    const provider = this.#providers.get(raw.Type);
    if (!provider) return [`${logicalId} is of type ${raw.Type}`];
    return Object.keys(raw.Properties ?? {})
      .filter((name) => !provider.properties.includes(name) && !inertProperties.has(name))
      .map((name) => `${logicalId} (${raw.Type}) has the property ${name}`);
  }

  async #provide({ stack, logicalId, raw }: Node, properties: Readonly<Record<string, unknown>>): Promise<Provided> {
    const inert = inertTypes[raw.Type];
    if (inert) {
      const name = String(properties.LogGroupName ?? properties.AlarmName ?? `${stack.name}-${logicalId}`);
      const { account, region } = this.#options;
      const arn = `arn:aws:${inert.arn}:${region}:${account}:${inert.kind}${name}`;
      return {
        ref: name,
        attributes: inert.arn === undefined ? {} : { Arn: raw.Type === LOG_GROUP ? `${arn}:*` : arn },
      };
    }
    const provider = this.#providers.get(raw.Type) as ResourceProvider;
    return provider.provide({ type: raw.Type, stack: stack.name, logicalId, properties, metadata: raw.Metadata ?? {} });
  }

  #resolved(stack: Stack, properties: RawResource['Properties']): Readonly<Record<string, unknown>> {
    return resolveValue(properties ?? {}, this.#scope(stack)) as Record<string, unknown>;
  }

  #holds(stack: Stack, condition: string | undefined): boolean {
    return condition === undefined || this.#scope(stack).condition(condition);
  }

  #pseudo(stack: Stack): Readonly<Record<string, unknown>> {
    const { account, region } = this.#options;
    return {
      'AWS::AccountId': account,
      'AWS::Region': region,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': stack.name,
      'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/${stack.name}/local`,
      'AWS::NotificationARNs': [],
      'AWS::NoValue': NO_VALUE,
    };
  }

  #scope(stack: Stack): Scope {
    const { template } = stack;
    const made = (logicalId: string): Provided => {
      const found = this.#made.get(idOf(stack, logicalId));
      if (!found) throw new Error(`Cannot refer to ${stack.name}/${logicalId}: it is not there`);
      return found.provided;
    };
    const scope: Scope = {
      ref: (name) => {
        const pseudo = this.#pseudo(stack);
        if (name in pseudo) return pseudo[name];
        const parameter = this.#parameters.get(stack)?.get(name);
        return parameter ?? made(name).ref;
      },
      attribute: (logicalId, name) => {
        const { attributes } = made(logicalId);
        const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
        if (value === undefined) throw new Error(`Cannot read the attribute ${name} of ${stack.name}/${logicalId}`);
        return value;
      },
      importValue: (name) => {
        const found = this.exports.get(name);
        if (!found) throw new Error(`Cannot import ${name}: no stack exports it`);
        return resolveValue(found.output.Value, this.#scope(found.stack));
      },
      condition: (name) => {
        const condition = template.Conditions?.[name];
        if (condition === undefined) throw new Error(`Cannot find the condition ${name} of ${stack.name}`);
        return resolveValue(condition, scope) === true;
      },
      mapping: (map, top, second) => {
        const value = template.Mappings?.[map]?.[top]?.[second];
        if (value === undefined)
          throw new Error(`Cannot find ${map}.${top}.${second} in the mappings of ${stack.name}`);
        return value;
      },
    };
    return scope;
  }
}

const LOG_GROUP = 'AWS::Logs::LogGroup';
