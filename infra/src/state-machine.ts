import type { Definition, FunctionArns } from '@slipway/delivery';
import type { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { DefinitionBody, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { MadeFunctions } from './manifest-function.ts';

export interface Workflow {
  readonly id: string;
  readonly stateMachineName: string;
  readonly workflow: (arns: FunctionArns) => Definition;
}

/** A state machine with a role of its own, which may call the functions that its definition names and nothing else. */
export function stateMachine(
  stack: Stack,
  made: MadeFunctions,
  { id, stateMachineName, workflow }: Workflow,
): StateMachine {
  const arns = Object.fromEntries(Object.entries(made).map(([name, { function: each }]) => [name, each.functionArn]));
  const role = new Role(stack, `${id}Role`, {
    assumedBy: new ServicePrincipal('states.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  });
  const machine = new StateMachine(stack, id, {
    stateMachineName,
    definitionBody: DefinitionBody.fromString(stack.toJsonString(workflow(arns))),
    role,
  });
  const called = namesCalled(workflow, Object.keys(made));
  role.addToPolicy(
    new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: called.flatMap((name) => arns[name] ?? []),
    }),
  );
  return machine;
}

/** The functions that a workflow calls, found by giving it names for ARNs. */
function namesCalled(workflow: Workflow['workflow'], all: readonly string[]): string[] {
  const definition = JSON.stringify(workflow(Object.fromEntries(all.map((name) => [name, `<${name}>`]))));
  return all.filter((name) => definition.includes(`<${name}>`));
}
