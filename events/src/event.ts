import * as z from 'zod';

/** What a domain event is: its name is the detail-type on the bus, its detail is checked where it is put and read. */
export interface EventKind<Name extends string = string, Detail extends z.ZodType = z.ZodType> {
  readonly name: Name;
  readonly version: number;
  /** One sentence: what happened. */
  readonly means: string;
  readonly detail: Detail;
  readonly example: z.infer<Detail>;
}

export const eventKind = <const Name extends string, Detail extends z.ZodType>(
  kind: EventKind<Name, Detail>,
): EventKind<Name, Detail> => kind;

/** What every detail holds: whose event it is, its id, when it happened. */
export const common = {
  eventId: z.string(),
  tenantId: z.string(),
  at: z.iso.datetime(),
};
