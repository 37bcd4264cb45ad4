import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AwsError, type Call, type Cloud, type Service } from '../cloud.ts';
import { answerJsonError } from '../json-service.ts';
import { bodyHash, readBody } from './body.ts';
import type { CredentialDesk } from './credentials.ts';
import { signatureError } from './signature-errors.ts';
import { checkSignature, type Verdict } from './sigv4.ts';

/**
 * The one address of all AWS services on this machine. A request is who its signature says it is, and goes to the
 * service that its credential scope names.
 */
export async function startFront(options: FrontOptions): Promise<Front> {
  const server = createServer((request, response) => {
    void serve(request, response, options);
  });
  // A transfer of an hour is legal, and clients keep connections longer than Node's five seconds.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface FrontOptions {
  readonly cloud: Pick<Cloud, 'authorize' | 'log' | 'region' | 'time'>;
  readonly credentials: CredentialDesk;
  /** By signing name; asked at every call. */
  service(signingName: string): Service | undefined;
  /** Told of every call that comes in, before it is answered. */
  onRequest?(call: SeenCall): void;
  /** 0 or absent: any free port. */
  readonly port?: number;
}

/** A call as a bill would name it. */
export interface SeenCall {
  /** The ARN of who asks. */
  readonly caller: string;
  /** The signing name: `dynamodb`. */
  readonly service: string;
  /** `PutItem`; of services without names for their operations the HTTP method. */
  readonly operation: string;
}

const askedOf = ({ caller, request }: FrontCall, { signingName }: Service): SeenCall => ({
  caller: caller.arn,
  service: signingName,
  operation: String(request.headers['x-amz-target'] ?? request.method).replace(/^.*\./, ''),
});

export interface Front {
  /** `http://127.0.0.1:4566` */
  readonly url: string;
  close(): Promise<void>;
}

async function serve(request: IncomingMessage, response: ServerResponse, options: FrontOptions): Promise<void> {
  const { cloud } = options;
  const call = new FrontCall(request, response, cloud);
  let service: Service | undefined;
  try {
    const verdict = await identify(call, options);
    service = verdict.service === undefined ? undefined : options.service(verdict.service);
    if (!verdict.ok)
      throw signatureError(verdict.problem === 'needs-body' ? 'malformed' : verdict.problem, verdict.service);
    if (!service) {
      throw new AwsError('UnknownServiceException', `The local cloud does not serve ${verdict.service}`, 404);
    }
    if (verdict.region !== cloud.region) {
      throw new AwsError(
        'IncompleteSignatureException',
        `The credential is scoped to the region ${verdict.region}; the local cloud is ${cloud.region}`,
      );
    }
    call.caller = verdict.caller;
    call.payloadHash = verdict.payloadHash;
    options.onRequest?.(askedOf(call, service));
    await service.handle(call);
  } catch (error) {
    fail(error, call, service, cloud);
  }
}

/** The body is read first only for clients that leave its hash to the server (boto, for the JSON services). */
async function identify(call: FrontCall, { cloud, credentials }: FrontOptions): Promise<Verdict> {
  const { method = 'GET', url: target = '/', headers } = call.request;
  if (!target.startsWith('/')) return { ok: false, problem: 'malformed' };
  const signed = { method, target, headers };
  const verdict = checkSignature(signed, credentials, cloud.time.now());
  if (verdict.ok || verdict.problem !== 'needs-body') return verdict;
  if (verdict.service === 's3') return { ok: false, problem: 'malformed', service: 's3' };
  return checkSignature({ ...signed, bodyHash: bodyHash(await call.body()) }, credentials, cloud.time.now());
}

class FrontCall implements Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly requestId = randomUUID();
  caller = { arn: 'nobody' };
  payloadHash = '';
  readonly #cloud: Pick<Cloud, 'authorize'>;
  #body: Promise<Buffer> | undefined;

  constructor(request: IncomingMessage, response: ServerResponse, cloud: Pick<Cloud, 'authorize'>) {
    this.request = request;
    this.response = response;
    this.#cloud = cloud;
    const target = request.url ?? '/';
    this.url = new URL(target.startsWith('/') ? `http://127.0.0.1${target}` : 'http://127.0.0.1/');
  }

  async body(limit?: number): Promise<Buffer> {
    this.#body ??= readBody(this.request, limit);
    const body = await this.#body;
    if (/^[0-9a-f]{64}$/.test(this.payloadHash) && bodyHash(body) !== this.payloadHash) {
      throw new AwsError('InvalidSignatureException', 'The body does not have the hash that was signed', 403);
    }
    return body;
  }

  authorize(...access: Parameters<Call['authorize']>): void {
    this.#cloud.authorize(this.caller, ...access);
  }
}

function fail(error: unknown, call: Call, service: Service | undefined, cloud: Pick<Cloud, 'log'>): void {
  const { request, response } = call;
  if (!(error instanceof AwsError)) {
    cloud.log('front', `${request.method} ${request.url} failed: ${error instanceof Error ? error.stack : error}`);
  }
  // Half an answer must not look like a whole one.
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const answer = error instanceof AwsError ? error : new AwsError('InternalFailure', 'The local cloud failed', 500);
  // What is left of the body is read and dropped, so that the client sees the answer; the connection ends after it.
  if (!request.complete) response.setHeader('connection', 'close');
  request.resume();
  if (service) service.fail(answer, call);
  else answerJsonError(answer, call, 'application/json');
}
