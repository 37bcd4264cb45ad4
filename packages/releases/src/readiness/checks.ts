import { isReady } from '../catalog/asset.ts';
import type { ProductFacts } from '../catalog/facts.ts';
import { allResourceIds, partyIdsOf, recordingIds, resourceIds, workIdsOf } from '../catalog/product.ts';
import { profileFor, type ReleaseProfile } from '../catalog/release-profile.ts';
import { assetKinds, isRecording, type Recording } from '../catalog/resource.ts';
import type { Platform } from '../platform.ts';

/** Where something lacks: of the product itself when it names nothing. */
export interface Place {
  readonly resourceId?: string;
  readonly partyId?: string;
  readonly workId?: string;
  readonly field?: string;
  /** What is the matter, where the check's own sentence does not say it all. */
  readonly detail?: string;
}

/** One thing that a product should have before it goes out. */
export interface Check {
  readonly id: string;
  /** `blocking`: the message would be wrong or refused; `warning`: platforms ask for it, or show less without it. */
  readonly weighs: 'blocking' | 'warning';
  /** Whether a platform cares; without it every one does. */
  readonly matters?: (platform: Platform, facts: ProductFacts) => boolean;
  readonly says: string;
  readonly lacks: (facts: ProductFacts) => readonly Place[];
}

const when = (lacks: boolean, place: Place = {}): readonly Place[] => (lacks ? [place] : []);

const recordings = ({ product, resources }: ProductFacts): Recording[] =>
  [...new Set(recordingIds(product))].flatMap((id) => {
    const resource = resources.get(id);
    return isRecording(resource) ? [resource] : [];
  });
const each = (facts: ProductFacts, field: string, lacks: (recording: Recording) => boolean): readonly Place[] =>
  recordings(facts)
    .filter(lacks)
    .map(({ resourceId }) => ({ resourceId, field }));

const coverOf = ({ product, resources, assets }: ProductFacts) =>
  assets.get(resources.get(product.coverResourceId ?? '')?.assetId ?? '')?.image;

/** Profiles that have one cover image, no fewer (release profiles 5.1.2). */
const covered: readonly ReleaseProfile[] = ['Audio', 'MixedMedia', 'LongFormMusicalWorkVideo', 'DjMix'];
const authors = ['Composer', 'Lyricist', 'ComposerLyricist', 'Adapter'];
const isErn4 = ({ profile: { ern } }: Platform): boolean => ern.version !== '3.8.2';

/** Every check, in the order in which a person would mend things. */
export const checks: readonly Check[] = [
  {
    id: 'places',
    weighs: 'blocking',
    says: 'The product holds at least one recording.',
    lacks: (facts) => when(recordings(facts).length === 0, { field: 'components' }),
  },
  {
    id: 'resources-known',
    weighs: 'blocking',
    says: 'Every resource that the product names is in the catalog.',
    lacks: ({ product, resources }) =>
      allResourceIds(product, resources)
        .filter((id) => !resources.has(id))
        .map((resourceId) => ({ resourceId })),
  },
  {
    id: 'works-known',
    weighs: 'blocking',
    says: 'Every work behind a recording is in the catalog.',
    lacks: ({ resources, works }) =>
      workIdsOf(resources.values())
        .filter((id) => !works.has(id))
        .map((workId) => ({ workId })),
  },
  {
    id: 'parties-known',
    weighs: 'blocking',
    says: 'Everybody whom the product names is in the catalog.',
    lacks: ({ product, resources, works, parties }) =>
      partyIdsOf(product, resources, works)
        .filter((id) => !parties.has(id))
        .map((partyId) => ({ partyId })),
  },
  {
    id: 'label',
    weighs: 'blocking',
    matters: isErn4,
    says: 'The product has a label.',
    lacks: ({ product }) => when(product.labelPartyId === undefined, { field: 'labelPartyId' }),
  },
  {
    id: 'genre',
    weighs: 'blocking',
    matters: isErn4,
    says: 'The product has a genre.',
    lacks: ({ product }) => when(product.genre === undefined, { field: 'genre' }),
  },
  {
    id: 'icpn',
    weighs: 'blocking',
    says: 'The product has a UPC or EAN, or the tenant a pool to draw one from.',
    lacks: ({ product, tenant }) =>
      when(product.icpn === undefined && tenant?.numberPools?.gtin === undefined, { field: 'icpn' }),
  },
  {
    id: 'isrc',
    weighs: 'blocking',
    says: 'Every recording has an ISRC, or the tenant a pool to draw one from.',
    lacks: (facts) =>
      each(facts, 'isrc', ({ isrc }) => isrc === undefined && facts.tenant?.numberPools?.isrc === undefined),
  },
  {
    id: 'profile',
    weighs: 'blocking',
    matters: ({ profile: { ern } }, { product }) => !ern.profiles.includes(profileFor(product, ern.profiles)),
    says: 'The platform takes the release profile of the product.',
    lacks: ({ product }) => [{ field: 'profile', detail: `The product is ${product.profile}.` }],
  },
  {
    id: 'mix-in-ern-3',
    weighs: 'warning',
    matters: (platform) => !isErn4(platform),
    says: 'The version can say what a mix is made of.',
    lacks: ({ product }) => when(product.profile === 'DjMix', { field: 'profile' }),
  },
  {
    id: 'files',
    weighs: 'blocking',
    says: 'Every resource on the product has a file of the right kind that was found good.',
    lacks: ({ product, resources, assets }) =>
      resourceIds(product).flatMap((resourceId): Place[] => {
        const resource = resources.get(resourceId);
        if (!resource) return [];
        const asset = assets.get(resource.assetId ?? '');
        const detail = !resource.assetId
          ? 'It names no asset.'
          : !asset
            ? 'Its asset is not there.'
            : asset.kind !== assetKinds[resource.kind]
              ? `Its asset is ${asset.kind}.`
              : isReady(asset)
                ? undefined
                : `Its asset is ${asset.state}${asset.refusal ? `: ${asset.refusal.says}` : ''}.`;
        return detail === undefined ? [] : [{ resourceId, field: 'assetId', detail }];
      }),
  },
  {
    id: 'cover',
    weighs: 'blocking',
    says: 'The product has a cover.',
    lacks: (facts) => {
      const { product } = facts;
      const isWanted =
        covered.includes(product.profile) || (product.profile === 'Video' && recordings(facts).length > 1);
      return when(isWanted && product.coverResourceId === undefined, { field: 'coverResourceId' });
    },
  },
  {
    id: 'cover-size',
    weighs: 'warning',
    says: 'The cover has 3000 by 3000 pixels or more, and is square.',
    lacks: (facts) => {
      const image = coverOf(facts);
      if (!image || (image.width >= 3000 && image.width === image.height)) return [];
      return [{ field: 'coverResourceId', detail: `It has ${image.width} by ${image.height}.` }];
    },
  },
  {
    id: 'lossless',
    weighs: 'warning',
    says: 'Sound comes without loss: WAV, FLAC or AIFF, 44.1 kHz or more.',
    lacks: (facts) =>
      recordings(facts).flatMap(({ resourceId, assetId }): Place[] => {
        const audio = facts.assets.get(assetId ?? '')?.audio;
        const isGood = !audio || (/^(WAVE|FLAC|AIFF)/.test(audio.container) && audio.sampleRate >= 44_100);
        return isGood ? [] : [{ resourceId, detail: `It is ${audio?.codec}, ${(audio?.sampleRate ?? 0) / 1000} kHz.` }];
      }),
  },
  {
    id: 'p-line',
    weighs: 'warning',
    says: 'Every recording has a ℗ line.',
    lacks: (facts) => each(facts, 'pLine', ({ pLine }) => pLine === undefined),
  },
  {
    id: 'c-line',
    weighs: 'warning',
    says: 'The product has a © line.',
    lacks: ({ product }) => when(product.cLine === undefined, { field: 'cLine' }),
  },
  {
    id: 'date',
    weighs: 'warning',
    says: 'The product has a release date or an original release date (release profiles 5.3.1.3(7)).',
    lacks: ({ product: { releaseDate, originalReleaseDate } }) =>
      when(releaseDate === undefined && originalReleaseDate === undefined, { field: 'releaseDate' }),
  },
  {
    id: 'authors',
    weighs: 'warning',
    says: 'Every recording names a composer, a lyricist or an adapter (release profiles 5.3.1.4(5)).',
    lacks: (facts) =>
      each(facts, 'contributors', ({ contributors = [], workIds = [] }) => {
        const writers = workIds.flatMap((id) => facts.works.get(id)?.writers ?? []);
        return ![...contributors, ...writers].some(({ roles }) => roles.some((role) => authors.includes(role)));
      }),
  },
  {
    id: 'works',
    weighs: 'warning',
    says: 'Every recording names its work, with an ISWC (release profiles 5.3.1.4(4)).',
    lacks: (facts) =>
      each(facts, 'workIds', ({ workIds = [] }) => !workIds.some((id) => facts.works.get(id)?.iswc !== undefined)),
  },
  {
    id: 'advice',
    weighs: 'warning',
    says: 'Every recording says whether it is explicit.',
    lacks: (facts) => each(facts, 'parentalWarning', ({ parentalWarning }) => parentalWarning === 'NoAdviceAvailable'),
  },
  {
    id: 'language',
    weighs: 'warning',
    says: 'Every recording with voices says its language.',
    lacks: (facts) =>
      each(
        facts,
        'languageOfPerformance',
        ({ languageOfPerformance, isInstrumental }) => languageOfPerformance === undefined && isInstrumental !== true,
      ),
  },
  {
    id: 'cue-sheet',
    weighs: 'warning',
    says: 'A long video has a cue sheet, or says why not (release profiles 5.4.3(3)).',
    lacks: (facts) =>
      each(
        facts,
        'cueSheet',
        (video) =>
          video.kind === 'Video' &&
          ['LongFormMusicalWorkVideo', 'ConcertVideo'].includes(video.type) &&
          video.cueSheet === undefined &&
          video.cueSheetAbsence === undefined,
      ),
  },
];
