import * as z from 'zod';
import { pageOf } from '../views/stored.ts';
import type { Place } from './route.ts';

/** Media types of an XML message. The last one carries every encoding unchanged; API Gateway makes text of the others. */
export const MESSAGE_TYPES = ['application/xml', 'text/xml', 'application/octet-stream'] as const;

/** A page of a list. */
export const page = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50).describe('How many at most.'),
  cursor: z.string().max(2048).optional().describe('`next` of the page before.'),
});

/** Lists in which can be searched. */
export const search = page.extend({
  q: z
    .string()
    .max(200)
    .optional()
    .describe('Words of the title or the artist, each as far as it is known; or a whole number in any written form.'),
});

export const list = (place: Place, says: string, item: z.ZodType) =>
  ({
    ...place,
    method: 'GET',
    access: 'read',
    says,
    query: page,
    answer: { status: 200, schema: pageOf(item) },
    refusals: [],
  }) as const;

export const searchable = (place: Place, says: string, item: z.ZodType) =>
  ({ ...list(place, says, item), query: search }) as const;

export const read = (place: Place, says: string, schema: z.ZodType) =>
  ({
    ...place,
    method: 'GET',
    access: 'read',
    says,
    answer: { status: 200, schema },
    etag: 'read',
    refusals: ['not-found'],
  }) as const;

export const write = <Body extends z.ZodType>(place: Place, says: string, body: Body, schema: z.ZodType) =>
  ({
    ...place,
    method: 'PUT',
    access: 'write',
    says: `${says} New with \`If-None-Match: *\`, changed with \`If-Match\`.`,
    body,
    answer: { status: 200, schema },
    etag: 'write',
    refusals: ['not-found', 'version-missing', 'version-mismatch', 'version-conflict'],
  }) as const;
