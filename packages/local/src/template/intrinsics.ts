/** Resolves the intrinsic functions in a value of a template. `AWS::NoValue` removes the member that holds it. */
export function resolveValue(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((one) => resolveValue(one, scope)).filter((one) => one !== NO_VALUE);
  if (!isObject(value)) return value;
  const intrinsic = intrinsicOf(value);
  if (intrinsic) {
    const [name, argument] = intrinsic;
    const apply = functions[name];
    if (!apply) throw new Error(`Cannot resolve ${name}: the local cloud does not have it`);
    return apply(argument, scope);
  }
  const members = Object.entries(value).map(([key, member]) => [key, resolveValue(member, scope)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== NO_VALUE));
}

/** What a stack knows while it is resolved. Each lookup throws when there is no such thing. */
export interface Scope {
  /** A resource, a parameter or a pseudo parameter. */
  ref(name: string): unknown;
  attribute(logicalId: string, name: string): unknown;
  importValue(name: string): unknown;
  condition(name: string): boolean;
  mapping(map: string, top: string, second: string): unknown;
}

/** What a removed member resolves to. */
export const NO_VALUE = Symbol('AWS::NoValue');

/** The intrinsic that an object is: `{"Ref": "Table"}` is `['Ref', 'Table']`. */
export function intrinsicOf(value: Readonly<Record<string, unknown>>): [name: string, argument: unknown] | undefined {
  const keys = Object.keys(value);
  const [name = ''] = keys;
  if (keys.length !== 1) return undefined;
  if (name === 'Ref' || name.startsWith('Fn::')) return [name, value[name]];
  // A policy statement has a member Condition too, but it is an object, and never alone.
  return name === 'Condition' && typeof value[name] === 'string' ? [name, value[name]] : undefined;
}

export function isKnownIntrinsic(name: string): boolean {
  return name in functions;
}

/** The references in the text of `Fn::Sub`, but not those that its own map gives. `${!Literal}` is none. */
export function subReferences(argument: unknown): string[] {
  const [text, own] = subParts(argument);
  return [...text.matchAll(SUB_REFERENCE)].map(([, name = '']) => name).filter((name) => !(name in own));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const SUB_REFERENCE = /\$\{([^!}][^}]*)\}/g;

const functions: Readonly<Record<string, (argument: unknown, scope: Scope) => unknown>> = {
  Ref: (name, scope) => scope.ref(String(name)),
  Condition: (name, scope) => scope.condition(String(name)),
  'Fn::GetAtt': (argument, scope) => {
    const [logicalId, name] = attributeParts(argument);
    return scope.attribute(logicalId, String(resolveValue(name, scope)));
  },
  'Fn::ImportValue': (name, scope) => scope.importValue(text(resolveValue(name, scope), 'Fn::ImportValue')),
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = list(argument, 'Fn::Join');
    return list(resolveValue(parts, scope), 'Fn::Join')
      .map((part) => text(part, 'Fn::Join'))
      .join(String(separator));
  },
  'Fn::Sub': (argument, scope) => {
    const [source, own] = subParts(argument);
    return source
      .replace(SUB_REFERENCE, (_, name: string) => {
        if (name in own) return text(resolveValue(own[name], scope), 'Fn::Sub');
        const [logicalId = '', ...attribute] = name.split('.');
        const value = attribute.length > 0 ? scope.attribute(logicalId, attribute.join('.')) : scope.ref(name);
        return text(value, 'Fn::Sub');
      })
      .replaceAll('${!', '${');
  },
  'Fn::Select': (argument, scope) => {
    const [index, values] = list(resolveValue(argument, scope), 'Fn::Select');
    const chosen = list(values, 'Fn::Select')[Number(index)];
    if (chosen === undefined) throw new Error(`Cannot select member ${String(index)}: the list is shorter`);
    return chosen;
  },
  'Fn::Split': (argument, scope) => {
    const [separator, source] = list(resolveValue(argument, scope), 'Fn::Split');
    return text(source, 'Fn::Split').split(String(separator));
  },
  'Fn::If': (argument, scope) => {
    const [condition, yes, no] = list(argument, 'Fn::If');
    return resolveValue(scope.condition(String(condition)) ? yes : no, scope);
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, top, second] = list(resolveValue(argument, scope), 'Fn::FindInMap');
    return scope.mapping(String(map), String(top), String(second));
  },
  'Fn::Base64': (argument, scope) => Buffer.from(text(resolveValue(argument, scope), 'Fn::Base64')).toString('base64'),
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(resolveValue(argument, scope), 'Fn::Equals');
    return String(left) === String(right);
  },
  'Fn::And': (argument, scope) => list(argument, 'Fn::And').every((one) => resolveValue(one, scope) === true),
  'Fn::Or': (argument, scope) => list(argument, 'Fn::Or').some((one) => resolveValue(one, scope) === true),
  'Fn::Not': (argument, scope) => resolveValue(list(argument, 'Fn::Not')[0], scope) !== true,
};

/** `["Table", "Arn"]`, or `"Table.Arn"` as YAML's short form leaves it. */
export function attributeParts(argument: unknown): [logicalId: string, name: unknown] {
  if (Array.isArray(argument)) return [String(argument[0]), argument[1]];
  const [logicalId = '', ...name] = String(argument).split('.');
  return [logicalId, name.join('.')];
}

function subParts(argument: unknown): [text: string, own: Readonly<Record<string, unknown>>] {
  if (!Array.isArray(argument)) return [String(argument), {}];
  return [String(argument[0]), isObject(argument[1]) ? argument[1] : {}];
}

function list(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`Cannot resolve ${name}: it takes a list, got ${JSON.stringify(value)}`);
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`Cannot resolve ${name}: it takes text, got ${JSON.stringify(value)}`);
}
