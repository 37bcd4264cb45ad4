import type { Grammar } from '../grammar/grammar.ts';
import { moved } from '../mapping/ern4/moves.ts';
import { datesIntoDeals, withAllFour } from '../mapping/ern4/preview-dates.ts';
import { withoutNamelessGrounds } from '../mapping/nameless-grounds.ts';
import type { Shape } from '../mapping/row.ts';
import type { Message } from '../model/message.ts';
import { knownRelease } from '../validate/avs-release.ts';
import type { ValidationWarning } from '../validate/report.ts';
import { dialect, type MessageName } from '../versions.ts';
import type { WriteOptions, Written } from '../write.ts';
import { quote } from './attributes.ts';
import { type Body, isBodyOf, keptBody } from './body.ts';
import { rootOf, sinkOf, writerOf } from './ready.ts';
import type { Sink } from './sink.ts';
import { attributeTag } from './tag.ts';
import { copyWord } from './words.ts';

/** Writes a message as it is; a `known` body is taken over when the message has the same, and kept when it is wanted. */
export function writeOnce(
  grammar: Grammar,
  message: Message,
  options: WriteOptions,
  known?: Body,
  keeps = false,
): { written: Written; body: Body | undefined } {
  const avs = options.avs ?? grammar.avsVersions.at(-1);
  const warnings: ValidationWarning[] = [];
  const release = releaseFor(grammar, options.avs, warnings);
  const sender = message.messageHeader.messageSender.partyId;
  const sink = sinkOf(grammar, release, sender);
  const granted = withoutNamelessGrounds(message, grammar, release, sink);
  const root: Shape =
    grammar.version === '3.8.2'
      ? withAllFour(datesIntoDeals(granted, sink), sink)
      : moved(granted, grammar.version, sink);
  if (known && isBodyOf(root, sender, known)) sink.known = known;
  sink.room(roomFor(root));
  const { head, tag } = rootOf(grammar, message.messageType);
  sink.at = copyWord(sink.view, sink.at, head);
  writeOwnAttributes(sink, grammar, message.messageType, avs);
  writerOf(grammar)[message.messageType](sink, tag, root, 0);
  const unsaid = sink.unsaid(message);
  return {
    written: { bytes: sink.written(), unsaid, assumed: sink.assumed, warnings },
    body: keeps ? (sink.known ?? keptBody(sink, root, unsaid)) : undefined,
  };
}

/** About half of what the message will take: a buffer that has to grow is twice as large as what has to fit. */
const roomFor = ({ soundRecordings = [], videos = [] }: Shape): number =>
  PER_TRACK * (soundRecordings.length + videos.length);

/** A recording with its release and deals takes 7 KB in 4.x and twice as much in 3.8.2, which spells out its parties. */
const PER_TRACK = 8 * 1024;

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

function releaseFor(
  { version }: Grammar,
  avs: number | string | undefined,
  warnings: ValidationWarning[],
): number | undefined {
  const release = avs === undefined ? undefined : Number(avs);
  const text = release !== undefined && Number.isNaN(release) ? String(avs) : undefined;
  return knownRelease(dialect(version), release, warnings, text);
}
