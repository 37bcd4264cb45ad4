import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Template } from './template/assembly.ts';

/** Writes a cloud assembly as the CDK does it: one stack `app`, and the code of each function as an asset. */
export async function writeAssembly(template: Template, code: Readonly<Record<string, string>>): Promise<TestAssembly> {
  const root = await mkdtemp(join(tmpdir(), 'assembly-'));
  const folder = join(root, 'cdk.out');
  await mkdir(folder);
  const files: Record<string, unknown> = {};
  for (const [hash, source] of Object.entries(code)) {
    await mkdir(join(folder, `asset.${hash}`));
    await writeFile(join(folder, `asset.${hash}`, 'index.mjs'), source);
    files[hash] = { source: { path: `asset.${hash}`, packaging: 'zip' } };
  }
  await writeFile(join(folder, 'app.template.json'), JSON.stringify(template));
  await writeFile(join(folder, 'app.assets.json'), JSON.stringify({ version: '43.0.0', files }));
  const artifacts = {
    'app.assets': { type: 'cdk:asset-manifest', properties: { file: 'app.assets.json' } },
    app: { type: 'aws:cloudformation:stack', properties: { templateFile: 'app.template.json' } },
    Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ version: '43.0.0', artifacts }));
  return { folder, data: join(root, 'data'), remove: () => rm(root, { recursive: true, force: true }) };
}

export interface TestAssembly {
  readonly folder: string;
  /** A data folder beside it, not made yet. */
  readonly data: string;
  remove(): Promise<void>;
}

/** A role for functions with the given statements. */
export function functionRole(...Statement: object[]) {
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: {
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
      },
      ManagedPolicyArns: [
        {
          'Fn::Join': [
            '',
            ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'],
          ],
        },
      ],
      ...(Statement.length > 0 ? { Policies: [{ PolicyName: 'rights', PolicyDocument: { Statement } }] } : {}),
    },
  };
}

/** A function whose code is the asset of the given hash. */
export function lambdaFunction(hash: string, role: string, properties: object = {}) {
  return {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Code: { S3Bucket: { 'Fn::Sub': 'cdk-assets-${AWS::AccountId}' }, S3Key: `${hash}.zip` },
      Handler: 'index.handler',
      Runtime: 'nodejs22.x',
      Role: { 'Fn::GetAtt': [role, 'Arn'] },
      ...properties,
    },
  };
}

/** Routes of one HTTP API `Api`, all to one function, with the permission that the CDK writes for each. */
export function httpApi(
  functionId: string,
  routeKeys: Readonly<Record<string, object>>,
): NonNullable<Template['Resources']> {
  const ApiId = { Ref: 'Api' };
  const routes = Object.entries(routeKeys).flatMap(([RouteKey, properties], index) => {
    const path = RouteKey === '$default' ? '/$default' : RouteKey.split(' ')[1];
    return [
      [
        `Route${index}`,
        {
          Type: 'AWS::ApiGatewayV2::Route',
          Properties: {
            ApiId,
            RouteKey,
            Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
            ...properties,
          },
        },
      ],
      [
        `Permission${index}`,
        {
          Type: 'AWS::Lambda::Permission',
          Properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: { 'Fn::GetAtt': [functionId, 'Arn'] },
            Principal: 'apigateway.amazonaws.com',
            SourceArn: {
              'Fn::Sub': [
                `arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Id}/*/*${'$'}{Path}`,
                { Id: ApiId, Path: path },
              ],
            },
          },
        },
      ],
    ];
  });
  return {
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'api', ProtocolType: 'HTTP' } },
    Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId, StageName: '$default', AutoDeploy: true } },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        ApiId,
        IntegrationType: 'AWS_PROXY',
        PayloadFormatVersion: '2.0',
        IntegrationUri: { 'Fn::GetAtt': [functionId, 'Arn'] },
      },
    },
    ...Object.fromEntries(routes),
  };
}
