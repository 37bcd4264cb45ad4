import { join } from 'node:path';
import { AwsError, type Cloud, type Engine, type Service, type Time } from './cloud.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { createDynamoDbEngine } from './dynamodb/engine.ts';
import { createEventsEngine } from './events/engine.ts';
import { type AccessKey, createCredentials } from './front/credentials.ts';
import { type FrontOptions, startFront } from './front/front.ts';
import { createHttpApiEngine } from './http-api/engine.ts';
import { createIamEngine } from './iam/engine.ts';
import { type Issuer, type IssuerOptions, startIssuer } from './issuer/issuer.ts';
import { createLambdaEngine } from './lambda/engine.ts';
import { createS3Engine } from './s3/engine.ts';
import { createSchedulerEngine } from './scheduler/engine.ts';
import { createSecretsManagerEngine } from './secrets-manager/engine.ts';
import { createSqsEngine } from './sqs/engine.ts';
import { createStatesEngine } from './states/engine.ts';
import { createStreamsEngine } from './streams/engine.ts';
import { loadAssembly } from './template/assembly.ts';
import { deploy } from './template/deploy.ts';
import { systemTime } from './time.ts';
import { createTransferEngine } from './transfer/engine.ts';

/**
 * Hosts a synthesized cloud assembly on this machine, on loopback addresses only. What an earlier process left in the
 * data folder goes on: items, objects, executions, schedules, transfers, queued invocations.
 *
 * @throws TemplateRefused (all reasons in one message), DataFolderInUse, DataFolderFromAnotherVersion, PortInUse.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    const failures: unknown[] = [];
    for (const step of undo.splice(0).reverse()) {
      await Promise.resolve()
        .then(step)
        .catch((error) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, `Cannot stop cleanly: ${failures.join('; ')}`);
  };
  try {
    const assembly = await loadAssembly(options.assembly);
    // What was found out of an assembly lies beside it, so that whoever hosts it next knows it.
    const known = join(assembly.folder, '.local');
    const data = await openDataFolder(options.data);
    undo.push(() => data.close());
    const time = options.time ?? systemTime();
    undo.push(() => time.stop());

    const issuer = options.issuer && (await startIssuer({ ...options.issuer, ...(await issuerPlace(data, options)) }));
    if (issuer) undo.push(() => issuer.close());
    const iam = createIamEngine({ account: ACCOUNT });
    const credentials = createCredentials(data.masterKey, ACCOUNT, time);
    const engines: Engine[] = [iam];
    const services = new Map<string, Service>();
    const log = options.log ?? (() => undefined);
    const sayRefusal = refusalLog(log);
    const cloud = cloudOver(engines, services, data, {
      time,
      authorize: (...question) => sayRefusal(() => iam.authorize(...question)),
      assume: (...question) => sayRefusal(() => iam.assume(...question)),
      log,
      ...(options.onCall ? { onCall: options.onCall } : {}),
    });
    const front = await startFront({
      cloud,
      credentials,
      service: (name) => services.get(name),
      port: portAfter(options.port, 1),
      ...(options.onRequest ? { onRequest: options.onRequest } : {}),
    });
    undo.push(() => front.close());
    const endpoints = endpointVariables(front.url);

    const add = async <E extends Engine>(made: E | Promise<E>): Promise<E> => {
      const engine = await made;
      undo.push(() => engine.stop());
      engines.push(engine);
      for (const service of engine.services) services.set(service.signingName, service);
      return engine;
    };
    await add(createDynamoDbEngine(cloud));
    const s3 = createS3Engine(cloud);
    await add({ ...s3, offers: { objects: s3.objects } });
    await add(createSqsEngine(cloud, { origin: () => front.url }));
    await add(createSecretsManagerEngine(cloud));
    await add(
      createLambdaEngine(cloud, {
        assets: assembly.assets,
        compiled: join(known, 'compiled'),
        credentials,
        endpoints: () => endpoints,
        authorizeInvoke: (...question) => sayRefusal(() => iam.authorizeInvoke(...question)),
        retryDelays: options.retryDelays,
        instancesPerFunction: options.instancesPerFunction,
      }),
    );
    await add(createStatesEngine(cloud, { sound: join(known, 'sound') }));
    await add(createEventsEngine(cloud));
    await add(createSchedulerEngine(cloud));
    await add(createStreamsEngine(cloud));
    await add(createTransferEngine(cloud));
    const api = await add(createHttpApiEngine(cloud, { port: options.port }));

    const { outputs } = await deploy(assembly, {
      account: ACCOUNT,
      region: cloud.region,
      providers: engines.flatMap(({ providers }) => providers),
      parameters: parametersFor(options, issuer),
    });
    await options.beforeGoingOn?.();
    for (const engine of engines) await engine.start();
    const apiUrls = api.urls();
    return {
      apiUrls,
      get apiUrl() {
        const [url, ...more] = Object.values(apiUrls);
        if (url === undefined || more.length > 0) {
          throw new Error(`Cannot tell the one API: the template has ${Object.keys(apiUrls).join(', ') || 'none'}`);
        }
        return url;
      },
      endpoints,
      region: cloud.region,
      rootCredentials: credentials.root,
      issuer,
      outputs,
      stop,
    };
  } catch (error) {
    await stop().catch(() => undefined);
    throw portInUse(error) ?? error;
  }
}

export interface LocalCloudOptions {
  /** The folder that `cdk synth` wrote. */
  readonly assembly: string;
  /** Where everything durable lies. */
  readonly data: string;
  /** The port of the (first) HTTP API; the AWS front takes the next one, the issuer the one after. Default: any. */
  readonly port?: number;
  /** Stack parameters; a function gets the issuer's address, which is one of them as a rule. */
  readonly parameters?: Readonly<Record<string, string>> | ((local: { issuer: string }) => Record<string, string>);
  /** The built-in identity provider; without it none runs. */
  readonly issuer?: Omit<IssuerOptions, 'folder' | 'port'>;
  /** Milliseconds before the further attempts of an asynchronous invocation; default 1 s and 2 s, AWS: 1 and 2 min. */
  readonly retryDelays?: readonly number[];
  /** How many invocations of one function run at the same time; default 4. */
  readonly instancesPerFunction?: number;
  /** Another clock than the machine's. */
  readonly time?: Time & { stop(): void };
  /** Awaited before work goes on that an earlier process left: starts those whom it needs. */
  readonly beforeGoingOn?: () => Promise<void>;
  /** Told of calls to JSON services (`transfer:StartFileTransfer`), before each is carried out and before it is answered. */
  readonly onCall?: Cloud['onCall'];
  /** Told of every signed request that comes in, whatever the service, before it is answered. */
  readonly onRequest?: FrontOptions['onRequest'];
  /** Lines for the operator. */
  readonly log?: (engine: string, message: string) => void;
}

export interface LocalCloud {
  /** The address of the only HTTP API. */
  readonly apiUrl: string;
  /** By logical id. */
  readonly apiUrls: Readonly<Record<string, string>>;
  /** `AWS_ENDPOINT_URL…` variables, for a client outside the cloud. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly region: string;
  /** Of the machine's owner, who may do everything; the same at every start of one data folder. */
  readonly rootCredentials: AccessKey;
  readonly issuer: Issuer | undefined;
  /** By stack and name. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  stop(): Promise<void>;
}

export class PortInUse extends Error {
  readonly port: number;
  constructor(port: number, options?: ErrorOptions) {
    super(`Port ${port} is in use. Stop what uses it, or choose another port.`, options);
    this.name = 'PortInUse';
    this.port = port;
  }
}

const ACCOUNT = '000000000000';
const REGION = 'eu-west-1';

/** The services whose clients have a variable of their own; `AWS_ENDPOINT_URL` sends every other one here too, to be refused by name. */
const CLIENTS = [
  'DYNAMODB',
  'DYNAMODB_STREAMS',
  'EVENTBRIDGE',
  'LAMBDA',
  'S3',
  'SCHEDULER',
  'SECRETS_MANAGER',
  'SFN',
  'SQS',
  'TRANSFER',
];

function endpointVariables(url: string): Record<string, string> {
  return Object.fromEntries([
    ['AWS_ENDPOINT_URL', url],
    ...CLIENTS.map((client) => [`AWS_ENDPOINT_URL_${client}`, url]),
  ]);
}

type Own = Pick<Cloud, 'time' | 'authorize' | 'assume' | 'log' | 'onCall'>;

/** Engines find each other here; they are added after their cloud is made, so everything is looked up at the call. */
function cloudOver(
  engines: readonly Engine[],
  services: ReadonlyMap<string, Service>,
  data: DataFolder,
  own: Own,
): Cloud {
  const offered = <Name extends keyof NonNullable<Engine['offers']>>(name: Name): NonNullable<Cloud[Name]> => {
    for (const { offers } of engines) if (offers?.[name]) return offers[name] as NonNullable<Cloud[Name]>;
    throw new Error(`No engine of the local cloud offers ${name}`);
  };
  return {
    account: ACCOUNT,
    region: REGION,
    folder: data.folder,
    store: data.store,
    ...own,
    call: async (caller, signingName, operation, input) => {
      const service = services.get(signingName);
      if (service?.invoke) return service.invoke(operation, input, caller);
      throw new AwsError('UnknownServiceException', `The local cloud does not serve ${signingName} from inside`, 404);
    },
    invoke: async (...call) => offered('invoke')(...call),
    functionRole: async (...call) => offered('functionRole')(...call),
    emit: async (...call) => offered('emit')(...call),
    sendToQueue: async (...call) => offered('sendToQueue')(...call),
    readSecret: async (...call) => offered('readSecret')(...call),
    objects: {
      read: async (...call) => offered('objects').read(...call),
      write: async (...call) => offered('objects').write(...call),
    },
  };
}

/** A missing grant is what one looks for on a laptop, and handlers tend to swallow it: each is told once. */
function refusalLog(log: Cloud['log']): <Answer>(judge: () => Answer) => Answer {
  const told = new Set<string>();
  return (judge) => {
    try {
      return judge();
    } catch (error) {
      if (error instanceof AwsError && !told.has(error.message) && told.size < 1000) {
        told.add(error.message);
        log('iam', error.message);
      }
      throw error;
    }
  };
}

function portAfter(port: number | undefined, distance: number): number {
  return port ? port + distance : 0;
}

async function issuerPlace(data: DataFolder, { port }: LocalCloudOptions) {
  return { folder: await data.folder('issuer'), port: portAfter(port, 2) };
}

function parametersFor({ parameters = {} }: LocalCloudOptions, issuer: Issuer | undefined): Record<string, string> {
  return { ...(typeof parameters === 'function' ? parameters({ issuer: issuer?.url ?? '' }) : parameters) };
}

function portInUse(error: unknown): PortInUse | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, port } = cause as NodeJS.ErrnoException & { port?: number };
    if (code === 'EADDRINUSE') return new PortInUse(port ?? 0, { cause: error });
  }
  return undefined;
}
