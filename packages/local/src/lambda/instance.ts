import { randomUUID } from 'node:crypto';
import { devNull } from 'node:os';
import type { Time } from '../cloud.ts';
import type { SessionCredentials } from '../front/credentials.ts';
import { type CodeLoader, type Exports, handlerFile } from './code.ts';
import { type Inhabitant, runAs } from './host.ts';

/**
 * One execution environment of a function: its own copy of the module, its own credentials, one invocation at a time.
 * After a time-out it is thrown away and its credentials with it, so a handler that goes on working can no longer
 * write. (A handler that never yields cannot be stopped inside one process.)
 */
export class Instance {
  readonly #description: InstanceDescription;
  readonly #inhabitant: Inhabitant;
  readonly #logStream = `local/[$LATEST]${randomUUID().replaceAll('-', '')}`;
  #handler: Promise<Handler> | undefined;
  #isBroken = false;

  constructor(description: InstanceDescription) {
    this.#description = description;
    const { credentials, variables, print } = description;
    this.#inhabitant = {
      print,
      environment: {
        PATH: process.env.PATH ?? '',
        TZ: 'UTC',
        LANG: 'en_US.UTF-8',
        // Whoever works on this machine may have profiles; a function on AWS has none.
        AWS_CONFIG_FILE: devNull,
        AWS_SHARED_CREDENTIALS_FILE: devNull,
        ...variables,
        AWS_LAMBDA_LOG_STREAM_NAME: this.#logStream,
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        AWS_SESSION_TOKEN: credentials.sessionToken,
      },
    };
  }

  get credentials(): SessionCredentials {
    return this.#description.credentials;
  }

  /** Timed out, crashed, or with credentials that will not last: not to be used again. */
  get isSpent(): boolean {
    const { credentials, time } = this.#description;
    return this.#isBroken || credentials.expires - time.now() < LONGEST_RUN_MS;
  }

  async run(payload: unknown, requestId: string): Promise<Answer> {
    const { time, timeoutMs, memoryMb, print } = this.#description;
    const start = performance.now();
    const deadline = time.now() + timeoutMs;
    let cancel = () => {};
    const timedOut = new Promise<Answer>((resolve) => {
      cancel = time.at(deadline, () => {
        this.#isBroken = true;
        const seconds = (timeoutMs / 1000).toFixed(2);
        const errorMessage = `RequestId: ${requestId} Error: Task timed out after ${seconds} seconds`;
        resolve({ payload: { errorType: 'Sandbox.Timedout', errorMessage }, functionError: 'Unhandled' });
      });
    });
    const answered = runAs(this.#inhabitant, () => this.#answer(payload, this.#context(requestId, deadline)));
    return Promise.race([answered, timedOut]).finally(() => {
      cancel();
      // As Lambda reports it; the first line of an environment has the loading of its code in it.
      const ms = (performance.now() - start).toFixed(2);
      print(`REPORT RequestId: ${requestId}\tDuration: ${ms} ms\tMemory Size: ${memoryMb} MB`);
    });
  }

  async #answer(payload: unknown, context: LambdaContext): Promise<Answer> {
    try {
      this.#handler ??= loadHandler(this.#description);
      const handler = await this.#handler;
      const result = await handler(payload, context);
      return { payload: result === undefined ? null : (JSON.parse(JSON.stringify(result)) as unknown) };
    } catch (error) {
      if (error instanceof Error && /^Runtime\./.test(error.name)) this.#isBroken = true;
      return { payload: errorBody(error), functionError: 'Unhandled' };
    }
  }

  #context(awsRequestId: string, deadline: number): LambdaContext {
    const { name, arn, memoryMb, time } = this.#description;
    return {
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memoryMb),
      awsRequestId,
      logGroupName: `/aws/lambda/${name}`,
      logStreamName: this.#logStream,
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, deadline - time.now()),
    };
  }
}

export interface InstanceDescription {
  readonly code: CodeLoader;
  readonly name: string;
  readonly arn: string;
  /** The unpacked bundle. */
  readonly folder: string;
  /** `index.handler` */
  readonly handler: string;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly variables: Readonly<Record<string, string>>;
  readonly credentials: SessionCredentials;
  readonly time: Time;
  print(text: string): void;
}

export interface Answer {
  readonly payload: unknown;
  readonly functionError?: 'Unhandled';
}

interface LambdaContext {
  readonly functionName: string;
  readonly functionVersion: string;
  readonly invokedFunctionArn: string;
  readonly memoryLimitInMB: string;
  readonly awsRequestId: string;
  readonly logGroupName: string;
  readonly logStreamName: string;
  callbackWaitsForEmptyEventLoop: boolean;
  getRemainingTimeInMillis(): number;
}

type Handler = (event: unknown, context: LambdaContext) => unknown;

/** Milliseconds: no invocation lasts longer than 15 minutes. */
const LONGEST_RUN_MS = 900_000;

async function loadHandler({ code, folder, handler }: InstanceDescription): Promise<Handler> {
  const file = await handlerFile(folder, handler);
  if (!file) throw runtimeError('Runtime.ImportModuleError', `Cannot find module '${handler}' in ${folder}`);
  const exports = await code.load(file);
  const name = handler.slice(handler.lastIndexOf('.') + 1);
  const found = exports[name] ?? (exports.default as Exports | undefined)?.[name];
  if (typeof found === 'function') return found as Handler;
  throw runtimeError('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
}

function runtimeError(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

function errorBody(error: unknown): unknown {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}
