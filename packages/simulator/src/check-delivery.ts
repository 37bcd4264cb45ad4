import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { first, list, type NamedFile, parseXml, type ReceivedMessage, readMessage, text } from './message.ts';

/** One thing that is wrong with a delivery, with the status by which an acknowledgement says it. */
export interface Finding {
  /** A value of ErncFileStatus. */
  readonly status: string;
  readonly says: string;
  /** The message's file, relative to the delivery's folder; absent: the whole delivery. */
  readonly message?: string;
}

/** A delivery as it lies in the drop box. */
export interface CheckedDelivery {
  /** Readable messages by their file, relative to the delivery's folder. */
  readonly messages: readonly { readonly file: string; readonly message: ReceivedMessage }[];
  /** The readable messages, and the files whose bytes are those that a message gives a hash sum of. */
  readonly sound: readonly SoundFile[];
  readonly findings: readonly Finding[];
}

/** A file whose bytes tell that nothing of it lacks, by whatever it was written. */
export interface SoundFile {
  /** Relative to the delivery's folder. */
  readonly file: string;
  readonly bytes: number;
}

export interface DeliveryToCheck {
  /** The delivery's folder on this machine. */
  readonly folder: string;
  readonly kind: 'batch' | 'release';
  /** The marker of a batch, the message of a release: the file that came last. */
  readonly lastFile: string;
  readonly isFolderName: boolean;
  readonly marker: RegExp;
  readonly emptyMarker: 'accept' | 'refuse';
  readonly validate?: ((bytes: Buffer) => readonly string[]) | undefined;
}

export async function checkDelivery(delivery: DeliveryToCheck): Promise<CheckedDelivery> {
  const findings: Finding[] = [];
  const messages: { file: string; message: ReceivedMessage }[] = [];
  const sound: SoundFile[] = [];
  if (!delivery.isFolderName) {
    findings.push({
      status: 'IdentifierSyntaxInvalid',
      says: `The folder name ${basename(delivery.folder)} is not of this choreography`,
    });
  }
  const files = delivery.kind === 'batch' ? await messageFiles(delivery.folder, delivery.marker) : [delivery.lastFile];
  if (files.length === 0) findings.push({ status: 'ErnMissing', says: 'The batch holds no message' });
  for (const file of files) {
    const bytes = await readFile(join(delivery.folder, file));
    const message = readMessage(bytes);
    if ('unreadable' in message) {
      findings.push({ status: 'NewReleaseMessageInvalid', says: message.unreadable, message: file });
      continue;
    }
    messages.push({ file, message });
    sound.push({ file, bytes: bytes.length });
    const invalid = delivery.validate?.(bytes) ?? [];
    if (invalid.length > 0) {
      const more = invalid.length > 3 ? ` and ${invalid.length - 3} more` : '';
      findings.push({
        status: 'NewReleaseMessageInvalid',
        says: `${invalid.slice(0, 3).join('; ')}${more}`,
        message: file,
      });
    }
    for (const named of message.files) {
      const checked = await checkFile(join(delivery.folder, dirname(file)), named);
      if (checked.finding) findings.push({ ...checked.finding, message: file });
      if (checked.sound) {
        const { file: place, bytes: length } = checked.sound;
        sound.push({ file: relative(delivery.folder, place).split(sep).join(posix.sep), bytes: length });
      }
    }
  }
  if (delivery.kind === 'batch') findings.push(...(await checkManifest(delivery, files)));
  return { messages, sound, findings };
}

/** `<ReleaseId>/<file>.xml`, or `<file>.xml` for a DSP that wants no folder per release. */
async function messageFiles(folder: string, marker: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const isMessage = (entry: Dirent) =>
    entry.isFile() && /\.xml$/i.test(entry.name) && !/^ACK_/i.test(entry.name) && !marker.test(entry.name);
  const below = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'acknowledgements')
    .map(async ({ name }) =>
      (await readdir(join(folder, name), { withFileTypes: true }))
        .filter(isMessage)
        .map((entry) => posix.join(name, entry.name)),
    );
  return [...entries.filter(isMessage).map(({ name }) => name), ...(await Promise.all(below)).flat()].sort();
}

/** What is wrong with a file, or the file on this machine when its hash sum says that nothing is. */
interface CheckedFile {
  readonly finding?: Finding;
  readonly sound?: SoundFile;
}

async function checkFile(folder: string, named: NamedFile): Promise<CheckedFile> {
  const path = posix.normalize(named.path);
  if (path.startsWith('..') || posix.isAbsolute(path) || /^[a-z][a-z0-9+.-]*:/i.test(path)) {
    return { finding: { status: 'ResourceMissing', says: `${named.path} does not name a file beside the message` } };
  }
  // ERN 3 often gives the bare name of a file that lies in resources/.
  const places = [join(folder, path), join(folder, 'resources', path)];
  const found = await Promise.all(places.map((place) => stat(place).catch(() => undefined)));
  const place = places[found.findIndex((stats) => stats?.isFile())];
  if (place === undefined) return { finding: { status: 'ResourceMissing', says: `${named.path} is missing` } };
  return named.hash ? checkHash(place, named.path, named.hash) : {};
}

async function checkHash(file: string, name: string, hash: { algorithm: string; value: string }): Promise<CheckedFile> {
  const algorithm = HASHES[hash.algorithm.toUpperCase().replace(/[^A-Z0-9]/g, '')];
  // A DSP that does not know an algorithm cannot check it: no finding, and no word for the file either.
  if (algorithm === undefined) return {};
  const digest = createHash(algorithm);
  const source = createReadStream(file);
  await pipeline(source, digest);
  const found = digest.digest();
  if (hash.value.toLowerCase() === found.toString('hex') || hash.value === found.toString('base64'))
    return { sound: { file, bytes: source.bytesRead } };
  const says = `${name}: ${hash.algorithm} is ${found.toString('hex')}, the message says ${hash.value}`;
  return { finding: { status: 'SignatureOrHashSumWrongOrMissing', says } };
}

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA: 'sha1',
  SHA1: 'sha1',
  SHA224: 'sha224',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
};

async function checkManifest({ folder, lastFile, emptyMarker }: DeliveryToCheck, messages: string[]) {
  const bytes = await readFile(join(folder, lastFile));
  if (bytes.length === 0) {
    return emptyMarker === 'accept'
      ? []
      : [{ status: 'ErnMissing', says: `${lastFile} is empty; a manifest is expected` }];
  }
  const tree = parseXml(bytes);
  if ('unreadable' in tree) return [{ status: 'ErnMissing', says: `${lastFile}: ${tree.unreadable}` }];
  if (tree.name !== 'ManifestMessage')
    return [{ status: 'ErnMissing', says: `The root of ${lastFile} is ${tree.name}` }];
  const findings: Finding[] = [];
  const count = text(first(tree.root.NumberOfMessages));
  if (count !== String(messages.length)) {
    findings.push({ status: 'ErnMissing', says: `The manifest counts ${count} messages, ${messages.length} came` });
  }
  for (const entry of list(tree.root.MessageInBatch)) {
    const url = text(first(entry.URL)) ?? '';
    const path = posix.normalize(url).replace(/^\/+/, '');
    const named = messages.find((file) => path === file || path.endsWith(`/${file}`));
    if (named === undefined)
      findings.push({ status: 'ErnMissing', says: `The manifest names ${url}, which did not come` });
  }
  return findings;
}
