import { readPolicy, type Statement } from './policy.ts';

/** The policies that AWS manages and that the local cloud knows, by ARN. Another one is refused at start. */
export const managedPolicies: Readonly<Record<string, Statement[]>> = {
  'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole': allow(
    'logs:CreateLogGroup',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
  ),
};

function allow(...Action: string[]): Statement[] {
  return readPolicy({ Statement: { Effect: 'Allow', Action, Resource: '*' } }, 'a managed policy');
}
