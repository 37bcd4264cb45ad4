import { type Access, AwsError, type Call, type Caller, type Cloud, type Service } from './cloud.ts';

/** A service of the AWS JSON protocols: one address, the operation in `x-amz-target`. */
export function jsonService(cloud: Cloud, description: JsonServiceDescription): Service {
  const { signingName, targetPrefix, version, operations, bodyLimit } = description;
  const contentType = `application/x-amz-json-${version}`;
  const find = (name: string): JsonOperation<unknown> => {
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (operation) return operation as JsonOperation<unknown>;
    throw new AwsError('UnknownOperationException', `The local cloud has no operation ${name} of ${signingName}`);
  };

  return {
    signingName,
    handle: async (call) => {
      const target = String(call.request.headers['x-amz-target'] ?? '');
      if (!target.startsWith(`${targetPrefix}.`)) {
        throw new AwsError(
          'UnknownOperationException',
          `Cannot serve the target ${target || '(none)'} as ${signingName}`,
        );
      }
      const operation = find(target.slice(targetPrefix.length + 1));
      const input = parseJsonBody(await call.body(bodyLimit));
      call.authorize(...operation.access(input, cloud));
      const name = `${signingName}:${target.slice(targetPrefix.length + 1)}`;
      cloud.onCall?.(name, 'before', input);
      const output = await operation.run(input, call.caller);
      cloud.onCall?.(name, 'after', input);
      answerJson(call, 200, output ?? {}, contentType);
    },
    fail: (error, call) => answerJsonError(error, call, contentType),
    invoke: async (name, input, caller) => {
      const operation = find(name);
      cloud.authorize(caller, ...operation.access(input, cloud));
      return (await operation.run(input, caller)) ?? {};
    },
  };
}

export interface JsonServiceDescription {
  readonly signingName: string;
  /** `AWSStepFunctions`, the part of `x-amz-target` before the dot. */
  readonly targetPrefix: string;
  readonly version: '1.0' | '1.1';
  /** By name as in the API: `StartExecution`. */
  readonly operations: Readonly<Record<string, JsonOperation<never>>>;
  /** Bytes; default 6 MiB. */
  readonly bodyLimit?: number;
}

/**
 * One operation. Annotate `input` with what the API says of it; all that was checked is that it is a JSON object.
 * `access` is asked before `run`, so it meets input that may lack everything.
 */
export interface JsonOperation<Input> {
  access(input: Input, cloud: Cloud): Access[];
  run(input: Input, caller: Caller): Promise<unknown>;
}

/** A JSON object; an empty body is an empty object. */
export function parseJsonBody(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw new AwsError('SerializationException', `The request body is not JSON: ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new AwsError('SerializationException', 'The request body is not a JSON object');
}

export function answerJson(call: Call, status: number, body: unknown, contentType: string): void {
  const bytes = Buffer.from(JSON.stringify(body));
  call.response.writeHead(status, {
    'content-type': contentType,
    'content-length': bytes.length,
    'x-amzn-requestid': call.requestId,
  });
  call.response.end(bytes);
}

export function answerJsonError(error: AwsError, call: Call, contentType: string): void {
  call.response.setHeader('x-amzn-errortype', error.code);
  answerJson(call, error.status, { __type: error.code, message: error.message, ...error.details }, contentType);
}
