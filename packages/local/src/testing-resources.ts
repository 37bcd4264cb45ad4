import type { Engine, Provided } from './cloud.ts';

/** Makes a resource of the stack `shop`, as the start of a cloud does it: unknown types and properties are refused. */
export function provide(
  engine: Engine,
  type: string,
  logicalId: string,
  properties: Readonly<Record<string, unknown>>,
): Promise<Provided> {
  const provider = engine.providers.find((one) => one.type === type);
  if (!provider) throw new Error(`${engine.name} does not make ${type}`);
  const unknown = Object.keys(properties).filter((name) => !provider.properties.includes(name));
  if (unknown.length > 0) throw new Error(`${type}: unknown properties ${unknown.join(', ')}`);
  return provider.provide({ type, stack: 'shop', logicalId, properties, metadata: {} });
}
