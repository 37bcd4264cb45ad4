import type { Caller, Cloud } from '../cloud.ts';
import type { Condition, QueuedInvocation } from './async-queue.ts';
import type { Answer } from './instance.ts';

/** Sends the record of an ended asynchronous invocation to the queues that the template names, under the function's role. */
export async function tellDestinations(
  cloud: Pick<Cloud, 'authorize' | 'sendToQueue' | 'time' | 'log'>,
  role: Caller,
  destinations: Destinations,
  ended: EndedInvocation,
): Promise<void> {
  const { id, invocation, condition, answer } = ended;
  const failed = condition !== 'Success';
  const record = failed ? destinations.onFailure : destinations.onSuccess;
  if (record) await send(cloud, role, record, JSON.stringify(destinationRecord(ended, cloud.time.now())));
  if (failed && destinations.deadLetterQueue) {
    const { errorMessage } = answer.payload as { errorMessage?: string };
    const attributes = { RequestID: id, ErrorCode: '200', ErrorMessage: String(errorMessage ?? '').slice(0, 1024) };
    await send(cloud, role, destinations.deadLetterQueue, JSON.stringify(invocation.payload), attributes);
  }
}

export interface Destinations {
  readonly onFailure?: string | undefined;
  readonly onSuccess?: string | undefined;
  /** Takes the event itself, not a record of what happened. */
  readonly deadLetterQueue?: string | undefined;
}

export interface EndedInvocation {
  readonly id: string;
  readonly invocation: QueuedInvocation;
  readonly condition: Condition;
  readonly answer: Answer;
}

/** As AWS writes it for the destinations of asynchronous invocations. */
function destinationRecord({ id, invocation, condition, answer }: EndedInvocation, now: number): unknown {
  return {
    version: '1.0',
    timestamp: new Date(now).toISOString(),
    requestContext: {
      requestId: id,
      functionArn: `${invocation.functionArn}:$LATEST`,
      condition,
      approximateInvokeCount: invocation.attempts,
    },
    requestPayload: invocation.payload,
    responseContext: {
      statusCode: 200,
      executedVersion: '$LATEST',
      ...(answer.functionError ? { functionError: answer.functionError } : {}),
    },
    responsePayload: answer.payload,
  };
}

async function send(
  cloud: Pick<Cloud, 'authorize' | 'sendToQueue' | 'log'>,
  role: Caller,
  queueArn: string,
  body: string,
  attributes?: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    cloud.authorize(role, { action: 'sqs:SendMessage', resource: queueArn });
  } catch (error) {
    // AWS drops the record too when the role may not send, and says so in a metric only.
    cloud.log('lambda', `a failed invocation is lost: ${(error as Error).message}`);
    return;
  }
  await cloud.sendToQueue(queueArn, body, attributes);
}
