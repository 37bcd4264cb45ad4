import type { RouteName, routes } from '@slipway/http';
import type { Actor } from '@slipway/kernel';
import type * as z from 'zod';

type Declared<Name extends RouteName, Part extends 'body' | 'query'> = (typeof routes)[Name] extends {
  readonly [Key in Part]: infer Schema extends z.ZodType;
}
  ? z.infer<Schema>
  : undefined;

/** A request after it was checked against its route: who asks, what for, with which words. */
export interface ApiRequest<Name extends RouteName = RouteName> {
  readonly tenantId: string;
  readonly actor: Actor;
  /** Which platform is calling, on routes of platforms; nothing on all others. */
  readonly platformId: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Declared<Name, 'query'>;
  readonly body: Declared<Name, 'body'>;
  /** The body as it came, on routes that take no JSON; nothing on all others. */
  readonly bytes: Uint8Array;
  /** The version that If-Match names, `absent` for If-None-Match: *. */
  readonly expect: number | 'absent' | undefined;
  /** An id that is the same for the same tenant and Idempotency-Key. */
  stableId(prefix: string): string;
}
