import type { Assembly, TemplateParameter } from './assembly.ts';

/** The values of a stack's parameters: those given, else their defaults. Problems are sentences. */
export function parameterValues(
  declared: Readonly<Record<string, TemplateParameter>>,
  given: Readonly<Record<string, string>>,
  isUsed: (name: string) => boolean,
): { values: Map<string, unknown>; problems: string[] } {
  const values = new Map<string, unknown>();
  const problems: string[] = [];
  for (const [name, parameter] of Object.entries(declared)) {
    if (parameter.Type.startsWith('AWS::')) {
      // Every CDK stack declares BootstrapVersion this way, and only a deployment reads it.
      if (isUsed(name)) problems.push(`parameter ${name} is of type ${parameter.Type}, which only AWS can look up`);
      continue;
    }
    const value = given[name] ?? parameter.Default;
    if (value === undefined) problems.push(`parameter ${name} has no value and no default`);
    else if (!isAllowed(String(value), parameter)) problems.push(`parameter ${name} does not allow the value ${value}`);
    else values.set(name, /^(List<|CommaDelimitedList)/.test(parameter.Type) ? split(String(value)) : String(value));
  }
  return { values, problems };
}

/** Names that were given but that no stack declares. */
export function unknownParameters(assembly: Assembly, given: Readonly<Record<string, string>>): string[] {
  const declared = new Set(assembly.stacks.flatMap(({ template }) => Object.keys(template.Parameters ?? {})));
  return Object.keys(given).filter((name) => !declared.has(name));
}

function isAllowed(value: string, { AllowedValues, AllowedPattern, Type }: TemplateParameter): boolean {
  if (Type === 'Number' && Number.isNaN(Number(value))) return false;
  if (AllowedValues && !AllowedValues.map(String).includes(value)) return false;
  return !AllowedPattern || new RegExp(`^(?:${AllowedPattern})$`).test(value);
}

function split(value: string): string[] {
  return value === '' ? [] : value.split(',').map((one) => one.trim());
}
