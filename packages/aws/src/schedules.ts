import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';

export interface OneTimeSchedule {
  /** At most 64 of letters, digits and `-_.`; the same name is the same schedule. */
  readonly name: string;
  /** ISO 8601 in UTC. Local times were resolved before: AWS would resolve them by rules of its own. */
  readonly at: string;
  readonly functionArn: string;
  readonly input: unknown;
}

export interface Schedules {
  once(schedule: OneTimeSchedule): Promise<void>;
}

export const eventBridgeSchedules = (
  client: SchedulerClient,
  { groupName, roleArn }: { readonly groupName: string; readonly roleArn: string },
): Schedules => ({
  async once({ name, at, functionArn, input }) {
    if (!at.endsWith('Z')) throw new Error(`Cannot schedule ${name} at ${at}: it is not in UTC`);
    try {
      await client.send(
        new CreateScheduleCommand({
          Name: name,
          GroupName: groupName,
          ScheduleExpression: `at(${wholeSecond(at)})`,
          ScheduleExpressionTimezone: 'UTC',
          FlexibleTimeWindow: { Mode: 'OFF' },
          ActionAfterCompletion: 'DELETE',
          Target: { Arn: functionArn, RoleArn: roleArn, Input: JSON.stringify(input) },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
    }
  },
});

/** AWS schedules by whole seconds: the next one, for nothing may happen before its time. */
const wholeSecond = (at: string): string =>
  new Date(Math.ceil(Date.parse(at) / 1000) * 1000).toISOString().slice(0, 19);

/** By the environment that Lambda sets. */
export const openSchedules = (settings: { readonly groupName: string; readonly roleArn: string }): Schedules =>
  eventBridgeSchedules(new SchedulerClient({}), settings);
