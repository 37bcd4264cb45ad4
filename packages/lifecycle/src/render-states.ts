import { code, markdownTable } from '@slipway/kernel';
import { type AcknowledgementRow, acknowledgementEffects } from './acknowledgement-effects.ts';
import { deliveryTask } from './delivery-task.ts';
import { eventsOf, type Machine, statesOf } from './machine.ts';
import { onboarding } from './onboarding.ts';
import { platformRelease } from './platform-release.ts';
import { purposes } from './purposes.ts';
import { type RollUpRow, rollUpRows } from './roll-up.ts';
import { sync } from './sync.ts';

/** The dictionary of states, as Markdown: the text of `STATES.md`, which a test keeps equal to these rows. */
export const renderStates = (): string =>
  `${[
    '# The dictionary of states',
    'Generated from the rows of `packages/lifecycle` by `npm run docs`. Change the rows, not this page.',
    ...renderMachine(deliveryTask),
    ...renderMachine(platformRelease),
    ...renderMachine(sync),
    ...renderMachine(onboarding),
    ...renderPurposes(),
    ...renderRollUp(),
    ...renderEffects(),
  ].join('\n\n')}\n`;

function renderMachine<State extends string, Event extends string, Need extends string>(
  machine: Machine<State, Event, Need>,
): string[] {
  const needs = Object.keys(machine.needs) as Need[];
  return [
    `## ${machine.name}`,
    machine.means,
    markdownTable(
      ['state', 'means'],
      statesOf(machine).map((state) => [
        code(state),
        `${machine.states[state].means}${machine.states[state].final ? ' Final.' : ''}`,
      ]),
    ),
    diagram(machine),
    markdownTable(
      ['from', 'event', 'to', 'because', 'only if'],
      machine.moves.map((row) => [
        code(row.from),
        code(row.event),
        code(row.to),
        row.because,
        row.needs ? code(row.needs) : '',
      ]),
    ),
    markdownTable(
      ['event', 'by', 'means'],
      eventsOf(machine).map((event) => [code(event), machine.events[event].by, machine.events[event].means]),
    ),
    ...(needs.length === 0
      ? []
      : [
          markdownTable(
            ['condition', 'means'],
            needs.map((need) => [code(need), machine.needs[need].means]),
          ),
        ]),
  ];
}

/** Moves that stay in their state are left out: they would hide the others. */
function diagram<State extends string>(machine: Machine<State, string>): string {
  const id = (state: string) => state.replaceAll('-', '_');
  const moving = machine.moves.filter((row) => row.from !== row.to);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...statesOf(machine).map((state) => `  state "${state}" as ${id(state)}`),
    `  [*] --> ${id(machine.initial)}`,
    ...moving.map((row) => `  ${id(row.from)} --> ${id(row.to)}: ${row.event}`),
    ...statesOf(machine)
      .filter((state) => machine.states[state].final)
      .map((state) => `  ${id(state)} --> [*]`),
    '```',
  ].join('\n');
}

const renderPurposes = (): string[] => [
  '## Purposes',
  'What happens to a task moves the platform release that it serves: an update moves the sync, every other purpose the status.',
  markdownTable(
    ['purpose', 'starts with', 'accepted', 'refused', 'failed', 'overdue'],
    Object.entries(purposes).map(([purpose, row]) => [
      code(purpose),
      ...[row.starts, row.accepted, row.refused, row.failed, row.overdue].map((event) => code(event.event)),
    ]),
  ),
];

const renderRollUp = (): string[] => [
  '## Release.status',
  'Derived from the platforms of the release. The first row that holds decides; cancelled platforms count in no row but their own.',
  markdownTable(
    ['status', 'when', 'means'],
    rollUpRows.map((row) => [code(row.status), condition(row), row.means]),
  ),
];

const renderEffects = (): string[] => [
  '## Acknowledgements',
  'What a word of the platform does to the task and, by the purpose of the task, to the platform release. `refused` and `unclear` ask for a person; a word that is not in this table is `unclear`.',
  markdownTable(
    ['vocabulary', 'status', 'verdict', 'but for', 'because'],
    acknowledgementEffects.map((row) => [
      code(row.vocabulary),
      code(row.status),
      row.verdict,
      exceptions(row),
      row.because,
    ]),
  ),
];

function condition(row: RollUpRow): string {
  if ('none' in row) return 'no platform';
  return 'every' in row
    ? `every platform: ${row.every.map(code).join(', ')}`
    : `some platform: ${row.some.map(code).join(', ')}`;
}

const exceptions = (row: AcknowledgementRow): string =>
  Object.entries(row.unless ?? {})
    .map(([purpose, verdict]) => `${purpose}: ${verdict}`)
    .join('; ');
