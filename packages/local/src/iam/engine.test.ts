import { describe, expect, it } from 'vitest';
import type { AwsError } from '../cloud.ts';
import { createIamEngine, type IamEngine } from './engine.ts';

const table = 'arn:aws:dynamodb:eu-west-1:000000000000:table/Things';
const role = { arn: 'arn:aws:iam::000000000000:role/app-Reader' };
const owner = { arn: 'arn:aws:iam::000000000000:root' };

describe('the judgement over a call', () => {
  it('allows what a policy of the role allows, and names caller, action and resource when it refuses', async () => {
    const iam = await withRole([
      { Effect: 'Allow', Action: ['dynamodb:Get*', 'dynamodb:query'], Resource: [table, `${table}/index/*`] },
    ]);
    iam.authorize(role, { action: 'dynamodb:GetItem', resource: table });
    iam.authorize(role, { action: 'dynamodb:Query', resource: `${table}/index/byName` });
    expect(refusal(() => iam.authorize(role, { action: 'dynamodb:PutItem', resource: table }))).toBe(
      `User: ${role.arn} is not authorized to perform: dynamodb:PutItem on resource: ${table} because no identity-based policy allows the dynamodb:PutItem action`,
    );
    expect(refusal(() => iam.authorize(role, { action: 'dynamodb:GetItem', resource: `${table}2` }))).toContain(
      'GetItem',
    );
  });

  it('refuses a call of several accesses when one of them is missing', async () => {
    const iam = await withRole([{ Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: table }]);
    const both = [
      { action: 'dynamodb:PutItem', resource: table },
      { action: 'dynamodb:DeleteItem', resource: table },
    ];
    expect(refusal(() => iam.authorize(role, ...both))).toContain('dynamodb:DeleteItem');
  });

  it('lets an explicit deny win', async () => {
    const iam = await withRole([
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 's3:DeleteObject', Resource: '*' },
    ]);
    iam.authorize(role, { action: 's3:PutObject', resource: 'arn:aws:s3:::b/k' });
    expect(refusal(() => iam.authorize(role, { action: 's3:DeleteObject', resource: 'arn:aws:s3:::b/k' }))).toContain(
      'explicit deny',
    );
  });

  it('lets the owner of the machine do everything, and a role that nobody made nothing', async () => {
    const iam = await withRole([]);
    iam.authorize(owner, { action: 's3:PutObject', resource: 'arn:aws:s3:::b/k' });
    expect(
      refusal(() => iam.authorize({ arn: 'arn:aws:iam::000000000000:role/x' }, { action: 'a:B', resource: '*' })),
    ).toContain('role/x');
  });

  it.each([
    ['StringEquals', 'scheduler.amazonaws.com', true],
    ['StringEquals', 'scheduler.*', false],
    ['StringLike', 'scheduler.*', true],
    ['StringNotEquals', 'events.amazonaws.com', true],
    ['ForAllValues:StringLike', ['sched*', 'x'], true],
    ['ForAnyValue:StringEquals', ['x'], false],
    ['StringEqualsIfExists', 'other', false],
  ])('judges the condition %s %s', async (operator, value, allowed) => {
    const iam = await withRole([
      {
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: '*',
        Condition: { [operator]: { 'iam:PassedToService': value } },
      },
    ]);
    const access = {
      action: 'iam:PassRole',
      resource: 'r',
      context: { 'iam:PassedToService': ['scheduler.amazonaws.com'] },
    };
    expect(refusal(() => iam.authorize(role, access)) === undefined).toBe(allowed);
  });

  it('takes a call without the condition key as not meant, unless the operator ends in IfExists', async () => {
    const grant = (operator: string) =>
      withRole([{ Effect: 'Allow', Action: '*', Resource: '*', Condition: { [operator]: { 'a:b': 'c' } } }]);
    const access = { action: 'x:Y', resource: '*' };
    expect(refusal(() => access)).toBeUndefined();
    const [strict, lax] = [await grant('StringEquals'), await grant('StringEqualsIfExists')];
    expect(refusal(() => strict.authorize(role, access))).toContain('x:Y');
    expect(refusal(() => lax.authorize(role, access))).toBeUndefined();
  });

  it('takes the loopback as secure, so that a bucket policy against plain HTTP denies nobody', async () => {
    const iam = await withRole([{ Effect: 'Allow', Action: 's3:*', Resource: '*' }]);
    const insecure = {
      Effect: 'Deny',
      Action: 's3:*',
      Principal: { AWS: '*' },
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    };
    await provide(iam, 'AWS::S3::BucketPolicy', { Bucket: 'b', PolicyDocument: { Statement: insecure } });
    iam.authorize(role, { action: 's3:GetObject', resource: 'arn:aws:s3:::b/k' });
  });

  it('refuses clauses that it cannot judge at start, by name', async () => {
    await expect(withRole([{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }])).rejects.toThrow('uses NotAction');
    await expect(
      withRole([
        { Effect: 'Allow', Action: '*', Resource: '*', Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } },
      ]),
    ).rejects.toThrow('IpAddress');
    await expect(
      withRole([{ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}' }]),
    ).rejects.toThrow('policy variables');
    const iam = createIamEngine({ account: '000000000000' });
    const properties = {
      AssumeRolePolicyDocument: {},
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
    };
    await expect(provide(iam, 'AWS::IAM::Role', properties)).rejects.toThrow('AdministratorAccess');
  });
});

describe('a role', () => {
  it('is assumed only by the services of its trust policy, under its conditions', async () => {
    const group = 'arn:aws:scheduler:eu-west-1:000000000000:schedule/windows/*';
    const iam = await withRole([], {
      Principal: { Service: 'scheduler.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': '000000000000' }, ArnLike: { 'aws:SourceArn': group } },
    });
    const source = 'arn:aws:scheduler:eu-west-1:000000000000:schedule/windows/open';
    expect(iam.assume(role.arn, 'scheduler.amazonaws.com', source)).toEqual(role);
    expect(
      refusal(() => iam.assume(role.arn, 'scheduler.amazonaws.com', source.replace('windows', 'doors'))),
    ).toContain('sts:AssumeRole');
    expect(refusal(() => iam.assume(role.arn, 'events.amazonaws.com', source))).toContain('events.amazonaws.com');
  });
});

describe('a permission of a function', () => {
  it('lets the named service call it from the named source only', async () => {
    const iam = await withRole([]);
    const FunctionName = 'arn:aws:lambda:eu-west-1:000000000000:function:f';
    await provide(iam, 'AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      FunctionName,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: 'arn:aws:execute-api:eu-west-1:000000000000:api1/*/*/things/{id}',
    });
    const sourceArn = 'arn:aws:execute-api:eu-west-1:000000000000:api1/$default/GET/things/{id}';
    iam.authorizeInvoke(FunctionName, { service: 'apigateway.amazonaws.com', sourceArn });
    expect(refusal(() => iam.authorizeInvoke(FunctionName, { service: 'events.amazonaws.com', sourceArn }))).toContain(
      'events',
    );
    expect(
      refusal(() =>
        iam.authorizeInvoke(FunctionName, {
          service: 'apigateway.amazonaws.com',
          sourceArn: sourceArn.replace('api1', 'api2'),
        }),
      ),
    ).toContain('api2');
    expect(refusal(() => iam.authorizeInvoke(FunctionName, { caller: role }))).toContain('lambda:InvokeFunction');
  });
});

async function withRole(Statement: object[], trust: object = { Principal: { Service: 'lambda.amazonaws.com' } }) {
  const iam = createIamEngine({ account: '000000000000' });
  const AssumeRolePolicyDocument = { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...trust }] };
  await provide(iam, 'AWS::IAM::Role', { AssumeRolePolicyDocument }, 'Reader');
  await provide(iam, 'AWS::IAM::Policy', { PolicyName: 'p', PolicyDocument: { Statement }, Roles: ['app-Reader'] });
  return iam;
}

async function provide(iam: IamEngine, type: string, properties: Record<string, unknown>, logicalId = 'X') {
  const provider = iam.providers.find((one) => one.type === type);
  return provider?.provide({ type, stack: 'app', logicalId, properties, metadata: {} });
}

function refusal(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    expect((error as AwsError).code).toBe('AccessDeniedException');
    return (error as AwsError).message;
  }
}
