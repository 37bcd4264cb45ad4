import type { AllDocuments } from '@slipway/aws';
import { displayIdentifier } from '@slipway/identifiers';
import { isRecording, type Resource, type Work } from '@slipway/releases';
import { documents } from '../ports.ts';
import { csv } from './csv.ts';
import { Refused, type Reply } from './reply.ts';
import type { ApiRequest } from './request.ts';

type Recording = Extract<Resource, { readonly kind: 'SoundRecording' | 'Video' }>;

const columns = ['party', 'name', 'isni', 'ipi', 'of', 'role', 'isrc', 'iswc', 'title', 'artist', 'duration', 'p line'];

/**
 * What a collecting society asks for: who, by its numbers, did what on which recording, and wrote which work. A
 * recording has the numbers of its works, a work those of the recordings that were made of it.
 */
export async function exportParty({ tenantId, path }: ApiRequest<'export-party'>): Promise<Reply> {
  const partyId = path.partyId ?? '';
  const party = await documents().get(tenantId, 'party', { partyId });
  if (!party) throw new Refused('not-found');
  const { fullName, isni, ipi } = party.value;
  const who = [partyId, fullName, isni, ipi];
  const works = await listed(tenantId, 'work');
  const recordings = (await listed(tenantId, 'resource')).filter(isRecording);
  return csv([
    columns,
    ...recordings.flatMap((recording) =>
      rolesOn(recording, partyId).map((role) => [...who, 'recording', role, ...recordingCells(recording, works)]),
    ),
    ...works.flatMap((work) =>
      rolesOf(work, partyId).map((role) => [...who, 'work', role, ...workCells(work, recordings)]),
    ),
  ]);
}

/** Several numbers in one cell. */
const printed = (kind: 'isrc' | 'iswc', numbers: readonly (string | undefined)[]): string =>
  numbers.flatMap((number) => (number === undefined ? [] : [displayIdentifier(kind, number as never)])).join(' ');

function recordingCells(
  { isrc, title, displayArtistName, duration, pLine, workIds = [] }: Recording,
  works: readonly Work[],
) {
  const own = works.filter(({ workId }) => workIds.includes(workId)).map(({ iswc }) => iswc);
  return [printed('isrc', [isrc]), printed('iswc', own), title, displayArtistName, duration, pLine?.text];
}

function workCells({ workId, iswc, title }: Work, recordings: readonly Recording[]) {
  const own = recordings.filter(({ workIds = [] }) => workIds.includes(workId)).map(({ isrc }) => isrc);
  return [printed('isrc', own), printed('iswc', [iswc]), title, undefined, undefined, undefined];
}

const rolesOn = ({ displayArtists, contributors = [] }: Recording, partyId: string): string[] => [
  ...displayArtists.filter((artist) => artist.partyId === partyId).map(({ role }) => role),
  ...contributors.filter((contributor) => contributor.partyId === partyId).flatMap(({ roles }) => roles),
];

const rolesOf = ({ writers }: Work, partyId: string): string[] =>
  writers.filter((writer) => writer.partyId === partyId).flatMap(({ roles }) => roles);

/** Every document of a kind that a tenant has. */
async function listed<Kind extends 'work' | 'resource'>(tenantId: string, kind: Kind): Promise<AllDocuments[Kind][]> {
  const found: AllDocuments[Kind][] = [];
  let cursor: string | undefined;
  do {
    const wanted = { limit: 500, ...(cursor === undefined ? {} : { cursor }) };
    const page = await documents().list(tenantId, kind, {}, wanted);
    found.push(...page.items.map(({ value }) => value));
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}
