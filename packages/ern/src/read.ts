import { accepted, type Outcome, refused } from '@slipway/kernel';
import { loadTable } from './grammar/grammar.ts';
import type { Message } from './model/message.ts';
import { MessageBuilder, type Remark } from './read/message-builder.ts';
import { type ReadRefusal, refusalOfFault, refusalOfFlaws, refusalOfRoot } from './read/refusal.ts';
import { type Checked, check, open, type ValidateOptions } from './validate/check.ts';
import { failed, reportOf, type ValidationReport } from './validate/report.ts';
import { type ErnVersion, versionOfNamespace } from './versions.ts';
import { locate } from './xml/locate.ts';
import { sniffRoot } from './xml/sniff.ts';

export interface ReadMessage {
  readonly message: Message;
  readonly version: ErnVersion;
  /** The AvsVersionId that the file names, from 4.3 on. */
  readonly avs?: string;
  /** What the file says and the model has no place for. */
  readonly unread: readonly Unread[];
  /** Whether every element stands where its schema has it. */
  readonly isInOrder: boolean;
  /** How many values the file holds that the parties defined themselves (`UserDefinedValue`). */
  readonly ownValues: number;
}

/** A fact of the file that the model has no place for. */
export interface Unread {
  /** Its XPath: `/ern:NewReleaseMessage/ResourceList/SoundRecording[2]/@Foo`. */
  readonly path: string;
  readonly value: string;
}

/** A message, and whether it is what its schema wants. */
export interface CheckedReading {
  /** What `validate` says of the same bytes. */
  readonly report: ValidationReport;
  /** What `read` says of them: a message that does not follow its schema may still be read. */
  readonly reading: Outcome<ReadMessage, ReadRefusal>;
}

/**
 * Reads a message of any version; the version is that of the root's namespace. What the schema does not allow does not
 * keep a message from being read, as long as what is there makes a message of the model.
 */
export async function read(bytes: Uint8Array): Promise<Outcome<ReadMessage, ReadRefusal>> {
  const opened = open(bytes, {});
  if (!opened.ok) return refused(refusalOfFault(opened.refusal));
  const document = opened.value;
  return (await pass(document, sniffed(document), { maxErrors: 0 })).reading;
}

/** Reads and validates a message in one pass, for no more than reading alone costs. */
export async function readChecked(bytes: Uint8Array, options: ValidateOptions = {}): Promise<CheckedReading> {
  const opened = open(bytes, options);
  if (!opened.ok) return { report: failed(opened.refusal), reading: refused(refusalOfFault(opened.refusal)) };
  const document = opened.value;
  const { checked, reading } = await pass(document, options.version ?? sniffed(document), options);
  return { report: reportOf(document, checked), reading };
}

const sniffed = (document: Buffer): ErnVersion | undefined =>
  versionOfNamespace(sniffRoot(document)?.namespace ?? '')?.version;

async function pass(
  document: Buffer,
  version: ErnVersion | undefined,
  options: ValidateOptions,
): Promise<{ checked: Checked; reading: CheckedReading['reading'] }> {
  const grammar = version && (await loadTable(version));
  const builder = new MessageBuilder(grammar);
  const checked = check(document, grammar, options, builder);
  const said = checked.root && versionOfNamespace(checked.root.namespace)?.version;
  // Checked against another version than the one that the message says it is in.
  if (said && said !== version)
    return { checked, reading: (await pass(document, said, { ...options, maxErrors: 0 })).reading };
  return { checked, reading: outcomeOf(document, checked, builder) };
}

function outcomeOf(document: Buffer, { fault, root }: Checked, builder: MessageBuilder): CheckedReading['reading'] {
  const { messageType, message, flaws, unread } = builder;
  if (root && !messageType) return refused(refusalOfRoot(root, document));
  if (fault) return refused(refusalOfFault(fault, document));
  if (!message || !root) throw new Error('Cannot tell why a message without a fault was not read');
  if (flaws.length > 0)
    return refused(refusalOfFlaws(told(document, flaws).map(({ path, text }) => ({ path, detail: text }))));
  const version = versionOfNamespace(root.namespace)!.version;
  const avs = root.attributes.get('AvsVersionId');
  if (!builder.isUnreadWhole)
    unread.push({ at: root.at, step: '', text: `more than the ${unread.length} facts above` });
  return accepted({
    message: { messageType, ...message } as Message,
    version,
    ...(avs === undefined ? {} : { avs }),
    unread: told(document, unread).map(({ path, text }) => ({ path, value: text })),
    isInOrder: builder.isInOrder,
    ownValues: builder.ownValues,
  });
}

/** Works out the paths of remarks, which the pass itself does not keep. */
function told(document: Buffer, remarks: readonly Remark[]): { path: string; text: string }[] {
  if (remarks.length === 0) return [];
  const places = locate(
    document,
    remarks.map(({ at }) => at),
    true,
  );
  return remarks.map(({ step, text }, index) => {
    const { path } = places[index]!;
    return { path: step === '' ? path : `${path}/${step}`, text };
  });
}
