import { type Access, AwsError, type Cloud, type Engine, type ResourceProvider, type Service } from '../cloud.ts';
import { restJson } from '../rest-json.ts';
import { groupOf, type ScheduleInput } from './schedule.ts';
import { type ScheduleRow, Schedules } from './schedules.ts';

/** EventBridge Scheduler: one-time schedules in UTC, on disk. */
export async function createSchedulerEngine(cloud: Cloud): Promise<Engine> {
  const schedules = new Schedules(cloud, await cloud.store<ScheduleRow>('schedules'));
  return {
    name: 'scheduler',
    services: [schedulerService(cloud, schedules)],
    providers: [groupProvider(schedules)],
    start: async () => schedules.start(),
    stop: async () => schedules.stop(),
  };
}

function groupProvider(schedules: Schedules): ResourceProvider {
  return {
    type: 'AWS::Scheduler::ScheduleGroup',
    properties: ['Name', 'Tags'],
    provide: async ({ stack, logicalId, properties }) => {
      const name = typeof properties.Name === 'string' ? properties.Name : `${stack}-${logicalId}`.slice(0, 64);
      return { ref: name, attributes: { Arn: schedules.addGroup(name), State: 'ACTIVE' } };
    },
  };
}

interface Named {
  readonly Name: string;
  readonly GroupName?: string;
}

function schedulerService(cloud: Cloud, schedules: Schedules): Service {
  const on = (action: string, input: Named): Access => ({
    action: `scheduler:${action}`,
    resource: schedules.arnOf(input),
  });
  // Whoever makes a schedule hands its role over to the Scheduler.
  const withRole = (action: string) => (input: ScheduleInput) => [
    on(action, input),
    {
      action: 'iam:PassRole',
      resource: String(input.Target?.RoleArn),
      context: { 'iam:PassedToService': ['scheduler.amazonaws.com'] },
    },
  ];
  const groupQuery = { groupName: 'GroupName' };

  return restJson(cloud, {
    signingName: 'scheduler',
    routes: {
      'POST /schedules/{Name}': {
        operation: 'CreateSchedule',
        access: withRole('CreateSchedule'),
        run: async (input: ScheduleInput) => ({ ScheduleArn: (await schedules.create(input)).arn }),
      },
      'PUT /schedules/{Name}': {
        operation: 'UpdateSchedule',
        access: withRole('UpdateSchedule'),
        run: async (input: ScheduleInput) => ({ ScheduleArn: (await schedules.update(input)).arn }),
      },
      'GET /schedules/{Name}': {
        operation: 'GetSchedule',
        query: groupQuery,
        access: (input: Named) => [on('GetSchedule', input)],
        run: async (input: Named) => describe(schedules.find(input)),
      },
      'DELETE /schedules/{Name}': {
        operation: 'DeleteSchedule',
        query: { ...groupQuery, clientToken: 'ClientToken' },
        access: (input: Named) => [on('DeleteSchedule', input)],
        run: async (input: Named) => schedules.remove(input),
      },
      'GET /schedules': {
        operation: 'ListSchedules',
        query: {
          ScheduleGroup: 'GroupName',
          NamePrefix: 'NamePrefix',
          State: 'State',
          NextToken: 'NextToken',
          MaxResults: 'MaxResults',
        },
        access: () => [{ action: 'scheduler:ListSchedules', resource: '*' }],
        run: async (input: ListInput) => list(schedules, input),
      },
      'GET /schedule-groups/{Name}': {
        operation: 'GetScheduleGroup',
        access: ({ Name }: { Name: string }) => [
          {
            action: 'scheduler:GetScheduleGroup',
            resource: `arn:aws:scheduler:${cloud.region}:${cloud.account}:schedule-group/${Name}`,
          },
        ],
        run: async ({ Name }: { Name: string }) => {
          const group = schedules.groups.get(Name);
          if (!group) throw new AwsError('ResourceNotFoundException', `Schedule group ${Name} does not exist.`, 404);
          const date = group.createdAt / 1000;
          return { Arn: group.arn, Name, State: 'ACTIVE', CreationDate: date, LastModificationDate: date };
        },
      },
    },
  });
}

function describe({ arn, input, createdAt, changedAt }: ScheduleRow) {
  const { ClientToken: _, ...shown } = input;
  return {
    State: 'ENABLED',
    ScheduleExpressionTimezone: 'UTC',
    ActionAfterCompletion: 'NONE',
    ...shown,
    Arn: arn,
    GroupName: groupOf(input),
    CreationDate: createdAt / 1000,
    LastModificationDate: changedAt / 1000,
  };
}

interface ListInput {
  readonly GroupName?: string;
  readonly NamePrefix?: string;
  readonly State?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number | string;
}

/** The token is the ARN after which the next page starts. */
function list(schedules: Schedules, { GroupName, NamePrefix = '', State, NextToken = '', MaxResults }: ListInput) {
  const size = Math.min(Number(MaxResults ?? 100) || 100, 100);
  const found = schedules
    .list()
    .filter(
      ({ arn, group, input }) =>
        arn > NextToken &&
        (GroupName === undefined || group === GroupName) &&
        input.Name.startsWith(NamePrefix) &&
        (State === undefined || (input.State ?? 'ENABLED') === State),
    );
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  return {
    Schedules: shown.map(({ arn, group, input, createdAt, changedAt }) => ({
      Arn: arn,
      Name: input.Name,
      GroupName: group,
      State: input.State ?? 'ENABLED',
      CreationDate: createdAt / 1000,
      LastModificationDate: changedAt / 1000,
      Target: { Arn: input.Target?.Arn },
    })),
    ...(found.length > size && last && { NextToken: last.arn }),
  };
}
