import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { type Clock, systemClock } from '@slipway/kernel';
import { type Answer, acknowledgementFile, type Choreography } from './acknowledgement.ts';
import { type AnswerDesk, postAnswer } from './answer-desk.ts';
import { ACCEPTED, answerOf, latecomers, type Refusal, refusalOf, standIn, unfinished } from './answers.ts';
import { type CheckedDelivery, checkDelivery } from './check-delivery.ts';
import { type DropBox, type DropBoxUser, newHostKey, startDropBox } from './drop-box.ts';
import type { Faults } from './faults.ts';
import { parseXml, type ReceivedMessage } from './message.ts';
import { openReceivedBook, type Received } from './received.ts';

/** A DSP: a drop box, the checks of what arrives in it, and the acknowledgements. */
export interface Simulator {
  readonly name: string;
  /** The SFTP side: address, host key, faults. */
  readonly dropBox: DropBox;
  /** The folder that suppliers see as `/`. */
  readonly files: string;
  /** Everything that arrived so far; {@link readReceived} reads the same list from `receivedFile`. */
  received(): readonly Received[];
  readonly receivedFile: string;
  setFaults(faults: Faults): void;
  /** Changes how messages are answered from now on. */
  setRefusal(refuse: SimulatorOptions['refuse']): void;
  /** From now on answers are posted to this desk; `undefined` puts them into the drop box again. */
  setAnswerDesk(desk: AnswerDesk | undefined): void;
  /** Writes one more acknowledgement for every message of a delivery: a duplicate, or a change of mind. */
  answerAgain(folder: string, answer: Answer): Promise<void>;
  stop(): Promise<void>;
}

export interface SimulatorOptions {
  readonly name: string;
  readonly dpid: string;
  readonly partyName: string;
  /** Holds `files` (the drop box), `received.jsonl` and the host key. */
  readonly folder: string;
  readonly port?: number;
  readonly users: readonly DropBoxUser[];
  readonly choreography: Choreography;
  /** Milliseconds from the marker to the answer; `never` for a DSP that stays silent. */
  readonly answerAfterMs: number | 'never';
  /** Refuses good deliveries: a refusal for all messages, or per message. */
  readonly refuse?: Refusal | ((message: ReceivedMessage) => Refusal | undefined) | undefined;
  /** Checks a message against the schema that this DSP uses; each string is one finding. */
  readonly validate?: (bytes: Buffer) => readonly string[];
  /** What the folders of deliveries are called; default: the names of choreographies 1.5 to 1.8. */
  readonly folderNames?: { readonly batch: RegExp; readonly release: RegExp };
  /** The file that completes a batch; default `BatchComplete_….xml` in any case. */
  readonly marker?: RegExp;
  readonly emptyMarker?: 'accept' | 'refuse';
  /** `ACK_<timestamp>_<MessageId>.xml`, or with the parts the other way round, as the cloud choreography 1.8 has it. */
  readonly acknowledgementName?: (timestamp: string, messageId: string) => string;
  /** Where answers go, as a path of the drop box; default: `acknowledgements` inside the delivery's folder. */
  readonly acknowledgementFolder?: (deliveryFolder: string) => string;
  /** Answers are brought there over HTTP, and none lies in the drop box. */
  readonly answerDesk?: AnswerDesk;
  readonly faults?: Faults;
  readonly clock?: Clock;
  /** One line per happening, for a person who watches. */
  readonly log?: (line: string) => void;
}

export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const files = join(options.folder, 'files');
  await mkdir(files, { recursive: true });
  const receivedFile = join(options.folder, 'received.jsonl');
  const book = openReceivedBook(receivedFile);
  const clock = options.clock ?? systemClock;
  const names = options.folderNames ?? FOLDER_NAMES;
  const marker = options.marker ?? /^BatchComplete_.*\.xml$/i;
  const timers = new Set<NodeJS.Timeout>();
  const work = new Set<Promise<void>>();
  const log = options.log ?? (() => {});
  const shelfOf = options.acknowledgementFolder ?? ((folder) => `${folder}/acknowledgements`);
  const ended = new AbortController();
  let refuse = options.refuse;
  let answerDesk = options.answerDesk;

  const inBackground = (task: Promise<void>) => {
    const watched = task
      .catch((error) => log(`${options.name}: ${(error as Error).stack}`))
      .finally(() => work.delete(watched));
    work.add(watched);
  };

  /** The kind of delivery that a finished file completes. */
  const completes = (folder: string, file: string): 'batch' | 'release' | undefined => {
    if (file.includes('/') || !/\.xml$/i.test(file) || /^ACK_/i.test(file)) return undefined;
    if (marker.test(file)) return 'batch';
    return names.batch.test(folder) ? undefined : 'release';
  };

  const finished = (path: string, bytes: number) => {
    const place = placeOf(path);
    if (place === undefined) return;
    book.note({ ...place, what: 'finished', bytes });
    if (completes(basename(place.folder), place.file)) delivered(place);
  };

  /** A DSP that looks into the folder sees no difference between a whole marker that was closed and one that was not. */
  const left = async (path: string) => {
    const place = placeOf(path);
    if (place === undefined || !completes(basename(place.folder), place.file)) return;
    const bytes = await readFile(join(files, path));
    if (!('unreadable' in parseXml(bytes))) finished(path, bytes.length);
  };

  const delivered = (place: { folder: string; file: string }) => {
    book.note({ ...place, what: 'delivered', at: clock.now() });
    const count = book.get(place.folder)?.deliveries ?? 1;
    log(
      `${options.name}: ${place.folder} is complete${count > 1 ? ` for the ${count}. time; it was answered before` : ''}`,
    );
    if (count === 1) inBackground(check(place).then(() => answerLater(place)));
  };

  const look = (place: { folder: string; file: string }): Promise<CheckedDelivery> => {
    const name = basename(place.folder);
    const kind = completes(name, place.file) ?? 'release';
    return checkDelivery({
      folder: join(files, place.folder),
      kind,
      lastFile: place.file,
      isFolderName: names[kind].test(name),
      marker,
      emptyMarker: options.emptyMarker ?? 'accept',
      validate: options.validate,
    });
  };

  const check = async (place: { folder: string; file: string }) => {
    const { folder } = place;
    const { findings, sound } = await look(place);
    for (const one of sound) {
      if (book.get(folder)?.files[one.file]?.whole === false) book.note({ folder, what: 'found whole', ...one });
    }
    book.note({ folder, what: 'checked', findings: [...findings, ...unfinished(book.get(folder))] });
  };

  const answerLater = async (place: { folder: string; file: string }) => {
    const { answerAfterMs } = options;
    if (answerAfterMs === 'never') return;
    if (answerAfterMs === 0) return answer(place);
    const timer = setTimeout(() => {
      timers.delete(timer);
      inBackground(answer(place));
    }, answerAfterMs);
    timers.add(timer);
  };

  const answer = async (place: { folder: string; file: string }) => {
    const { messages } = await look(place);
    const received = book.get(place.folder);
    const findings = [...(received?.findings ?? []), ...latecomers(received)];
    const unreadable = findings.filter(
      (finding) => finding.message && !messages.some(({ file }) => file === finding.message),
    );
    for (const { file, message } of messages) {
      const own = findings.filter((finding) => finding.message === undefined || finding.message === file);
      const refusal = typeof refuse === 'function' ? refuse(message) : refuse;
      await write(place.folder, message, own.length > 0 ? refusalOf(own) : refusal ? answerOf(refusal) : ACCEPTED);
    }
    const sender = messages[0]?.message;
    const nameless =
      messages.length === 0 && unreadable.length === 0
        ? [place.file]
        : unreadable.map((one) => one.message ?? place.file);
    for (const file of new Set(nameless)) {
      const own = findings.filter((finding) => finding.message === undefined || finding.message === file);
      await write(place.folder, standIn(file, options.dpid, sender), refusalOf(own));
    }
  };

  const write = async (folder: string, message: ReceivedMessage, given: Answer) => {
    const at = clock.now();
    const stamp = at.replace(/\D/g, '').slice(0, 17);
    const isBatch = names.batch.test(basename(folder));
    const text = acknowledgementFile({
      choreography: options.choreography,
      messageId: randomUUID(),
      createdAt: at,
      sender: { dpid: options.dpid, name: options.partyName },
      message,
      batchId: isBatch ? basename(folder).replace(/^[A-Z]_/, '') : undefined,
      answer: given,
    });
    const nameOf = options.acknowledgementName ?? ((time, id) => `ACK_${time}_${id}.xml`);
    const name = nameOf(stamp, message.messageId.replace(/[^A-Za-z0-9._-]/g, '_'));
    if (answerDesk) await postAnswer(answerDesk, name, text, ended.signal);
    else await shelve(folder, name, text);
    book.note({ folder, what: 'answered', file: name, status: given.statuses[0]?.status ?? '', at });
    log(`${options.name}: answered ${message.messageId} with ${given.releaseStatus} (${name})`);
  };

  const shelve = async (folder: string, name: string, text: string) => {
    const shelf = join(files, posix.join('/', shelfOf(folder)));
    await mkdir(shelf, { recursive: true });
    // Written elsewhere and moved: whoever lists the folder meanwhile sees the whole file or none.
    const draft = join(options.folder, `.${randomUUID()}`);
    await writeFile(draft, text);
    await rename(draft, join(shelf, name));
  };

  /** What was completed while nobody watched: at the start, and after a whole folder got its final name. */
  const findCompleted = async (folder: string) => {
    const received = book.get(folder);
    for (const entry of await readdir(join(files, folder), { withFileTypes: true })) {
      const place = { folder, file: entry.name };
      if (!entry.isFile() || !completes(basename(folder), entry.name)) continue;
      if (received?.files[entry.name]?.whole === false) continue;
      if (!received || received.deliveries === 0) delivered(place);
      else if (received.acknowledgements.length === 0) inBackground(check(place).then(() => answerLater(place)));
    }
  };

  const dropBox = await startDropBox({
    folder: files,
    ...(options.port === undefined ? {} : { port: options.port }),
    hostKey: keptHostKey(join(options.folder, 'host_key')),
    users: options.users,
    ...(options.faults === undefined ? {} : { faults: options.faults }),
    watcher: {
      opened: (path) => {
        const place = placeOf(path);
        if (place) book.note({ ...place, what: 'opened' });
      },
      written: finished,
      left: (path) => inBackground(left(path)),
      renamed: (_from, to) => {
        if (placeOf(to)) finished(to, sizeOf(join(files, to)));
        else if (!to.startsWith('/.')) inBackground(findCompleted(to));
      },
    },
  });
  for (const entry of await readdir(files, { withFileTypes: true })) {
    if (entry.isDirectory()) await findCompleted(`/${entry.name}`);
  }

  return {
    name: options.name,
    dropBox,
    files,
    receivedFile,
    received: () => book.all(),
    setFaults: (faults) => dropBox.setFaults(faults),
    setRefusal: (next) => {
      refuse = next;
    },
    setAnswerDesk: (desk) => {
      answerDesk = desk;
    },
    async answerAgain(folder, given) {
      const names = await readdir(join(files, folder));
      const file = names.find((name) => completes(basename(folder), name));
      if (file === undefined) throw new Error(`Cannot answer ${folder}: it is not complete`);
      for (const { message } of (await look({ folder, file })).messages) await write(folder, message, given);
    },
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      ended.abort();
      await dropBox.stop();
      await Promise.all(work);
    },
  };
}

/** Batches of 1.4 to 1.8 and releases of 1.7 and 1.8; some platforms leave the milliseconds out. */
const FOLDER_NAMES = { batch: /^(?:[PMNL]_)?\d{14}(?:\d{3})?$/, release: /^[PNL]_.+_\d{14}(?:\d{3})?$/ };

/**
 * The delivery that a path belongs to: `/N_2027…/1/1.xml` → folder `/N_2027…`, file `1/1.xml`. A folder whose name begins
 * with a dot is not published yet.
 */
function placeOf(path: string): { folder: string; file: string } | undefined {
  const [, folder, ...file] = path.split('/');
  return folder && !folder.startsWith('.') && file.length > 0
    ? { folder: `/${folder}`, file: posix.join(...file) }
    : undefined;
}

function keptHostKey(file: string): string {
  if (!existsSync(file)) writeFileSync(file, newHostKey(), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
