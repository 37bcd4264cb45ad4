import * as z from 'zod';
import { mandatoryFieldNames } from './mandatory-fields.ts';
import { checkTemplate, type NameField, templateFields } from './template.ts';

export const ernVersions = ['3.8.2', '4.1', '4.1.1', '4.2', '4.3', '4.3.1', '4.3.2'] as const;

/** Clips have had releases of their own since 4.3. */
export const hasClipReleases = (version: (typeof ernVersions)[number]): boolean =>
  ernVersions.indexOf(version) >= ernVersions.indexOf('4.3');
export const releaseProfiles = [
  'Audio',
  'DjMix',
  'LongFormMusicalWorkVideo',
  'MixedMedia',
  'Ringtone',
  'SimpleAudioSingle',
  'SimpleVideoSingle',
  'Video',
] as const;

/** A name template (see `renderName`) that may use the given fields. */
const template = (...known: NameField[]) =>
  z
    .string()
    .min(1)
    .max(200)
    .superRefine((text, context) => {
      const outcome = checkTemplate(text, known);
      if (!outcome.ok) context.addIssue({ code: 'custom', message: outcome.refusal.says });
    });

const seconds = (least: number, most: number) => z.int().min(least).max(most);
const HOUR = 3600;
const DAY = 24 * HOUR;
/** What public onboarding pages promise most often: an answer within 48 hours. */
const answer = seconds(5, 60 * DAY).default(2 * DAY);

const inBatch = ['priority', 'batchId', 'releaseId', 'timestamp', 'label'] as const;
const inRelease = [...inBatch, 'messageId'] as const;
const inResource = [
  ...inRelease,
  'resourceReference',
  'technicalResourceId',
  'resourceType',
  'volume',
  'sequence',
  'extension',
] as const;

const ern = z.strictObject({
  version: z.enum(ernVersions),
  /** The release profiles that the platform takes, the preferred one first. */
  profiles: z.array(z.enum(releaseProfiles)).min(1).default(['Audio']),
  /** A free string in the standard, and different in the field: a setting, never a constant. */
  avsVersion: z.string().min(1).max(20).default('9'),
  messageControl: z.enum(['TestMessage', 'LiveMessage']).default('TestMessage'),
  /** Fields that the contract asks for in every message; a message without one is not sent. */
  mandatory: z.array(z.enum(mandatoryFieldNames)).max(mandatoryFieldNames.length).default([]),
  /** The parties agreed on territory codes of the TIS standard. */
  tisCodes: z.boolean().default(false),
});

const names = z.strictObject({
  /** The folder of one batch, or of one release in release-by-release; relative to the remote root. */
  folder: template(...inBatch).default('{priority}_{batchId}'),
  /** The folder of one release inside the batch; absent in release-by-release. */
  releaseFolder: template(...inRelease).optional(),
  message: template(...inRelease).default('{releaseId}.xml'),
  /** Inside the release folder. */
  resourceFolder: template(...inRelease).optional(),
  resource: template(...inResource).default('{releaseId}_{volume:2}_{sequence:3}.{extension}'),
  /** In the batch folder, uploaded last; absent in release-by-release, where the message itself goes last. */
  marker: template(...inBatch).optional(),
  /** Where the platform puts its answers; relative to the remote root. Beside the batches, or inside one. */
  acknowledgementFolder: template(...inBatch).default('acknowledgements'),
  acknowledgement: template(...inRelease).default('ACK_{messageId}_{timestamp}.xml'),
});

const choreography = z.strictObject({
  /** Which manifest is written and which acknowledgement is expected; every generation is read. */
  generation: z.enum(['1.4', '1.5', '1.6', '1.7', '1.8']).default('1.8'),
  mode: z.enum(['batch', 'release-by-release']).default('batch'),
  priority: z.enum(['P', 'M', 'N', 'L']).default('N'),
  /** 17 digits as the standard has them (with milliseconds), or 14 as some platforms do. */
  batchIdDigits: z.union([z.literal(17), z.literal(14)]).default(17),
  /** Which identifier names the release on the wire: the first of these that the release has. */
  releaseIdBy: z
    .array(z.enum(['GRid', 'ICPN', 'CatalogNumber', 'ProprietaryId']))
    .min(1)
    .default(['GRid', 'ICPN']),
  /** Some platforms want a marker of zero bytes, others refuse one. */
  markerContent: z.enum(['manifest', 'empty']).default('manifest'),
  /** Releases that travel together in one folder with one marker. All tasks of a batch move in one transaction. */
  releasesPerBatch: z.int().min(1).max(15).default(1),
  /** How long a batch that has room waits for more releases. */
  gatherSeconds: seconds(0, HOUR).default(30),
  names: names.prefault({}),
});

const habits = z.strictObject({
  /** For files in the message and for messages in the manifest. */
  hash: z.enum(['md5', 'sha1', 'sha256']).default('md5'),
  /** How a release is taken down: a message without deals, or all deals ended in the past or in the future. */
  takedown: z.enum(['no-deals', 'past-end-date', 'future-end-date']).default('no-deals'),
  acceptsPurge: z.boolean().default(false),
  deals: z
    .strictObject({
      /** What is granted for the release is granted for each of its tracks instead. */
      tracksOnly: z.boolean().default(false),
      /** A deal that grants several tracks is said once for each. */
      onePerTrack: z.boolean().default(false),
    })
    .prefault({}),
  /** Days that the platform wants between delivery and the first opening of a window. */
  leadDays: z.int().min(0).max(365).default(0),
});

const transport = z.strictObject({
  kind: z.enum(['sftp-transfer', 'sftp-direct', 'feed']).default('sftp-transfer'),
  /**
   * Transfer puts each file under a temporary name and renames it when it is whole, which costs a StartRemoteMove for
   * each; else it shows files while they grow. The direct sender always does so.
   */
  temporaryNames: z.boolean().default(false),
  /** How long one call may carry its files before somebody looks where they are. */
  transferSeconds: seconds(5, DAY).default(HOUR),
  /** Files in flight at once; a Transfer connector has at most 5 sessions. */
  concurrentFiles: z.int().min(1).max(5).default(5),
  /** Batches in flight at once. */
  concurrentBatches: z.int().min(1).max(50).default(2),
});

const acknowledgement = z.strictObject({
  /** Without an answer in this time the delivery is overdue; by the purpose of the task. */
  deadlineSeconds: z
    .strictObject({ initial: answer, update: answer, takedown: answer, restore: answer, purge: answer })
    .prefault({}),
  /** The platform's folder is read this often while an answer is open, at first and at the slowest. */
  pollSeconds: z
    .strictObject({ first: seconds(1, HOUR).default(60), slowest: seconds(1, DAY).default(HOUR) })
    .prefault({})
    .refine((poll) => poll.first <= poll.slowest, { message: 'The first interval is not longer than the slowest.' }),
  /** Words of a refusal by which the platform says that somebody else delivers under a number, in any case. */
  saysTaken: z.array(z.string().trim().min(3).max(200)).max(20).default([]),
});

const retry = z
  .strictObject({
    attempts: z.int().min(1).max(10).default(4),
    firstDelaySeconds: seconds(1, HOUR).default(5),
    slowestDelaySeconds: seconds(1, DAY).default(10 * 60),
    factor: z.number().min(1).max(10).default(2),
  })
  .refine((policy) => policy.firstDelaySeconds <= policy.slowestDelaySeconds, {
    message: 'The first delay is not longer than the slowest.',
  });

/** After so many failures of the connection in a row nothing is sent for a while; then one batch looks whether it is back. */
const circuit = z.strictObject({
  failures: z.int().min(1).max(100).default(5),
  restSeconds: seconds(5, DAY).default(5 * 60),
});

/** A DSP's habits as data (design §9). What is a field here is an `if` nowhere. */
export const platformProfile = z
  .strictObject({
    profileId: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/),
    title: z.string().min(1).max(200),
    ern,
    choreography: choreography.prefault({}),
    habits: habits.prefault({}),
    transport: transport.prefault({}),
    acknowledgement: acknowledgement.prefault({}),
    retry: retry.prefault({}),
    circuit: circuit.prefault({}),
  })
  .superRefine(({ choreography: { mode, names: used, releasesPerBatch } }, context) => {
    if (mode === 'release-by-release' && releasesPerBatch > 1) {
      const message = 'Release by release, each release has a folder of its own.';
      context.addIssue({ code: 'custom', path: ['choreography', 'releasesPerBatch'], message });
    }
    for (const { holds, path, message } of modeRules) {
      if (!holds(mode, used)) context.addIssue({ code: 'custom', path: ['choreography', 'names', path], message });
    }
  });

export type PlatformProfile = z.infer<typeof platformProfile>;
export type PlatformProfileInput = z.input<typeof platformProfile>;

type Mode = z.infer<typeof choreography>['mode'];
type Names = z.infer<typeof names>;

const uses = (text: string | undefined, ...fields: NameField[]): boolean =>
  text !== undefined && fields.some((field) => templateFields(text).includes(field));

/** What the two modes need of their names, so that nothing is overwritten and a complete delivery can be seen. */
const modeRules: readonly { path: keyof Names; message: string; holds: (mode: Mode, names: Names) => boolean }[] = [
  {
    path: 'folder',
    message: 'A folder of its own needs {batchId} or {timestamp} in its name.',
    holds: (_, names) => uses(names.folder, 'batchId', 'timestamp'),
  },
  {
    path: 'folder',
    message: 'Only in release-by-release has the folder a {releaseId}: a batch holds several releases.',
    holds: (mode, names) => mode === 'release-by-release' || !uses(names.folder, 'releaseId'),
  },
  {
    path: 'marker',
    message: 'A batch needs a marker: without it the platform does not know when to begin.',
    holds: (mode, names) => mode === 'release-by-release' || names.marker !== undefined,
  },
  {
    path: 'marker',
    message: 'Release-by-release has no marker: the message itself goes last.',
    holds: (mode, names) => mode === 'batch' || names.marker === undefined,
  },
  {
    path: 'releaseFolder',
    message: 'A batch needs a folder per release: two releases must not share their file names.',
    holds: (mode, names) => mode === 'release-by-release' || uses(names.releaseFolder, 'releaseId', 'messageId'),
  },
  {
    path: 'acknowledgement',
    message:
      'An answer has at most three fields in its name: with more, reading the names of strangers takes too long.',
    holds: (_, names) => templateFields(names.acknowledgement).length <= 3,
  },
  {
    path: 'resource',
    message:
      'A resource needs {sequence}, {resourceReference} or {technicalResourceId} in its name: there are several.',
    holds: (_, names) => uses(names.resource, 'sequence', 'resourceReference', 'technicalResourceId'),
  },
];
