import { AwsError } from '../cloud.ts';
import { answerXml, quoted } from './answers.ts';
import type { Bucket } from './bucket.ts';
import { currentObject } from './lookup.ts';
import { isMarker, type ObjectVersion, type Version } from './records.ts';
import { queryNumber, type S3Request } from './request.ts';
import { type Xml, xml } from './xml.ts';

export async function listObjects(request: S3Request): Promise<void> {
  const { call, bucket, query } = request;
  const { prefix, delimiter, encode } = readListing(request, 's3:ListBucket');
  if (query.get('list-type') !== '2')
    throw new AwsError('InvalidArgument', 'The local S3 lists objects by list-type=2 only');
  const most = queryNumber(request, 'max-keys', 1000, 1000);
  const token = query.get('continuation-token');
  const startAfter = query.get('start-after') ?? '';
  const after = token === null ? startAfter : readToken(token);
  const page = walk(bucket, { prefix, delimiter, most, after, visit: (key) => currentObject(bucket, key) });
  const next = page.last === undefined ? undefined : Buffer.from(page.last).toString('base64url');
  answerXml(
    call,
    xml('ListBucketResult', [
      xml('Name', bucket.name),
      xml('Prefix', encode(prefix)),
      startAfter ? xml('StartAfter', encode(startAfter)) : undefined,
      token === null ? undefined : xml('ContinuationToken', token),
      next === undefined ? undefined : xml('NextContinuationToken', next),
      xml('KeyCount', page.entries.length),
      xml('MaxKeys', most),
      delimiter ? xml('Delimiter', encode(delimiter)) : undefined,
      query.has('encoding-type') ? xml('EncodingType', 'url') : undefined,
      xml('IsTruncated', next !== undefined),
      ...page.entries.map(({ key, found }) =>
        found ? xml('Contents', objectElements(encode(key), found)) : commonPrefix(encode(key)),
      ),
    ]),
  );
}

export async function listVersions(request: S3Request): Promise<void> {
  const { call, bucket, query } = request;
  const { prefix, delimiter, encode } = readListing(request, 's3:ListBucketVersions');
  const most = queryNumber(request, 'max-keys', 1000, 1000);
  const keyMarker = query.get('key-marker') ?? '';
  const idMarker = query.get('version-id-marker') ?? '';
  const shown: Xml[] = [];
  let last: { key: string; id: string } | undefined;
  let truncated = false;
  const take = (key: string, id: string, element: Xml): boolean => {
    truncated = shown.length >= most;
    if (truncated) return false;
    shown.push(element);
    last = { key, id };
    return true;
  };
  // The rest of a key whose versions were cut by the page before comes first.
  const rest = idMarker ? bucket.versions(keyMarker) : [];
  const restAfter = rest.slice(rest.findIndex((version) => version.id === idMarker) + 1);
  const more = [...restAfter].every((version) =>
    take(keyMarker, version.id, versionElement(encode(keyMarker), version, false)),
  );
  let after = keyMarker;
  while (more && !truncated) {
    const page = walk(bucket, { prefix, delimiter, most: 1, after, visit: (key) => bucket.versions(key) });
    const [entry] = page.entries;
    if (entry === undefined) break;
    if (entry.found) {
      const { key, found } = entry;
      found.every((version, index) => take(key, version.id, versionElement(encode(key), version, index === 0)));
    } else take(entry.key, '', commonPrefix(encode(entry.key)));
    after = entry.key;
  }
  answerXml(
    call,
    xml('ListVersionsResult', [
      xml('Name', bucket.name),
      xml('Prefix', encode(prefix)),
      xml('KeyMarker', encode(keyMarker)),
      xml('VersionIdMarker', idMarker),
      truncated && last ? xml('NextKeyMarker', encode(last.key)) : undefined,
      truncated && last?.id ? xml('NextVersionIdMarker', last.id) : undefined,
      xml('MaxKeys', most),
      delimiter ? xml('Delimiter', encode(delimiter)) : undefined,
      query.has('encoding-type') ? xml('EncodingType', 'url') : undefined,
      xml('IsTruncated', truncated),
      ...shown,
    ]),
  );
}

interface Walk<Found> {
  readonly prefix: string;
  readonly delimiter: string;
  readonly most: number;
  /** Only keys above this one; when it ends in the delimiter, the keys below that common prefix are done too. */
  readonly after: string;
  /** What there is under a key; nothing leaves it out. */
  readonly visit: (key: string) => Found | undefined;
}

/** Walks keys in byte order; keys that share the text up to a delimiter become one entry, without `found`. */
function walk<Found>(bucket: Bucket, { prefix, delimiter, most, after, visit }: Walk<Found>) {
  const { keys } = bucket;
  const entries: { key: string; found?: Found }[] = [];
  const doneGroup = delimiter && after.startsWith(prefix) ? groupOf(after, prefix, delimiter) : undefined;
  const start = doneGroup === after && after !== '' ? keys.afterPrefix(after) : keys.after(after);
  let index = Math.max(after === '' ? 0 : start, keys.from(prefix));
  let last: string | undefined;
  for (let key = keys.at(index); key?.startsWith(prefix); key = keys.at(index)) {
    const found = visit(key);
    const group = groupOf(key, prefix, delimiter);
    if (found === undefined) {
      index += 1;
      continue;
    }
    if (entries.length >= most) return { entries, last };
    entries.push(group === undefined ? { key, found } : { key: group });
    last = group ?? key;
    index = group === undefined ? index + 1 : keys.afterPrefix(group);
  }
  return { entries, last: undefined };
}

const groupOf = (key: string, prefix: string, delimiter: string): string | undefined => {
  const at = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
  return at === -1 ? undefined : key.slice(0, at + delimiter.length);
};

function readListing({ call, bucket, query }: S3Request, action: string) {
  const prefix = query.get('prefix');
  const delimiter = query.get('delimiter') ?? '';
  const encoding = query.get('encoding-type');
  if (encoding !== null && encoding !== 'url')
    throw new AwsError('InvalidArgument', 'Invalid Encoding Method specified in Request');
  call.authorize({ action, resource: bucket.arn, ...(prefix === null ? {} : { context: { 's3:prefix': [prefix] } }) });
  return { prefix: prefix ?? '', delimiter, encode: encoding === 'url' ? encodeKey : (key: string) => key };
}

/** The encoding of `encoding-type=url`: all but the slash, spaces as plus signs. */
const encodeKey = (key: string): string => encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');

const objectElements = (key: string, version: ObjectVersion): Xml[] => [
  xml('Key', key),
  xml('LastModified', new Date(version.modified).toISOString()),
  xml('ETag', quoted(version.etag)),
  ...(version.checksum
    ? [xml('ChecksumAlgorithm', version.checksum.algorithm), xml('ChecksumType', version.checksum.type)]
    : []),
  xml('Size', version.size),
  xml('StorageClass', 'STANDARD'),
];

const versionElement = (key: string, version: Version, latest: boolean): Xml =>
  isMarker(version)
    ? xml('DeleteMarker', [
        xml('Key', key),
        xml('VersionId', version.id),
        xml('IsLatest', latest),
        xml('LastModified', new Date(version.modified).toISOString()),
      ])
    : xml('Version', [...objectElements(key, version), xml('VersionId', version.id), xml('IsLatest', latest)]);

const commonPrefix = (prefix: string): Xml => xml('CommonPrefixes', [xml('Prefix', prefix)]);

const readToken = (token: string): string => {
  const key = Buffer.from(token, 'base64url').toString('utf8');
  if (key === '' || Buffer.from(key).toString('base64url') !== token) {
    throw new AwsError('InvalidArgument', 'The continuation token provided is incorrect');
  }
  return key;
};
