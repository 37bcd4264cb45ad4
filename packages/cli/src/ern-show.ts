import {
  type Message,
  type NewReleaseMessage,
  type PriceInformation,
  plainValue,
  type ReadMessage,
} from '@slipway/ern';
import { Command } from 'commander';
import { messageOf } from './ern-files.ts';
import { exitCode, oneLine, type Terminal } from './terminal.ts';

/** `slipway ern show FILE`: the message for a reader: who, what, which tracks, which deals. */
export const ernShow = (out: Terminal, done: (code: number) => void): Command =>
  new Command('show')
    .description('a readable summary of a message: parties, tracks, deals as a grid')
    .argument('<file>', 'the message; - is standard input')
    .option('--json', 'print one JSON document: the message as the model holds it')
    .action(async (file: string, { json }: { json?: true }) => {
      const found = await messageOf(out, file);
      if (!found.read) {
        if (json && found.refusal) out.print(`${JSON.stringify({ file, refusal: found.refusal }, undefined, 2)}\n`);
        return done(found.code);
      }
      const { message, version, avs, unread } = found.read;
      if (json) out.print(`${JSON.stringify({ file, version, avs: avs ?? null, message, unread }, undefined, 2)}\n`);
      else out.print(summary(found.read));
      return done(exitCode.good);
    });

function summary({ message, version, avs, unread }: ReadMessage): string {
  const lines = [
    `${message.messageType}, ERN ${version}${avs === undefined ? '' : `, allowed value sets ${avs}`}`,
    ...headerLines(message),
    ...(message.messageType === 'NewReleaseMessage' ? releaseLines(message) : purgeLines(message)),
    ...(unread.length === 0 ? [] : ['', `${unread.length} facts that the model has no place for (--json lists them)`]),
  ];
  return lines.map((line) => `${oneLine(line)}\n`).join('');
}

function headerLines({ messageHeader: header }: Message): string[] {
  const party = ({ partyId, partyName }: { partyId: string; partyName?: { fullName: string } | undefined }) =>
    partyName ? `${partyName.fullName} (${partyId})` : partyId;
  return [
    `  message    ${header.messageId || '–'}, ${header.messageCreatedDateTime}${header.messageControlType ? `, ${header.messageControlType}` : ''}`,
    `  from       ${party(header.messageSender)}`,
    ...(header.sentOnBehalfOf ? [`  for        ${party(header.sentOnBehalfOf)}`] : []),
    ...header.messageRecipients.map((one) => `  to         ${party(one)}`),
  ];
}

function releaseLines(message: NewReleaseMessage): string[] {
  const { release } = message;
  const names = new Map(
    (message.parties ?? []).map((one) => [
      one.partyReference,
      text(one.partyNames?.[0]?.fullName) ?? one.partyReference,
    ]),
  );
  const id = release?.releaseId;
  const number = id?.icpn ?? id?.gRid ?? id?.catalogNumber?.value ?? id?.proprietaryIds?.[0]?.value;
  return [
    '',
    `Release      ${text(release?.displayTitleTexts[0]) || '–'}${number ? `  [${number}]` : ''}`,
    `  artist     ${release?.displayArtistNames.map(text).join(' / ') || '–'}`,
    `  label      ${release?.releaseLabelReferences.map((one) => names.get(text(one) ?? '') ?? text(one)).join(', ') || '–'}`,
    `  type       ${release?.releaseTypes.map(text).join(', ') || '–'}`,
    '',
    'Parties',
    ...columns([...names]),
    '',
    'Tracks',
    ...trackLines(message),
    ...otherLines(message),
    '',
    'Deals',
    ...dealGrid(message),
  ];
}

function trackLines({ soundRecordings = [], videos = [] }: NewReleaseMessage): string[] {
  const tracks = [
    ...soundRecordings.map((one) => ({ ...one, isrc: one.soundRecordingEditions?.[0]?.resourceIds[0]?.isrc })),
    ...videos.map((one) => ({ ...one, isrc: one.videoEditions?.[0]?.resourceIds[0]?.isrc })),
  ];
  const rows = tracks.map(({ resourceReference, isrc, duration, displayTitleTexts, displayArtistNames }) => [
    resourceReference,
    isrc || '–',
    duration,
    [text(displayTitleTexts[0]), text(displayArtistNames[0])].filter(Boolean).join(' · '),
  ]);
  return rows.length === 0 ? ['  none'] : columns(rows);
}

/** Pictures, texts and other resources than recordings. */
function otherLines({ images, texts, sheetMusic, software, midi }: NewReleaseMessage): string[] {
  const others = [images, texts, sheetMusic, software, midi].flatMap((list) => [...(list ?? [])]);
  if (others.length === 0) return [];
  const rows = others.map(({ resourceReference, type, resourceIds, displayTitleTexts }) => {
    const { proprietaryIds, ...numbers } = resourceIds?.[0] ?? {};
    const number = Object.values(numbers).find((one) => typeof one === 'string') ?? proprietaryIds?.[0]?.value;
    return [resourceReference, String(number || '–'), text(type) ?? '–', text(displayTitleTexts?.[0]) ?? ''];
  });
  return ['', 'Other resources', ...columns(rows)];
}

/** Territory, time, model, use and price of every deal, a line each. */
function dealGrid({ releaseDeals = [] }: NewReleaseMessage): string[] {
  const rows = releaseDeals.flatMap(({ dealReleaseReferences, deals }) =>
    deals.map(({ dealTerms }) => {
      const except = dealTerms?.excludedTerritoryCodes?.map(text).join(' ');
      return [
        shortList(dealReleaseReferences),
        dealTerms?.territoryCodes
          ? shortList(dealTerms.territoryCodes.map((one) => text(one) ?? ''))
          : except
            ? `all but ${except}`
            : '–',
        (dealTerms?.validityPeriods ?? [])
          .map((one) =>
            `${text(one.startDate ?? one.startDateTime) ?? ''} – ${text(one.endDate ?? one.endDateTime) ?? ''}`.trim(),
          )
          .join(', '),
        (dealTerms?.commercialModelTypes ?? []).map(text).join(' '),
        `${(dealTerms?.useTypes ?? []).map(text).join(' ')}${dealTerms?.isPreOrderDeal ? ' (pre-order)' : ''}`,
        (dealTerms?.priceInformation ?? []).map(price).join(', '),
      ];
    }),
  );
  if (rows.length === 0) return ['  none: the release is not available, or taken down'];
  const all = [['releases', 'territories', 'time', 'model', 'use', 'price'], ...rows];
  return columns(all);
}

/** Rows of as many cells each, one below the other. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => rows.reduce((most, row) => Math.max(most, row[column]!.length), 0));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
}

/** A price in the words of the message: its code, or the first amount that it gives. */
function price(one: PriceInformation): string {
  const amount = one.wholesalePricePerUnit ?? one.suggestedRetailPrice ?? one.bulkOrderWholesalePricePerUnit;
  return one.priceCode?.value ?? (amount ? `${amount.value} ${amount.currencyCode}` : (text(one.priceRangeType) ?? ''));
}

const shortList = (items: readonly string[]): string =>
  items.length <= 4 ? items.join(' ') : `${items.slice(0, 3).join(' ')} … (${items.length})`;

const purgeLines = (message: Extract<Message, { messageType: 'PurgeReleaseMessage' }>): string[] => {
  const { releaseId, titles = [] } = message.purgedRelease;
  return [
    '',
    `Purged       ${titles.map((one) => one.titleText).join(' / ') || '–'}  ${JSON.stringify(releaseId ?? {})}`,
  ];
};

/** The text of a value that may carry attributes. */
const text = (value: string | { value: string } | undefined): string | undefined =>
  value === undefined ? undefined : plainValue(value);
