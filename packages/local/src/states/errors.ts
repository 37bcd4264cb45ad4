/** An error of an execution, by the name that Retry and Catch see; `cause` is Step Functions' Cause. */
export class StatesError extends Error {
  readonly error: string;
  readonly reason: string | undefined;

  constructor(error: string | undefined, reason?: string) {
    super(`${error ?? 'no error name'}: ${reason ?? ''}`);
    this.name = 'StatesError';
    this.error = error ?? '';
    this.reason = reason;
  }
}

/** No Retry and no Catch reaches these, States.ALL included. */
const uncatchable = new Set(['States.DataLimitExceeded', 'States.Runtime']);

/** Whether a list of ErrorEquals names an error. */
export function namesError(errorEquals: readonly string[], error: string): boolean {
  if (errorEquals.includes(error) && error !== '') return true;
  if (uncatchable.has(error)) return false;
  if (errorEquals.includes('States.ALL')) return true;
  if (error === 'States.HeartbeatTimeout' && errorEquals.includes('States.Timeout')) return true;
  // Any error that a task reports itself, thus every one but those of the clock.
  return errorEquals.includes('States.TaskFailed') && error !== 'States.Timeout';
}
