import type { Route } from './route.ts';

/** What tells about the API itself. */
export const documentationRoutes = {
  'get-openapi': {
    method: 'GET',
    path: '/openapi.json',
    function: 'docs-api',
    tag: 'Documentation',
    access: 'public',
    says: 'This document.',
    answer: { status: 200, mediaType: 'application/json' },
    refusals: [],
  },
  'get-docs': {
    method: 'GET',
    path: '/docs',
    function: 'docs-api',
    tag: 'Documentation',
    access: 'public',
    says: 'This document as a page.',
    answer: { status: 200, mediaType: 'text/html' },
    refusals: [],
  },
} as const satisfies Record<string, Route>;
