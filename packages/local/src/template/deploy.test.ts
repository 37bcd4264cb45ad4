import { describe, expect, it } from 'vitest';
import type { ResourceProvider, TemplateResource } from '../cloud.ts';
import type { Assembly, Template } from './assembly.ts';
import { deploy, TemplateRefused } from './deploy.ts';

describe('deploying a template', () => {
  it('makes each resource after those it refers to, whatever their order in the file', async () => {
    const { made } = await host({
      Resources: {
        Third: thing({ Of: { 'Fn::Sub': 'x-${Second.Arn}-${!Kept}' } }),
        Fourth: { ...thing({}), DependsOn: ['Third'] },
        Second: thing({ Of: { 'Fn::Join': ['', ['<', { Ref: 'First' }, '>']] } }),
        First: thing({ Name: 'one' }),
      },
    });
    expect(made.map(({ logicalId }) => logicalId)).toEqual(['First', 'Second', 'Third', 'Fourth']);
    expect(made[1]?.properties).toEqual({ Of: '<ref-First>' });
    expect(made[2]?.properties).toEqual({ Of: 'x-arn:Second-${Kept}' });
  });

  it.each([
    ['Fn::Select with Fn::Split', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    ['Fn::GetAtt in its short form', { 'Fn::GetAtt': 'Given.Arn' }, 'arn:Given'],
    ['Fn::If that holds', { 'Fn::If': ['IsProd', 'yes', 'no'] }, 'no'],
    ['Fn::FindInMap', { 'Fn::FindInMap': ['Map', { Ref: 'AWS::Region' }, 'Word'] }, 'found'],
    ['Fn::Sub with a map of its own', { 'Fn::Sub': ['${A}${AWS::Region}', { A: { Ref: 'Stage' } }] }, 'deveu-west-1'],
    ['a list parameter', { 'Fn::Join': ['+', { Ref: 'Many' }] }, '1+2'],
    ['Fn::Base64', { 'Fn::Base64': 'a' }, 'YQ=='],
    [
      'pseudo parameters',
      { 'Fn::Sub': '${AWS::Partition}:${AWS::AccountId}:${AWS::StackName}' },
      'aws:000000000000:app',
    ],
    [
      'a policy condition, which is no intrinsic',
      { Condition: { Bool: { a: 'b' } } },
      { Condition: { Bool: { a: 'b' } } },
    ],
    ['AWS::NoValue in a list', ['a', { Ref: 'AWS::NoValue' }], ['a']],
    ['an object with several keys of which one is Ref', { Ref: 'x', b: 1 }, { Ref: 'x', b: 1 }],
  ])('resolves %s', async (_, value, expected) => {
    const { made } = await host(
      {
        Parameters: { Stage: { Type: 'String' }, Many: { Type: 'CommaDelimitedList', Default: '1, 2' } },
        Mappings: { Map: { 'eu-west-1': { Word: 'found' } } },
        Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        Resources: { Given: thing({}), Asked: thing({ Value: value, Gone: { Ref: 'AWS::NoValue' } }) },
      },
      { Stage: 'dev' },
    );
    expect(made.find(({ logicalId }) => logicalId === 'Asked')?.properties).toEqual({ Value: expected });
  });

  it('leaves out resources and outputs whose condition does not hold', async () => {
    const { made, outputs } = await host({
      Conditions: {
        No: { 'Fn::Not': [{ 'Fn::Equals': ['a', 'a'] }] },
        Yes: {
          'Fn::And': [
            { 'Fn::Not': [{ Condition: 'No' }] },
            { 'Fn::Or': [{ Condition: 'No' }, { 'Fn::Equals': [1, '1'] }] },
          ],
        },
      },
      Resources: { In: { ...thing({}), Condition: 'Yes' }, Out: { Type: 'AWS::Unknown::Thing', Condition: 'No' } },
      Outputs: { Here: { Value: { Ref: 'In' } }, Gone: { Value: { Ref: 'Out' }, Condition: 'No' } },
    });
    expect(made.map(({ logicalId }) => logicalId)).toEqual(['In']);
    expect(outputs.app).toEqual({ Here: 'ref-In' });
  });

  it('carries values from one stack to another by their exports', async () => {
    const consumer = { Resources: { Uses: thing({ Table: { 'Fn::ImportValue': 'storage:table' } }) } };
    const producer = {
      Resources: { Table: thing({}) },
      Outputs: {
        T: { Value: { 'Fn::GetAtt': ['Table', 'Arn'] }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}:table' } } },
      },
    };
    const { made } = await hostStacks({ app: consumer, storage: producer });
    expect(made.map(({ stack, logicalId }) => `${stack}/${logicalId}`)).toEqual(['storage/Table', 'app/Uses']);
    expect(made[1]?.properties).toEqual({ Table: 'arn:Table' });
  });

  it('names everything that it does not have in one message, and makes nothing', async () => {
    const made: TemplateResource[] = [];
    const refused = host(
      {
        Resources: {
          Fleet: { Type: 'AWS::GameLift::Fleet' },
          Odd: thing({ Name: 'a', Colour: 'red', Size: 1 }),
          Zones: thing({ Of: { 'Fn::GetAZs': '' }, Name: { Ref: 'Nobody' }, Value: { 'Fn::ImportValue': 'nothing' } }),
        },
      },
      {},
      made,
    );
    const error = (await refused.catch((e: unknown) => e)) as TemplateRefused;
    expect(error).toBeInstanceOf(TemplateRefused);
    expect(error.problems).toEqual([
      'app: Fleet is of type AWS::GameLift::Fleet',
      'app: Odd (Test::Thing) has the property Colour',
      'app: Odd (Test::Thing) has the property Size',
      'app: Zones uses Fn::GetAZs',
      'app: Zones refers to Nobody, which is not there',
      'app: Zones imports nothing, which no stack exports',
    ]);
    expect(made).toEqual([]);
  });

  it('names a circle of references', async () => {
    const circle = { Resources: { A: thing({ Of: { Ref: 'B' } }), B: thing({ Of: { Ref: 'A' } }) } };
    await expect(host(circle)).rejects.toThrow('app/A → app/B → app/A');
  });

  it('refuses missing, unknown and impossible parameters by name', async () => {
    const Parameters = {
      Issuer: { Type: 'String' },
      Stage: { Type: 'String', AllowedValues: ['dev', 'prod'] },
      Ami: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/a' },
      BootstrapVersion: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/cdk' },
    };
    const template = { Parameters, Resources: { A: thing({ Name: { Ref: 'Ami' } }) } };
    const error = (await host(template, { Stage: 'test', Colour: 'red' }).catch((e: unknown) => e)) as TemplateRefused;
    expect(error.problems).toEqual([
      'app: parameter Issuer has no value and no default',
      'app: parameter Stage does not allow the value test',
      'app: parameter Ami is of type AWS::SSM::Parameter::Value<String>, which only AWS can look up',
      'parameter Colour was given, but no stack declares it',
    ]);
  });

  it('accepts what has no effect on one machine, and still gives its name and ARN', async () => {
    const { made } = await host({
      Resources: {
        Logs: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 7 } },
        Uses: thing({ Of: { 'Fn::GetAtt': ['Logs', 'Arn'] }, Tags: [{ Key: 'a', Value: 'b' }] }),
      },
    });
    expect(made[0]?.properties.Of).toBe('arn:aws:logs:eu-west-1:000000000000:log-group:app-Logs:*');
  });

  it('names every resource that could not be made, but none that only needed one of those', async () => {
    const template = {
      Resources: {
        A: thing({ Name: { 'Fn::GetAtt': ['Base', 'Colour'] } }),
        B: thing({ Of: { Ref: 'A' } }),
        C: thing({ Of: { Ref: 'B' } }),
        D: thing({ Name: { 'Fn::Select': [3, ['a']] } }),
        Base: thing({}),
      },
    };
    await expect(host(template)).rejects.toThrow(
      /^Cannot make app\/A .*Colour of app\/Base\nCannot make app\/D .*Cannot select member 3[^\n]*$/,
    );
  });

  it('says which resource and attribute it could not read', async () => {
    const template = { Resources: { A: thing({}), B: thing({ Of: { 'Fn::GetAtt': ['A', 'Colour'] } }) } };
    await expect(host(template)).rejects.toThrow(
      'Cannot make app/B (Test::Thing): Cannot read the attribute Colour of app/A',
    );
  });
});

function thing(Properties: Record<string, unknown>) {
  return { Type: 'Test::Thing', Properties };
}

function host(template: Template, parameters: Record<string, string> = {}, made: TemplateResource[] = []) {
  return hostStacks({ app: template }, parameters, made);
}

async function hostStacks(
  stacks: Record<string, Template>,
  parameters: Record<string, string> = {},
  made: TemplateResource[] = [],
) {
  const provider: ResourceProvider = {
    type: 'Test::Thing',
    properties: ['Name', 'Of', 'Value', 'Gone', 'Table'],
    provide: async (resource) => {
      made.push(resource);
      return { ref: `ref-${resource.logicalId}`, attributes: { Arn: `arn:${resource.logicalId}` } };
    },
  };
  const assembly: Assembly = {
    folder: '',
    assets: new Map(),
    stacks: Object.entries(stacks).map(([name, template]) => ({ name, template })),
  };
  const deployed = await deploy(assembly, {
    account: '000000000000',
    region: 'eu-west-1',
    providers: [provider],
    parameters,
  });
  return { made, outputs: deployed.outputs };
}
