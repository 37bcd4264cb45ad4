import { opens, readBasic } from '@slipway/releases';
import type {
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerWithContextResult as Verdict,
} from 'aws-lambda';
import { documents } from './ports.ts';

/** For whom a request of a platform speaks, as its function reads it from `requestContext.authorizer.lambda`. */
export interface SpeaksFor {
  readonly tenantId: string;
  readonly platformId: string;
}

/** Says which platform of which tenant is calling, from its user name and password and from nothing else. */
export async function handler({
  identitySource: [authorization] = [],
}: Pick<APIGatewayRequestAuthorizerEventV2, 'identitySource'>): Promise<Verdict<Partial<SpeaksFor>>> {
  const given = readBasic(authorization);
  if (!given) return refused;
  const { tenantId, platformId, credentialId } = given.place;
  const found = await documents().get(tenantId, 'inboundCredentials', { platformId });
  const credential = found?.value.credentials.find((each) => each.credentialId === credentialId);
  if (!credential || !opens(credential, given.password)) return refused;
  return { isAuthorized: true, context: { tenantId, platformId } };
}

const refused: Verdict<Partial<SpeaksFor>> = { isAuthorized: false, context: {} };
