import { makeCover } from '../cover.ts';
import { synthesizeMov } from '../mov.ts';
import { makePdf } from '../pdf.ts';
import type { SampleDocument, SampleFile } from '../sample.ts';
import { synthesizeWav } from '../wav.ts';
import { credit, LABEL, type PersonId } from './people.ts';

// What the samples are put together from: a resource with its work and its file.

/** A resource of a sample: its documents, and the file that belongs to it. */
export interface SamplePart {
  readonly resourceId: string;
  readonly files: readonly SampleFile[];
  readonly documents: (assetId: string | undefined) => readonly SampleDocument[];
}

interface Recorded {
  readonly isrc: string;
  readonly title: string;
  readonly by: PersonId;
  /** The work has the id of the recording. */
  readonly iswc?: string;
  readonly seconds?: number;
  readonly seed?: number;
  /** Without a file of its own: a component of a mix. */
  readonly fileless?: true;
  /** Further fields of the resource. */
  readonly facts?: object;
}

export const song = (resourceId: string, { seconds = 2, seed = 1, fileless, ...of }: Recorded): SamplePart => ({
  resourceId,
  files: fileless
    ? []
    : [
        {
          resourceId,
          kind: 'audio',
          fileName: `${resourceId}.wav`,
          make: () => synthesizeWav({ seconds, sampleRate: 44100, bitDepth: 16, channels: 2, seed }),
        },
      ],
  documents: (assetId) => [
    ...workOf(resourceId, of),
    recorded(
      resourceId,
      // Where there is a file, it tells how long it is.
      { kind: 'SoundRecording', isInstrumental: true, ...(fileless ? { duration: `PT${seconds}S` } : { assetId }) },
      of,
    ),
  ],
});

export const film = (resourceId: string, { seconds = 2, seed = 1, ...of }: Recorded): SamplePart => ({
  resourceId,
  files: [{ resourceId, kind: 'video', fileName: `${resourceId}.mov`, make: () => synthesizeMov({ seconds, seed }) }],
  documents: (assetId) => [...workOf(resourceId, of), recorded(resourceId, { kind: 'Video', assetId }, of)],
});

const workOf = (workId: string, { iswc, title }: Recorded): SampleDocument[] =>
  iswc === undefined
    ? []
    : [
        {
          path: `/v1/works/${workId}`,
          body: { title, iswc, writers: [{ partyId: 'ida-brandt', roles: ['Composer'] }] },
        },
      ];

const recorded = (resourceId: string, kind: object, { isrc, title, by, iswc, facts }: Recorded): SampleDocument => ({
  path: `/v1/resources/${resourceId}`,
  body: {
    ...kind,
    isrc,
    title,
    ...credit(by),
    ...(iswc ? { workIds: [resourceId] } : { contributors: [{ partyId: 'ida-brandt', roles: ['Composer'] }] }),
    pLine: LABEL.pLine,
    parentalWarning: 'NotExplicit',
    ...facts,
  },
});

export const picture = (resourceId: string, type = 'FrontCoverImage', size = 1400): SamplePart => ({
  resourceId,
  files: [
    {
      resourceId,
      kind: 'image',
      fileName: `${resourceId}.png`,
      make: () => makeCover({ size, seed: resourceId.length }),
    },
  ],
  documents: (assetId) => [
    { path: `/v1/resources/${resourceId}`, body: { kind: 'Image', type, parentalWarning: 'NotExplicit', assetId } },
  ],
});

export const booklet = (resourceId: string, title: string): SamplePart => ({
  resourceId,
  files: [{ resourceId, kind: 'text', fileName: `${resourceId}.pdf`, make: () => makePdf(title) }],
  documents: (assetId) => [
    {
      path: `/v1/resources/${resourceId}`,
      body: {
        kind: 'Text',
        type: 'NonInteractiveBooklet',
        title,
        parentalWarning: 'NotExplicit',
        language: 'en',
        assetId,
      },
    },
  ],
});
