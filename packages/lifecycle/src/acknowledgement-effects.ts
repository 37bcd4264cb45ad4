import type { TaskEvent } from './delivery-task.ts';
import { type Purpose, purposes, type ReleaseEvent } from './purposes.ts';

/** What an answer says about the task it answers. */
export type Verdict = 'accepted' | 'made-available' | 'refused' | 'noted' | 'unclear';

/** Where a status comes from: the release, the message (file), the message before choreography 1.6, or the feed. */
export type AcknowledgementVocabulary = 'SupplyChainStatus' | 'ErncFileStatus' | 'FileStatus' | 'FeedCommand';

/** One status of one vocabulary. `unless` holds the purposes for which the same word means something else. */
export interface AcknowledgementRow {
  readonly vocabulary: AcknowledgementVocabulary;
  readonly status: string;
  readonly verdict: Verdict;
  readonly unless?: Partial<Record<Purpose, Verdict>>;
  readonly because: string;
}

/** What follows from an answer. `release` is absent when the answer moves nothing but the task's own record. */
export interface AcknowledgementEffect {
  readonly verdict: Verdict;
  readonly task: TaskEvent;
  readonly release?: ReleaseEvent;
  readonly needsPerson: boolean;
  readonly because: string;
}

/** The effect of one status, read against the purpose of the task that it answers. Unknown words need a person. */
export function effectOf(
  vocabulary: AcknowledgementVocabulary,
  status: string,
  purpose: Purpose,
): AcknowledgementEffect {
  const row = acknowledgementEffects.find((known) => known.vocabulary === vocabulary && known.status === status);
  if (!row) return effect('unclear', purpose, `"${status}" is no ${vocabulary} that we know`);
  return effect(row.unless?.[purpose] ?? row.verdict, purpose, row.because);
}

/**
 * The effect of a whole answer about one release. The gravest status decides: a refusal before words that a person
 * must read, before a yes, before mere news. An answer without any status is such mere news.
 */
export function judge(
  statuses: readonly { readonly vocabulary: AcknowledgementVocabulary; readonly status: string }[],
  purpose: Purpose,
): AcknowledgementEffect {
  const effects = statuses.map(({ vocabulary, status }) => effectOf(vocabulary, status, purpose));
  for (const verdict of gravity) {
    const found = effects.find((candidate) => candidate.verdict === verdict);
    if (found) return found;
  }
  return effect('noted', purpose, 'the answer carries no status');
}

const gravity: readonly Verdict[] = ['refused', 'unclear', 'made-available', 'accepted', 'noted'];

const taskEvents = {
  accepted: 'answer-accepted',
  'made-available': 'answer-accepted',
  refused: 'answer-refused',
  noted: 'answer-noted',
  unclear: 'answer-noted',
} as const satisfies Record<Verdict, TaskEvent>;

function effect(verdict: Verdict, purpose: Purpose, because: string): AcknowledgementEffect {
  const release = releaseEvent(verdict, purpose);
  return {
    verdict,
    task: taskEvents[verdict],
    ...(release ? { release } : {}),
    needsPerson: verdict === 'refused' || verdict === 'unclear',
    because,
  };
}

function releaseEvent(verdict: Verdict, purpose: Purpose): ReleaseEvent | undefined {
  if (verdict === 'accepted') return purposes[purpose].accepted;
  if (verdict === 'refused') return purposes[purpose].refused;
  if (verdict !== 'made-available') return undefined;
  return purpose === 'update' ? purposes.update.accepted : { machine: 'platformRelease', event: 'made-available' };
}

/** On sale is the opposite of what a takedown or a purge asked for. */
const contradictsRemoval = { takedown: 'unclear', purge: 'unclear' } as const;
/** Off sale is what a takedown or a purge asked for. */
const fulfilsRemoval = { takedown: 'accepted', purge: 'accepted' } as const;

const release = (
  status: string,
  verdict: Verdict,
  because: string,
  unless?: Partial<Record<Purpose, Verdict>>,
): AcknowledgementRow => ({ vocabulary: 'SupplyChainStatus', status, verdict, because, ...(unless ? { unless } : {}) });

const message = (
  status: string,
  verdict: Verdict,
  because: string,
  unless?: Partial<Record<Purpose, Verdict>>,
): AcknowledgementRow => ({ vocabulary: 'ErncFileStatus', status, verdict, because, ...(unless ? { unless } : {}) });

/** Every status of every choreography generation (AVS 9 and the 1.6 sets), and the feed's own commands. */
export const acknowledgementEffects: readonly AcknowledgementRow[] = [
  release('OrderPlacedForReleaseDistributor', 'noted', 'the sender has not begun'),
  release('InPreparationForDeliveryToReleaseDistributor', 'noted', 'the sender prepares it'),
  release('InDeliveryToReleaseDistributor', 'noted', 'it is on its way'),
  release('DeliveredToReleaseDistributor', 'noted', 'it arrived; nobody has read it yet'),
  release('ReleaseReceivedByReleaseDistributor', 'noted', 'it arrived; nobody has read it yet'),
  release('SuccessfullyIngestedByReleaseDistributor', 'accepted', 'the platform read and took it'),
  release('ReleaseStagedForPublication', 'accepted', 'the platform took it and waits for the hour', contradictsRemoval),
  release('ReleaseMadeAvailableToConsumers', 'made-available', 'it is on sale', contradictsRemoval),
  release('ReleaseNotAvailable', 'unclear', 'it is off sale although it was sent to be on sale', fulfilsRemoval),
  release('ProcessingErrorAtReleaseCreator', 'refused', 'the message cannot be processed as it was made'),
  release('ProcessingErrorAtReleaseDistributor', 'refused', 'the platform could not process it'),
  release('ReleaseViolatesTermsOfService', 'refused', 'the platform does not want it'),
  release('RightsConflict', 'refused', 'somebody else claims the rights'),
  release('UserDefined', 'unclear', 'a word of the platform itself'),

  message('FileOK', 'accepted', 'the message was read without fault'),
  message('ArtistRoleUnknown', 'refused', 'an artist has a role that the platform does not know'),
  message('CommercialReleaseDateInvalid', 'refused', 'a release date cannot be'),
  message('ConflictingAvailabilityPeriods', 'refused', 'the windows contradict each other'),
  message('DuplicatedPublisherNames', 'refused', 'a publisher is named twice'),
  message('ErnMissing', 'refused', 'the folder has no message'),
  message('IdentifierInvalid', 'refused', 'an identifier denotes nothing'),
  message('IdentifierSyntaxInvalid', 'refused', 'an identifier has a wrong form'),
  message('InternalError', 'refused', 'the platform broke; the same package may be sent again'),
  message('MetadataMissing', 'refused', 'something that the platform needs is not said'),
  message('NewReleaseMessageInvalid', 'refused', 'the message breaks its schema or a rule'),
  // A takedown is a message without deals: platforms echo that as if it were a fault.
  message('NoDealForTrackRelease', 'refused', 'a track has no deal', { takedown: 'accepted' }),
  message('NoDealInNewReleaseMessage', 'refused', 'the message has no deal', { takedown: 'accepted' }),
  message('OriginalReleaseDateLaterThanReleaseDate', 'refused', 'the dates contradict each other'),
  message('PrimaryArtistNameMissing', 'refused', 'nobody is named as the main artist'),
  message('ResourceCorrupt', 'refused', 'a file cannot be read'),
  message('ResourceMissing', 'refused', 'a file did not arrive'),
  message('ResourceNotMeetingSpecifications', 'refused', 'a file is not as the platform wants it'),
  message('SignatureOrHashSumWrongOrMissing', 'refused', 'a hash sum does not fit its file'),
  message('UnsupportedUsage', 'refused', 'a deal names a use that the platform does not have'),
  message('UserDefined', 'unclear', 'a word of the platform itself'),

  { vocabulary: 'FileStatus', status: 'FileOK', verdict: 'accepted', because: 'the file was read without fault' },
  { vocabulary: 'FileStatus', status: 'FileMissing', verdict: 'refused', because: 'a file did not arrive' },
  { vocabulary: 'FileStatus', status: 'HashSumWrong', verdict: 'refused', because: 'a hash sum does not fit its file' },
  {
    vocabulary: 'FileStatus',
    status: 'SignatureWrong',
    verdict: 'refused',
    because: 'a signature does not fit its file',
  },

  {
    vocabulary: 'FeedCommand',
    status: 'DELETE',
    verdict: 'accepted',
    because: 'the platform fetched the message and needs it no more',
  },
];
