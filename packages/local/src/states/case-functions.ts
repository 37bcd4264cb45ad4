import type { Behaviour } from './cases.ts';

export interface FunctionAnswer {
  readonly payload: unknown;
  readonly functionError?: 'Unhandled';
}

/** Does what a case says of a function; `answer` sends a task token's answer. */
export async function callFunction(
  functions: Readonly<Record<string, readonly Behaviour[]>>,
  counts: Map<string, number>,
  functionArn: string,
  payload: unknown,
  answer: (operation: string, input: object) => Promise<unknown>,
): Promise<FunctionAnswer> {
  const name = functionArn.split(':').at(-1) ?? '';
  const count = counts.get(name) ?? 0;
  counts.set(name, count + 1);
  const rows = functions[name] ?? [];
  const row = rows[Math.min(count, rows.length - 1)];
  if (!row) throw new Error(`the case has no function ${name}`);
  if ('returns' in row) return { payload: row.returns };
  if ('echoes' in row) return { payload };
  if ('throws' in row)
    return { payload: { errorType: row.throws, errorMessage: row.message }, functionError: 'Unhandled' };
  if ('hangs' in row) return new Promise(() => {});
  const taskToken = (payload as { token: string }).token;
  if ('succeeds' in row) await answer('SendTaskSuccess', { taskToken, output: JSON.stringify(row.succeeds) });
  else await answer('SendTaskFailure', { taskToken, error: row.fails, cause: row.cause });
  return { payload: null };
}
