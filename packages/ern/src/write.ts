import { type Grammar, loadGrammar } from './grammar/grammar.ts';
import { moved } from './mapping/ern4/moves.ts';
import { datesIntoDeals, withAllFour } from './mapping/ern4/preview-dates.ts';
import type { Message } from './model/message.ts';
import { knownRelease } from './validate/avs-release.ts';
import type { ValidationWarning } from './validate/report.ts';
import { type Dialect, dialect, type ErnVersion, type MessageName } from './versions.ts';
import { quote } from './write/parts.ts';
import { rootOf, sinkOf, writerOf } from './write/ready.ts';
import type { Assumed, Sink, Unsaid } from './write/sink.ts';
import { attributeTag } from './write/tag.ts';
import { copyWord } from './write/words.ts';

export interface WriteOptions {
  /** The AvsVersionId to name and to check values against; by default the newest that the version's tables hold. */
  readonly avs?: number | string;
}

export interface Written {
  /** UTF-8 with line feeds. The same message gives the same bytes on any machine. */
  readonly bytes: Uint8Array;
  /** Facts of the message that this version has no place for. */
  readonly unsaid: readonly Unsaid[];
  /** What the version demands and the message lacks, with what was written for it. */
  readonly assumed: readonly Assumed[];
  /** That values were checked against another release of the allowed value sets than the one that was named. */
  readonly warnings: readonly ValidationWarning[];
}

/** Writes a message in one version of ERN. */
export async function write(message: Message, version: ErnVersion, options: WriteOptions = {}): Promise<Written> {
  return writeWith(await loadGrammar(version), message, options);
}

/** The same with a grammar that is loaded already, without waiting. */
export function writeWith(grammar: Grammar, message: Message, options: WriteOptions = {}): Written {
  const written = writeOnce(grammar, message, options);
  const isNamed = ({ path, value }: Assumed) => value === UNKNOWN_PARTY && path.endsWith('/Party/PartyReference');
  const refersToNobody = written.assumed.some(({ value }) => value === UNKNOWN_PARTY) && !written.assumed.some(isNamed);
  if (!refersToNobody || message.messageType !== 'NewReleaseMessage') return written;
  // A version that demands a party where the message names none refers to one that nobody knows; it must be listed.
  const unknown = { partyReference: UNKNOWN_PARTY, partyNames: [{ fullName: '#unknown#' }] };
  const parties = [...(message.parties ?? []), unknown];
  const { assumed, ...rest } = writeOnce(grammar, { ...message, parties }, options);
  const path = `/${message.messageType}/PartyList/Party/PartyName/FullName`;
  const reason = 'the version demands a party where the message names none';
  return { ...rest, assumed: [{ path, value: '#unknown#', reason }, ...assumed] };
}

function writeOnce(grammar: Grammar, message: Message, options: WriteOptions): Written {
  const row = dialect(grammar.version);
  const avs = options.avs ?? grammar.avsVersions.at(-1);
  const warnings: ValidationWarning[] = [];
  const release = releaseFor(row, options.avs, warnings);
  const sink = sinkOf(grammar, release, message.messageHeader.messageSender.partyId);
  const root = sink.standsFor(
    {
      ...(grammar.version === '3.8.2'
        ? withAllFour(datesIntoDeals(message, sink), sink)
        : moved(message, grammar.version, sink)),
      messageType: undefined,
    },
    message,
  );
  const { head, tag } = rootOf(grammar, message.messageType);
  sink.at = copyWord(sink.view, sink.at, head);
  writeOwnAttributes(sink, grammar, message.messageType, avs);
  writerOf(grammar)[message.messageType](sink, tag, root, 0);
  return { bytes: sink.written(), unsaid: sink.unsaid(message), assumed: sink.assumed, warnings };
}

/** Attributes of the root that say how the message is written, not what it says. */
function writeOwnAttributes(
  sink: Sink,
  grammar: Grammar,
  message: MessageName,
  avs: number | string | undefined,
): void {
  for (const { name } of grammar.root(message).attributes) {
    if (name === 'AvsVersionId') quote(sink, avsVersion, String(avs));
    if (name === 'MessageSchemaVersionId') quote(sink, schemaVersion, `ern/${dialect(grammar.version).folder}`);
  }
}

const avsVersion = attributeTag('AvsVersionId');
const schemaVersion = attributeTag('MessageSchemaVersionId');

function releaseFor(row: Dialect, avs: number | string | undefined, warnings: ValidationWarning[]): number | undefined {
  const release = avs === undefined ? undefined : Number(avs);
  return knownRelease(row, release, warnings, release !== undefined && Number.isNaN(release) ? String(avs) : undefined);
}

/** The anchor that stands for a party nobody named. */
const UNKNOWN_PARTY = 'PUnknown';
