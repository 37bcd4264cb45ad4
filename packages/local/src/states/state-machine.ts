import { createHash } from 'node:crypto';
import type { Cloud, ResourceProvider, TemplateResource } from '../cloud.ts';
import { isObject, type JsonObject } from '../json.ts';
import { faultsForHost } from './definition.ts';
import type { Executions } from './executions.ts';
import { findTask } from './integrations.ts';
import { faultsOfLanguage } from './language.ts';

/** AWS::StepFunctions::StateMachine. What this host cannot run is refused here, not when an execution meets it. */
export function stateMachineProvider(cloud: Cloud, executions: Executions, sound?: string): ResourceProvider {
  return {
    type: 'AWS::StepFunctions::StateMachine',
    properties: [
      'DefinitionString',
      'Definition',
      'DefinitionSubstitutions',
      'RoleArn',
      'StateMachineName',
      'StateMachineType',
      'LoggingConfiguration',
      'TracingConfiguration',
      'Tags',
    ],
    provide: async (resource) => {
      const { StateMachineType, RoleArn } = resource.properties;
      const place = `${resource.stack}/${resource.logicalId}`;
      if (StateMachineType !== undefined && StateMachineType !== 'STANDARD') {
        throw new Error(
          `Cannot host ${place}: StateMachineType ${String(StateMachineType)}; the local cloud runs STANDARD`,
        );
      }
      const definition = definitionOf(resource);
      const parsed = parse(definition, place);
      const beyond = faultsForHost(parsed, (name) => findTask(cloud, name));
      const faults = beyond.length > 0 ? beyond : await faultsOfLanguage(parsed, sound);
      if (faults.length > 0) throw new Error(`Cannot host ${place}:\n  ${faults.join('\n  ')}`);
      const name = nameOf(resource);
      const arn = `arn:aws:states:${cloud.region}:${cloud.account}:stateMachine:${name}`;
      executions.machines.set(arn, { arn, name, roleArn: String(RoleArn), definition, createdAt: cloud.time.now() });
      return { ref: arn, attributes: { Arn: arn, Name: name } };
    },
  };
}

function definitionOf({ properties }: TemplateResource): string {
  const { DefinitionString, Definition, DefinitionSubstitutions } = properties;
  const text = typeof DefinitionString === 'string' ? DefinitionString : JSON.stringify(Definition);
  if (!isObject(DefinitionSubstitutions)) return text;
  return text.replaceAll(/\$\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(DefinitionSubstitutions, key) ? String(DefinitionSubstitutions[key]) : whole,
  );
}

function parse(definition: string, place: string): JsonObject {
  let parsed: unknown;
  try {
    parsed = JSON.parse(definition);
  } catch (error) {
    throw new Error(`Cannot host ${place}: its definition is no JSON: ${(error as Error).message}`);
  }
  if (isObject(parsed)) return parsed;
  throw new Error(`Cannot host ${place}: its definition is no JSON object`);
}

/** The name of the template, or one that stays the same at every start. */
function nameOf({ stack, logicalId, properties }: TemplateResource): string {
  if (typeof properties.StateMachineName === 'string') return properties.StateMachineName;
  const suffix = createHash('sha256').update(`${stack}/${logicalId}`).digest('hex').slice(0, 12);
  return `${logicalId.slice(0, 60)}-${suffix}`;
}
