import { createHash } from 'node:crypto';
import { type AttemptEvents, resultOf } from './attempts.ts';
import { inputOf, limited, numberOf, parametersOf, seedOf } from './data-flow.ts';
import { StatesError } from './errors.ts';
import { note, type Visit } from './frame.ts';
import type { Task } from './integrations.ts';
import { Scope } from './scope.ts';

/** One attempt of a Task: the call, and for `.waitForTaskToken` and `.sync` the answer that comes later. */
export async function runTask(plain: Visit): Promise<unknown> {
  const { frame, key, state } = plain;
  const { run } = frame;
  const task = run.taskFor(String(state.Resource));
  const visit: Visit = task.pattern === 'token' ? { ...plain, token: tokenOf(plain) } : plain;
  const input = inputOf(visit);
  const parameters = parametersOf(visit, input);
  const timeout = numberOf(visit, 'TimeoutSeconds', input);
  const heartbeat = numberOf(visit, 'HeartbeatSeconds', input);

  const scheduled = note(
    frame,
    `${key}+`,
    task.direct ? 'LambdaFunctionScheduled' : 'TaskScheduled',
    {
      ...(task.direct
        ? { resource: task.resource, input: limited(parameters, `The task '${visit.name}'`) }
        : {
            ...kindOf(task),
            region: run.context.Execution.Id.split(':')[3],
            parameters: limited(parameters, `The task '${visit.name}'`),
          }),
      ...(timeout !== undefined && { timeoutInSeconds: timeout }),
      ...(heartbeat !== undefined && !task.direct && { heartbeatInSeconds: heartbeat }),
    },
    visit.token === undefined ? undefined : { token: visit.token, ...kindOf(task) },
  );
  const scope = new Scope(frame.scope);
  try {
    // A call that was under way in a process that died is made again and gets its whole time; an answer from outside
    // was awaited all along.
    const since = task.pattern === 'request' ? run.time.now() : scheduled.at;
    const late = watchClock(visit, scope, since, timeout, heartbeat);
    try {
      return await scope.guard(call(visit, task, parameters, scope));
    } finally {
      late();
    }
  } finally {
    // A late answer of a call that timed out goes nowhere.
    scope.end(new StatesError('States.TaskFailed', 'the attempt is over'));
    scope.close();
  }
}

async function call(visit: Visit, task: Task, parameters: unknown, scope: Scope): Promise<unknown> {
  const { frame, key, name } = visit;
  const { run } = frame;
  // What this call builds on must be found again after a crash.
  await scope.guard(run.written());
  note(frame, `${key}>`, task.direct ? 'LambdaFunctionStarted' : 'TaskStarted', task.direct ? undefined : kindOf(task));
  const request = () => task.call({ parameters, roleArn: run.roleArn, seed: seedOf(visit, 'call') });
  if (task.pattern === 'request') {
    const result = await scope.guard(request());
    limited(result, `The state/task '${name}'`);
    return result;
  }
  const submit = async () => {
    const submitted = await request();
    if (scope.ended) return submitted;
    note(frame, `${key}*`, 'TaskSubmitted', { ...kindOf(task), output: limited(submitted, `The task '${name}'`) });
    return submitted;
  };
  const before = run.find(`${key}*`);
  const submission = before ? Promise.resolve(JSON.parse(String(before.event?.details?.output))) : submit();
  if (task.pattern === 'token') {
    const answer = run.recorded(`${key}=`);
    // The answer may come before the call that hands out the token returns.
    await scope.guard(Promise.race([submission, answer]));
    return resultOf(await scope.guard(answer), frame);
  }
  const submitted = await scope.guard(submission);
  return task.finish(await scope.guard(run.ended(task.childOf(submitted))));
}

/** Ends the attempt when its time is over or its heart stands still. */
function watchClock(
  visit: Visit,
  scope: Scope,
  since: number,
  timeout: number | undefined,
  heartbeat: number | undefined,
) {
  const { run } = visit.frame;
  const cancels: (() => void)[] = [];
  if (timeout !== undefined) {
    cancels.push(run.time.at(since + timeout * 1000, () => scope.end(new StatesError('States.Timeout'))));
  }
  if (heartbeat !== undefined) {
    const lastBeat = () => Math.max(run.find(`${visit.key}~`)?.at ?? since, since);
    const watch = () => {
      const deadline = lastBeat() + heartbeat * 1000;
      if (run.time.now() >= deadline) scope.end(new StatesError('States.HeartbeatTimeout'));
      else cancels[1] = run.time.at(deadline, watch);
    };
    cancels[1] = run.time.at(since + heartbeat * 1000, watch);
  }
  return () => {
    for (const cancel of cancels) cancel?.();
  };
}

export function taskEvents(visit: Visit): AttemptEvents {
  const task = visit.frame.run.taskFor(String(visit.state.Resource));
  const prefix = task.direct ? 'LambdaFunction' : 'Task';
  const kind = task.direct ? {} : kindOf(task);
  return {
    succeeded: (result) => ({ type: `${prefix}Succeeded`, details: { ...kind, output: JSON.stringify(result) } }),
    failed: (error) => ({
      type: `${prefix}${/^States\.(Heartbeat)?Timeout$/.test(error.error) ? 'TimedOut' : 'Failed'}`,
      details: { ...kind, error: error.error, ...(error.reason !== undefined && { cause: error.reason }) },
    }),
  };
}

function kindOf(task: Task): { resourceType: string; resource: string } {
  return { resourceType: task.resourceType, resource: task.resource };
}

/** The same token in every replay; nobody can guess one without the execution's name and time. */
function tokenOf(visit: Visit): string {
  const { Execution } = visit.frame.run.context;
  return Buffer.concat([
    createHash('sha256').update(seedOf(visit, 'token')).digest(),
    Buffer.from(JSON.stringify([Execution.Id, visit.key])),
  ]).toString('base64url');
}
