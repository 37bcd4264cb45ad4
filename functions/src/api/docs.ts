import { docsPage, openApi } from '@slipway/http';
import { lazily } from '../environment.ts';
import { api } from './api.ts';

const document = lazily(() => JSON.stringify(openApi()));
const htmlPage = lazily(() => docsPage(openApi()));

export const handler = api({
  'get-openapi': async () => ({ status: 200, body: document() }),
  'get-docs': async () => ({
    status: 200,
    body: htmlPage(),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  }),
});
