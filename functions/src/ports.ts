import {
  openBus,
  openConnectors,
  openDocuments,
  openObjects,
  openSchedules,
  openSecrets,
  openWorkflows,
} from '@slipway/aws';
import { type Actor, systemClock, ulids } from '@slipway/kernel';
import type { Deciding } from '@slipway/releases';
import { environment, lazily } from './environment.ts';

// Each port is made on first use, and each line is marked pure: a bundle holds only the clients that its function uses.

export const documents = /* @__PURE__ */ lazily(() => openDocuments(environment('TABLE_NAME'), systemClock));
export const objects = /* @__PURE__ */ lazily(openObjects);
export const workflows = /* @__PURE__ */ lazily(openWorkflows);
export const connectors = /* @__PURE__ */ lazily(openConnectors);
export const secrets = /* @__PURE__ */ lazily(openSecrets);
export const publish = /* @__PURE__ */ lazily(() => openBus(environment('BUS_NAME')));
export const schedules = /* @__PURE__ */ lazily(() =>
  openSchedules({ groupName: environment('SCHEDULE_GROUP'), roleArn: environment('SCHEDULER_ROLE_ARN') }),
);

export const deciding = (tenantId: string, actor: Actor): Deciding => ({
  tenantId,
  actor,
  clock: systemClock,
  ids: ulids,
});

/** Decisions of a function of ours rather than of a person. */
export const decidingAs = (tenantId: string, name: string): Deciding => deciding(tenantId, { kind: 'system', name });
