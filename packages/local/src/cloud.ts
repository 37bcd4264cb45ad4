import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * What the engines of the local cloud share. An engine serves one AWS service: it answers calls that reach the front,
 * makes the resources of its CloudFormation types, and uses its neighbours only through {@link Cloud}.
 */
export interface Engine {
  readonly name: string;
  /** The AWS API that this engine answers, by signing name. */
  readonly services: readonly Service[];
  /** The CloudFormation types that it makes. */
  readonly providers: readonly ResourceProvider[];
  /** The parts of {@link Cloud} that this engine implements for its neighbours: the bus offers `emit`, SQS `sendToQueue`. */
  readonly offers?: Partial<Pick<Cloud, 'invoke' | 'functionRole' | 'emit' | 'sendToQueue' | 'readSecret' | 'objects'>>;
  /** Called once all resources are there: deliver what was pending when the last process ended. */
  start(): Promise<void>;
  /** Ends work and closes files. Whatever was acknowledged is on disk already. */
  stop(): Promise<void>;
}

export interface Service {
  /** The service of the SigV4 credential scope: `s3`, `dynamodb`, `states`, `events`, `scheduler`, … */
  readonly signingName: string;
  /**
   * Answers one call. The front has checked the signature; the engine names what the call needs through
   * `call.authorize` before it does anything, and throws {@link AwsError} for every answer that is not a success.
   */
  handle(call: Call): Promise<void>;
  /** How an {@link AwsError} looks on this service's wire. */
  fail(error: AwsError, call: Call): void;
  /** The same operation from inside the process (a Step Functions integration, a Scheduler target). JSON APIs only. */
  invoke?(operation: string, input: unknown, caller: Caller): Promise<unknown>;
}

export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Without dot segments. S3 keys may be `..`: what the client really sent is `request.url`. */
  readonly url: URL;
  readonly caller: Caller;
  readonly requestId: string;
  /** The value of x-amz-content-sha256, or the checked hash: S3 reads its own body, the others use {@link body}. */
  readonly payloadHash: string;
  /** Reads the whole body, at most `limit` bytes (default 6 MiB), and checks it against the signed hash. */
  body(limit?: number): Promise<Buffer>;
  authorize(...access: Access[]): void;
}

/** Who calls: a role of the template, or the owner of the machine, who may do everything. */
export interface Caller {
  /** The role's ARN; `arn:aws:iam::000000000000:root` for the owner. */
  readonly arn: string;
}

export interface Access {
  /** `dynamodb:PutItem` */
  readonly action: string;
  /** An ARN, or `*` for actions without resources. */
  readonly resource: string;
  /** Values of condition keys, where the service has some: `{'iam:PassedToService': ['scheduler.amazonaws.com']}`. */
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

/** An AWS error answer: `new AwsError('ResourceNotFoundException', 'No such table', 400)`. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further members of the error body, such as CancellationReasons. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, status = 400, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'AwsError';
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export interface ResourceProvider {
  /** `AWS::S3::Bucket` */
  readonly type: string;
  /** Properties that this provider honours; the start refuses a template that uses another one, by its name. */
  readonly properties: readonly string[];
  /** Makes the resource, or takes it as it is: called at every start, with properties resolved. */
  provide(resource: TemplateResource): Promise<Provided>;
}

export interface TemplateResource {
  readonly type: string;
  readonly stack: string;
  readonly logicalId: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** `Metadata` of the template: the path of a function's asset, for one. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface Provided {
  /** What `Ref` gives. */
  readonly ref: string;
  /** What `Fn::GetAtt` gives. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What an engine may ask of the rest of the cloud. */
export interface Cloud {
  readonly account: string;
  readonly region: string;
  /** A folder of the engine's own below the data folder, made on first use. */
  folder(engine: string): Promise<string>;
  /** A durable map of the engine's own. */
  store<Value>(name: string): Promise<Store<Value>>;
  readonly time: Time;
  /** One line for the operator: what happened, in which engine. */
  log(engine: string, message: string): void;
  onCall?(call: string, moment: 'before' | 'after', input: Readonly<Record<string, unknown>>): void;

  /** Throws an AccessDeniedException when the caller's policies do not allow it. */
  authorize(caller: Caller, ...access: Access[]): void;
  /**
   * The caller that a service becomes when it acts under a role of the template: `events.amazonaws.com` for a rule.
   * Refused when the role's trust policy does not name the service, or not for this source (`aws:SourceArn`: the
   * schedule, the rule).
   */
  assume(roleArn: string, service: string, sourceArn?: string): Caller;
  /** An AWS call from inside the process, checked against the caller like one from outside. */
  call(caller: Caller, signingName: string, operation: string, input: unknown): Promise<unknown>;

  /**
   * Runs a function. `by` is the role that needs lambda:InvokeFunction, or the service that needs a
   * AWS::Lambda::Permission for its source ARN. `Event` resolves when the invocation is durably queued: retries and
   * failure destinations follow as on AWS.
   */
  invoke(functionArn: string, payload: unknown, options: InvokeOptions): Promise<InvokeResult>;
  /** The ARN of a function's role: the poller of a stream reads under it. */
  functionRole(functionArn: string): Promise<string>;
  /** Puts an event of an AWS service (`aws.s3`, `aws.transfer`) on the default bus; resolves when it is durable. */
  emit(event: ServiceEvent): Promise<void>;
  /** Puts a message into a queue of the template: failure destinations. */
  sendToQueue(queueArn: string, body: string, attributes?: Readonly<Record<string, string>>): Promise<void>;
  /** The current string of a secret, by name or ARN: for Transfer. */
  readSecret(secretId: string): Promise<string>;
  /** The bytes of an object of the embedded S3 and their writing, checked against the caller: for Transfer. */
  readonly objects: Objects;
}

export interface Objects {
  read(caller: Caller, bucket: string, key: string): Promise<{ path: string; size: number; etag: string }>;
  /** Copies a finished file into the store as the new object. */
  write(caller: Caller, bucket: string, key: string, file: string): Promise<{ size: number; etag: string }>;
}

export interface InvokeOptions {
  readonly type: 'RequestResponse' | 'Event';
  readonly by: { readonly caller: Caller } | { readonly service: string; readonly sourceArn: string };
}

export interface InvokeResult {
  /** The JSON value that the handler returned, or its error object when `functionError` is set. */
  readonly payload: unknown;
  /** `Unhandled` for a thrown error, a time-out, a crash. */
  readonly functionError?: 'Handled' | 'Unhandled';
  readonly requestId: string;
}

export interface ServiceEvent {
  readonly source: string;
  readonly detailType: string;
  readonly resources: readonly string[];
  readonly detail: unknown;
  /** Two emissions with the same key within one data folder are one event: after a crash an engine may emit again. */
  readonly key: string;
}

/** A durable map: a change is on disk when its promise resolves. Small values; the whole map is in memory. */
export interface Store<Value> {
  get(key: string): Value | undefined;
  entries(): IterableIterator<[string, Value]>;
  set(key: string, value: Value): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The clock of the local cloud, one for all engines. */
export interface Time {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs a task at an instant (at once when it has passed). Any distance, beyond setTimeout's 24.8 days too. */
  at(epochMs: number, task: () => void): Cancel;
}

export type Cancel = () => void;
