import { code, markdownTable } from '@slipway/kernel';
import { entries } from './assess.ts';
import { dealEntries } from './deals/index.ts';
import type { DecidedBy, Entry } from './entry.ts';
import { officialRules } from './official-rules.ts';
import { profile14Entries } from './profiles14/index.ts';
import { names14 } from './profiles14/names.ts';
import { releaseProfileEntries } from './standard/index.ts';

/** Every entry as a page of documentation. */
export const renderRules = (): string =>
  `${[
    '# What a message is assessed by',
    'Generated from the entries of `packages/conformance` by `npm run docs`. Change an entry, not this page.',
    `${entries.length} entries: ${releaseProfileEntries.length} for the printed items of the release profiles 2.1, ${dealEntries.length} for clause 6 of ERN and the practice of deals, ${profile14Entries.length} for the release and business profiles 1.4 of ERN 3.8.2. The ids of the first are those of the standard; letters count paragraphs without a number, P, S, T and V are the columns of the profile table.`,
    '## Verdict',
    'One failing entry of weight 1 makes a message not conformant. Failing entries of weight 2 are reservations, unless more than half of those that could be judged fail. How often one entry fails does not matter. Entries without a weight, entries that nobody can tell and entries that do not apply count for nothing. Of what a sender owes only if it knows it, nobody can tell while it is missing, unless the sender says whether it does (`known`).',
    '## Release profiles 2.1',
    tableOf(releaseProfileEntries),
    '## Deals, life cycle, files',
    tableOf(dealEntries),
    '## Profiles 1.4',
    'Asked of messages of ERN 3.8.2 besides the entries above, by the profile that they name. Each answers to the same intent in all the official rule files that have it.',
    tableOf(profile14Entries),
  ].join('\n\n')}\n`;

function tableOf(rows: readonly Entry[]): string {
  return markdownTable(
    ['entry', 'weight', 'says', 'asked of', 'decided by', 'official rules'],
    rows.map((entry) => [
      code(entry.id),
      entry.weight === undefined ? '–' : String(entry.weight),
      entry.says,
      askedOf(entry),
      entry.permission
        ? 'allows, demands nothing'
        : `${decided[entry.decidedBy]}${entry.ifKnown ? ', and what the sender knows' : ''}`,
      rulesOf(entry.id),
    ]),
  );
}

const decided: Record<DecidedBy, string> = {
  message: 'the message',
  history: 'earlier messages',
  files: 'the files',
  agreement: 'what the parties agreed',
  sender: 'only the sender',
  recipient: 'only the recipient',
};

const askedOf = ({ profiles, variant, notInErn3, of14 }: Entry): string =>
  [
    of14 === 'business'
      ? 'every business profile'
      : of14 &&
        (of14.length > 12
          ? `all but ${names14.filter((name) => !of14.includes(name)).join(', ') || 'none'}`
          : of14.join(', ')),
    of14 === undefined && (profiles === 'every' ? 'every profile' : profiles.join(', ')),
    variant,
    notInErn3 && 'not in 3.8.2',
  ]
    .filter(Boolean)
    .join('; ');

const rulesOf = (id: string): string => {
  const keys = officialRules[id]?.split(' ') ?? [];
  return keys.length > 4 ? `${keys[0]} … ${keys.at(-1)}` : keys.join(' ');
};
