import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { endAll, hosted, passing } from './hosted.ts';

afterEach(endAll);

describe('a definition', () => {
  const refused: [what: string, states: JsonObject, word: string, machine?: object][] = [
    ['JSONata', { A: { Type: 'Pass', QueryLanguage: 'JSONata', End: true } }, 'JSONPath only, not JSONata'],
    [
      'Assign',
      { A: { Type: 'Pass', Assign: { x: 1 }, End: true } },
      'States.A: the local cloud does not support Assign',
    ],
    [
      'ItemBatcher',
      {
        A: {
          Type: 'Map',
          ItemBatcher: {},
          ItemProcessor: { StartAt: 'B', States: { B: { Type: 'Succeed' } } },
          End: true,
        },
      },
      'ItemBatcher',
    ],
    [
      'a distributed Map',
      {
        A: {
          Type: 'Map',
          ItemProcessor: {
            ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
            StartAt: 'B',
            States: { B: { Type: 'Succeed' } },
          },
          End: true,
        },
      },
      'inline only',
    ],
    [
      'an unknown resource',
      { A: { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:athena:startQueryExecution', End: true } },
      'athena',
    ],
    [
      'an unknown resource deep inside',
      {
        A: {
          Type: 'Parallel',
          Branches: [
            { StartAt: 'B', States: { B: { Type: 'Task', Resource: 'arn:aws:states:::ecs:runTask.sync', End: true } } },
          ],
          End: true,
        },
      },
      'States.A.Branches[0].States.B: ',
    ],
    [
      'a path that cannot be read',
      { A: { Type: 'Pass', Parameters: { 'x.$': '$.a[' }, End: true } },
      'States.A.Parameters.x.$',
    ],
    [
      'an unknown function',
      { A: { Type: 'Pass', Parameters: { 'x.$': 'States.Shout($.a)' }, End: true } },
      'States.Shout',
    ],
    ['a missing target', { A: { Type: 'Pass', Next: 'Nowhere' } }, 'MISSING_TRANSITION_TARGET'],
    ['a wrong field', { A: { Type: 'Wait', Seconds: 'soon', End: true } }, 'SCHEMA_VALIDATION_FAILED'],
    ['EXPRESS', passing, 'EXPRESS', { StateMachineType: 'EXPRESS' }],
    ['no JSON', passing, 'no JSON', { DefinitionString: '{' }],
  ];
  it.each(refused)('is refused by name for %s', async (_what, states, word, machine = {}) => {
    await expect(hosted(states, { machine })).rejects.toThrow(word);
  });

  it('takes substitutions of the template', async () => {
    const { start, ended } = await hosted(passing, {
      machine: {
        DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Pass","Result":"${Word}","End":true}}}',
        DefinitionSubstitutions: { Word: 'filled' },
      },
    });
    expect((await ended(await start())).output).toBe('"filled"');
  });
});
