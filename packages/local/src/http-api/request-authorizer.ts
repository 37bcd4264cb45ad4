import { AwsError, type Cloud } from '../cloud.ts';
import type { Authorizer } from './authorizer.ts';

interface RequestAuthorizer {
  readonly functionArn: string;
  /** `…:<api>/authorizers/<authorizer>`: what the function's permission names. */
  readonly sourceArn: string;
}

/**
 * A function that says who is calling, asked for every request and with simple answers. A request without the header
 * Authorization is refused before the function hears of it, as API Gateway does with a missing identity source.
 */
export const requestAuthorizer =
  (cloud: Cloud, { functionArn, sourceArn }: RequestAuthorizer): Authorizer =>
  async ({ event, routeArn }) => {
    const { authorization } = event.headers;
    if (!authorization) return { ok: false, status: 401 };
    const { body: _, isBase64Encoded: _b, ...asked } = event;
    const given = { ...asked, type: 'REQUEST', routeArn, identitySource: [authorization] };
    const by = { service: 'apigateway.amazonaws.com', sourceArn };
    const result = await cloud.invoke(functionArn, given, { type: 'RequestResponse', by }).catch((error: unknown) => {
      if (error instanceof AwsError) return { functionError: error.message, payload: undefined };
      throw error;
    });
    if (result.functionError) {
      cloud.log('http-api', `authorizer: ${result.functionError} ${JSON.stringify(result.payload)?.slice(0, 500)}`);
      return { ok: false, status: 500 };
    }
    const { isAuthorized, context = {} } = (result.payload ?? {}) as { isAuthorized?: unknown; context?: object };
    return isAuthorized === true ? { ok: true, found: { lambda: context } } : { ok: false, status: 403 };
  };
