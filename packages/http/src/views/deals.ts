import { cardFields, commercialCard } from '@slipway/deals';
import * as z from 'zod';
import { releaseView, taskView } from './releases.ts';

const gridPlace = {
  model: z.string().optional(),
  useType: z.string(),
  things: z.array(z.string()).describe('`release`, `track:ID`, `clip:ID`; `tracks` are those that no card names.'),
  territories: z.array(z.string()).describe('`Worldwide` stands for those that no card names.'),
};
const gridSpan = { from: z.string(), to: z.string().optional(), cards: z.array(z.string()) };
const gridFinding = z.strictObject({ ...gridPlace, ...gridSpan });

/** What a platform may do with a release: where, when, how. Local dates begin at midnight of the zone. */
export const dealGrid = z.strictObject({
  zone: z.string(),
  rows: z.array(z.strictObject({ ...gridPlace, spans: z.array(z.strictObject(gridSpan)) })),
  overlaps: z.array(gridFinding),
  gaps: z.array(gridFinding),
  incomplete: z.array(z.string()).optional().describe('Cards of a draft that lack something and are left out.'),
});

const terms = cardFields.pick({ price: true, preOrder: true, claim: true });
const dealDifference = z.strictObject({
  kind: z.enum(['gained', 'lost', 'changed']),
  ...gridPlace,
  from: z.string(),
  to: z.string().optional(),
  before: z.array(terms).describe('The terms, one for each card that grants.'),
  after: z.array(terms),
});

/** What a change of deals would do. */
export const dealChangeCheck = z.strictObject({
  cards: z.array(commercialCard).describe('The complete new list.'),
  differences: z.array(dealDifference),
  drops: z.array(dealDifference).describe('What the platform may do now and could not any more.'),
  confirmation: z.string().optional().describe('Send it as `confirm` to let go what is dropped.'),
  before: dealGrid,
  after: dealGrid,
});

/** A release whose deals changed on a platform, with the task that tells it, where one does. */
export const dealsChanged = z.strictObject({
  cards: z.array(commercialCard).describe('The complete new list.'),
  release: releaseView,
  task: taskView.optional(),
});
