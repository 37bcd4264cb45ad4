import { type Access, AwsError, type Caller, type Cloud, type Service } from '../cloud.ts';
import { restJson } from '../rest-json.ts';

/** The Lambda API: Invoke. */
export function lambdaApi(cloud: Cloud, invoke: Cloud['invoke']): Service {
  const arnOf = (name: string) => {
    if (!name.startsWith('arn:'))
      return `arn:aws:lambda:${cloud.region}:${cloud.account}:function:${name.split(':')[0]}`;
    return name.split(':').slice(0, 7).join(':');
  };
  return restJson(cloud, {
    signingName: 'lambda',
    routes: {
      'POST /2015-03-31/functions/{FunctionName}/invocations': {
        operation: 'Invoke',
        headers: { 'x-amz-invocation-type': 'InvocationType' },
        payload: 'Payload',
        responseHeaders: { 'x-amz-function-error': 'FunctionError', 'x-amz-executed-version': 'ExecutedVersion' },
        responsePayload: 'Payload',
        status: ({ StatusCode }: { StatusCode: number }) => StatusCode,
        access: ({ FunctionName }: InvokeInput): Access[] => [
          { action: 'lambda:InvokeFunction', resource: arnOf(FunctionName) },
        ],
        run: (input: InvokeInput, caller: Caller) => run(input, caller),
      },
    },
  });

  async function run({ FunctionName, InvocationType: type = 'RequestResponse', Payload }: InvokeInput, caller: Caller) {
    if (type === 'DryRun') return { StatusCode: 204 };
    if (type !== 'RequestResponse' && type !== 'Event') {
      throw new AwsError('InvalidParameterValueException', `Cannot invoke with the type ${type}`);
    }
    const answer = await invoke(arnOf(FunctionName), parse(Payload), { type, by: { caller } });
    if (type === 'Event') return { StatusCode: 202, Payload: '' };
    return {
      StatusCode: 200,
      FunctionError: answer.functionError,
      ExecutedVersion: '$LATEST',
      Payload: JSON.stringify(answer.payload),
    };
  }
}

interface InvokeInput {
  readonly FunctionName: string;
  readonly InvocationType?: string;
  /** The body as it came, or from inside the process a JSON text. */
  readonly Payload?: Buffer | string;
}

function parse(payload: Buffer | string | undefined): unknown {
  const text = payload?.toString() ?? '';
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new AwsError('InvalidRequestContentException', 'Could not parse request body into json');
  }
}
