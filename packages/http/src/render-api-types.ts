import type { OpenAPI3 } from 'openapi-typescript';
import { openApi } from './openapi.ts';

/** The types of a client of the API, made of the OpenAPI document as anybody else would make theirs. */
export async function renderApiTypes(): Promise<string> {
  // A tool for making documents: whoever serves the API never loads it.
  const { astToString, default: typesOf } = await import('openapi-typescript');
  const types = astToString(await typesOf(openApi() as unknown as OpenAPI3));
  return `// Generated from the route table by \`npm run docs\`. Change the table, not this file.\n\n${types}`;
}
