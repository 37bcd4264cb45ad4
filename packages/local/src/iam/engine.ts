import {
  type Access,
  AwsError,
  type Caller,
  type Engine,
  type Provided,
  type ResourceProvider,
  type TemplateResource,
} from '../cloud.ts';
import { managedPolicies } from './managed.ts';
import { judge, readPolicy, type Statement } from './policy.ts';

/** Roles, their policies and the policies of resources, as the template has them; and the judgement over each call. */
export function createIamEngine({ account }: { account: string }): IamEngine {
  const roles = new Map<string, Role>();
  const managed = new Map<string, Statement[]>();
  const resourcePolicies: Statement[] = [];
  const functionPermissions: FunctionPermission[] = [];
  const root = `arn:aws:iam::${account}:root`;
  const base = { 'aws:securetransport': ['true'], 'aws:sourceaccount': [account], 'aws:principalaccount': [account] };

  const authorize = (caller: Caller, ...access: readonly Access[]) => {
    for (const one of access) {
      const principals = [caller.arn, root];
      const context = { ...base, 'aws:principalarn': [caller.arn], ...smallKeys(one.context) };
      const request = { ...one, context, principals };
      const byResource = judge(resourcePolicies, request);
      if (byResource === 'deny') throw denied(caller, one, 'with an explicit deny in a resource-based policy');
      if (caller.arn === root) continue;
      const role = roles.get(caller.arn);
      const byRole = judge(role ? statementsOf(role, managed) : [], request);
      if (byRole === 'deny') throw denied(caller, one, 'with an explicit deny in an identity-based policy');
      // A resource policy that names the account leaves the grant to the account's own policies.
      const named = judge(resourcePolicies, { ...request, principals: [caller.arn] }) === 'allow';
      if (byRole !== 'allow' && !named) {
        throw denied(caller, one, `because no identity-based policy allows the ${one.action} action`);
      }
    }
  };

  return {
    name: 'iam',
    services: [],
    providers: providers(account, { roles, managed, resourcePolicies, functionPermissions }),
    start: async () => undefined,
    stop: async () => undefined,
    authorize,
    assume: (roleArn, service, sourceArn) => {
      const role = roles.get(roleArn);
      const context = { ...base, ...(sourceArn === undefined ? {} : { 'aws:sourcearn': [sourceArn] }) };
      const request = { action: 'sts:AssumeRole', resource: roleArn, context, principals: [service] };
      if (!role || judge(role.trust, request) !== 'allow') {
        const from = sourceArn === undefined ? '' : ` for ${sourceArn}`;
        throw new AwsError(
          'AccessDeniedException',
          `${service} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}${from}`,
          403,
        );
      }
      return { arn: roleArn };
    },
    authorizeInvoke: (functionArn, by) => {
      if ('caller' in by) {
        authorize(by.caller, { action: 'lambda:InvokeFunction', resource: functionArn });
        return;
      }
      const permitted = functionPermissions.some(
        (one) =>
          one.functionArn === functionArn &&
          one.service === by.service &&
          (one.sourceAccount === undefined || one.sourceAccount === account) &&
          (one.sourceArn === undefined || one.sourceArn(by.sourceArn)),
      );
      if (permitted) return;
      throw new AwsError(
        'AccessDeniedException',
        `${by.service} (${by.sourceArn}) is not authorized to perform: lambda:InvokeFunction on resource: ${functionArn} because no resource-based policy allows the lambda:InvokeFunction action`,
        403,
      );
    },
  };
}

export interface IamEngine extends Engine {
  /** @throws AwsError AccessDeniedException, naming the caller, the action and the resource. */
  authorize(caller: Caller, ...access: readonly Access[]): void;
  assume(roleArn: string, service: string, sourceArn?: string): Caller;
  authorizeInvoke(functionArn: string, by: { caller: Caller } | { service: string; sourceArn: string }): void;
}

interface Role {
  readonly trust: readonly Statement[];
  readonly inline: Statement[];
  readonly attached: string[];
}

interface FunctionPermission {
  readonly functionArn: string;
  readonly service: string;
  readonly sourceAccount: string | undefined;
  readonly sourceArn: ((arn: string) => boolean) | undefined;
}

interface Tables {
  readonly roles: Map<string, Role>;
  readonly managed: Map<string, Statement[]>;
  readonly resourcePolicies: Statement[];
  readonly functionPermissions: FunctionPermission[];
}

function providers(account: string, tables: Tables): ResourceProvider[] {
  const arnOf = (kind: string, name: unknown) => `arn:aws:iam::${account}:${kind}/${String(name)}`;
  return [
    {
      type: 'AWS::IAM::Role',
      properties: [
        'AssumeRolePolicyDocument',
        'Policies',
        'ManagedPolicyArns',
        'RoleName',
        'Description',
        'Path',
        'MaxSessionDuration',
      ],
      provide: async ({ stack, logicalId, properties }) => {
        const name = String(properties.RoleName ?? `${stack}-${logicalId}`);
        const attached = (properties.ManagedPolicyArns ?? []) as string[];
        for (const arn of attached) knownManaged(arn, tables.managed);
        const inline = ((properties.Policies ?? []) as { PolicyName: string; PolicyDocument: unknown }[]).flatMap(
          ({ PolicyName, PolicyDocument }) => readPolicy(PolicyDocument, `policy ${PolicyName}`),
        );
        const trust = readPolicy(properties.AssumeRolePolicyDocument, 'the trust policy');
        tables.roles.set(arnOf('role', name), { trust, inline, attached: [...attached] });
        return { ref: name, attributes: { Arn: arnOf('role', name), RoleId: `AROA${name}` } };
      },
    },
    {
      type: 'AWS::IAM::Policy',
      properties: ['PolicyName', 'PolicyDocument', 'Roles'],
      provide: async ({ logicalId, properties }) => {
        const statements = readPolicy(properties.PolicyDocument, `policy ${String(properties.PolicyName)}`);
        for (const name of (properties.Roles ?? []) as string[]) {
          const role = tables.roles.get(arnOf('role', name));
          if (!role) throw new Error(`there is no role ${name} to attach it to`);
          role.inline.push(...statements);
        }
        return { ref: logicalId, attributes: { Id: logicalId } };
      },
    },
    {
      type: 'AWS::IAM::ManagedPolicy',
      properties: ['ManagedPolicyName', 'PolicyDocument', 'Roles', 'Description', 'Path'],
      provide: async ({ stack, logicalId, properties }) => {
        const arn = arnOf('policy', properties.ManagedPolicyName ?? `${stack}-${logicalId}`);
        tables.managed.set(arn, readPolicy(properties.PolicyDocument, `policy ${arn}`));
        for (const name of (properties.Roles ?? []) as string[])
          tables.roles.get(arnOf('role', name))?.attached.push(arn);
        return { ref: arn, attributes: { PolicyArn: arn } };
      },
    },
    resourcePolicy('AWS::SQS::QueuePolicy', ['Queues', 'PolicyDocument'], tables.resourcePolicies),
    resourcePolicy('AWS::S3::BucketPolicy', ['Bucket', 'PolicyDocument'], tables.resourcePolicies),
    {
      type: 'AWS::Lambda::Permission',
      properties: ['Action', 'FunctionName', 'Principal', 'SourceArn', 'SourceAccount'],
      provide: async (resource) => {
        tables.functionPermissions.push(functionPermission(resource));
        return { ref: resource.logicalId, attributes: { Id: resource.logicalId } };
      },
    },
  ];
}

function resourcePolicy(type: string, properties: string[], into: Statement[]): ResourceProvider {
  return {
    type,
    properties,
    provide: async ({ logicalId, properties: { PolicyDocument } }): Promise<Provided> => {
      into.push(...readPolicy(PolicyDocument, 'the resource policy'));
      return { ref: logicalId, attributes: { Id: logicalId } };
    },
  };
}

function functionPermission({ properties }: TemplateResource): FunctionPermission {
  const { Action, FunctionName, Principal, SourceArn, SourceAccount } = properties;
  if (Action !== 'lambda:InvokeFunction') throw new Error(`the action ${String(Action)} is not lambda:InvokeFunction`);
  if (!String(FunctionName).startsWith('arn:')) throw new Error('FunctionName has to be the ARN of a function');
  const [like] = SourceArn === undefined ? [] : readPolicy(sourceStatement(String(SourceArn)), 'SourceArn');
  return {
    functionArn: String(FunctionName),
    service: String(Principal),
    sourceAccount: SourceAccount === undefined ? undefined : String(SourceAccount),
    sourceArn:
      like && ((arn) => judge([like], { action: 'x', resource: '', context: { 'aws:sourcearn': [arn] } }) === 'allow'),
  };
}

/** AddPermission turns a source ARN into this condition. */
function sourceStatement(arn: string): unknown {
  return { Statement: { Effect: 'Allow', Action: '*', Condition: { ArnLike: { 'AWS:SourceArn': arn } } } };
}

function knownManaged(arn: string, own: ReadonlyMap<string, Statement[]>): Statement[] {
  const statements = own.get(arn) ?? managedPolicies[arn];
  if (!statements) throw new Error(`it uses the managed policy ${arn}, which the local cloud does not know`);
  return statements;
}

function statementsOf({ inline, attached }: Role, own: ReadonlyMap<string, Statement[]>): Statement[] {
  return attached.length === 0 ? inline : [...inline, ...attached.flatMap((arn) => knownManaged(arn, own))];
}

function smallKeys(context: Access['context'] = {}): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values]));
}

function denied(caller: Caller, { action, resource }: Access, because: string): AwsError {
  return new AwsError(
    'AccessDeniedException',
    `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`,
    403,
  );
}
