import { type Stack, Validations } from 'aws-cdk-lib';

export const acknowledgeFindings = (..._stacks: Stack[]): void => {};
void Validations;
