import { type Grammar, loadGrammar } from './grammar/grammar.ts';
import type { Message } from './model/message.ts';
import type { ValidationWarning } from './validate/report.ts';
import type { ErnVersion } from './versions.ts';
import type { Body } from './write/body.ts';
import { writeOnce } from './write/once.ts';
import type { Assumed, Unsaid } from './write/sink.ts';

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
export const writeWith = (grammar: Grammar, message: Message, options: WriteOptions = {}): Written =>
  writeNamed(grammar, message, options).written;

/** The message of one recipient, with what those of others can take over from it. */
export interface SharedBody {
  readonly written: Written;
  readonly grammar: Grammar;
  readonly options: WriteOptions;
  readonly body: Body | undefined;
}

/** Writes the message of the first of several recipients who get the same release in the same version. */
export function writeBody(grammar: Grammar, message: Message, options: WriteOptions = {}): SharedBody {
  return { grammar, options, ...writeNamed(grammar, message, options, undefined, true) };
}

/**
 * Writes the message of a further recipient: what `writeWith` gives, byte for byte. Its header and deals are written, the
 * parties, resources and releases are those of the first, which takes a fraction of the time. They are compared before,
 * for deals with preview dates or pre-order incentives can say something in the releases; where they differ, everything
 * is written.
 */
export const writeFor = ({ grammar, options, body }: SharedBody, message: Message): Written =>
  writeNamed(grammar, message, options, body).written;

/** A version that demands a party where the message names none refers to one that nobody knows; it must be listed. */
function writeNamed(
  ...[grammar, message, options, known, keeps]: Parameters<typeof writeOnce>
): ReturnType<typeof writeOnce> {
  const once = writeOnce(grammar, message, options, known, keeps);
  const { assumed } = once.written;
  const isNamed = ({ path, value }: Assumed) => value === UNKNOWN_PARTY && path.endsWith('/Party/PartyReference');
  const refersToNobody = assumed.some(({ value }) => value === UNKNOWN_PARTY) && !assumed.some(isNamed);
  if (!refersToNobody || message.messageType !== 'NewReleaseMessage') return once;
  const unknown = { partyReference: UNKNOWN_PARTY, partyNames: [{ fullName: '#unknown#' }] };
  const parties = [...(message.parties ?? []), unknown];
  const { written, body } = writeOnce(grammar, { ...message, parties }, options, known, keeps);
  const path = `/${message.messageType}/PartyList/Party/PartyName/FullName`;
  const reason = 'the version demands a party where the message names none';
  return { written: { ...written, assumed: [{ path, value: '#unknown#', reason }, ...written.assumed] }, body };
}

/** The anchor that stands for a party nobody named. */
const UNKNOWN_PARTY = 'PUnknown';
