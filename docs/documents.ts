import { renderAccess } from '@slipway/aws';
import { renderRules } from '@slipway/conformance';
import { renderVersions } from '@slipway/ern';
import { openApi, renderApiTypes } from '@slipway/http';
import { renderStates } from '@slipway/lifecycle';
import { renderCosts } from './render/costs.ts';
import { renderErrors } from './render/errors.ts';
import { renderEvents } from './render/events.ts';
import { renderFailures } from './render/failures.ts';
import { renderFunctions } from './render/functions.ts';

export interface GeneratedDocument {
  /** From the root of the repository. */
  readonly path: string;
  readonly render: () => string | Promise<string>;
}

/** Every document that is made from tables. A new one is a row here. */
export const documents: readonly GeneratedDocument[] = [
  { path: 'packages/lifecycle/STATES.md', render: renderStates },
  { path: 'packages/aws/ACCESS.md', render: renderAccess },
  { path: 'packages/ern/VERSIONS.md', render: renderVersions },
  { path: 'packages/conformance/RULES.md', render: renderRules },
  { path: 'docs/api/openapi.json', render: () => `${JSON.stringify(openApi(), null, 2)}\n` },
  { path: 'packages/http/src/generated/api-types.ts', render: renderApiTypes },
  { path: 'docs/errors.md', render: renderErrors },
  { path: 'docs/failures.md', render: renderFailures },
  { path: 'docs/events.md', render: renderEvents },
  { path: 'docs/costs.md', render: renderCosts },
  { path: 'docs/functions.md', render: renderFunctions },
];
