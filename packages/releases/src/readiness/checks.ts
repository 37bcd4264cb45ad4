import { pooledKinds } from '@slipway/identifiers';
import { isReady } from '../catalog/asset.ts';
import { allResourceIds, partyIdsOf, recordingIds, resourceIds, workIdsOf } from '../catalog/product.ts';
import { profileFor, type ReleaseProfile } from '../catalog/release-profile.ts';
import { assetKinds, isRecording, type Recording } from '../catalog/resource.ts';
import { clashSays, lackingNumber, numberName } from '../numbers.ts';
import type { Platform } from '../platform.ts';
import type { Place, ProductCheck } from './check.ts';
import type { ReadinessFacts } from './facts.ts';

const when = (lacks: boolean, place: Place = {}): readonly Place[] => (lacks ? [place] : []);

const recordings = ({ product, resources }: ReadinessFacts): Recording[] =>
  [...new Set(recordingIds(product))].flatMap((id) => {
    const resource = resources.get(id);
    return isRecording(resource) ? [resource] : [];
  });

/** Also those that a mix is made of. */
const allRecordings = ({ product, resources }: ReadinessFacts): Recording[] =>
  allResourceIds(product, resources).flatMap((id) => {
    const resource = resources.get(id);
    return isRecording(resource) ? [resource] : [];
  });
const each = (facts: ReadinessFacts, field: string, lacks: (recording: Recording) => boolean): readonly Place[] =>
  recordings(facts)
    .filter(lacks)
    .map(({ resourceId }) => ({ resourceId, field }));

const coverOf = ({ product, resources, assets }: ReadinessFacts) =>
  assets.get(resources.get(product.coverResourceId ?? '')?.assetId ?? '')?.image;

/** Profiles that have one cover image, no fewer (release profiles 5.1.2). */
const covered: readonly ReleaseProfile[] = ['Audio', 'MixedMedia', 'LongFormMusicalWorkVideo', 'DjMix'];
const authors = ['Composer', 'Lyricist', 'ComposerLyricist', 'Adapter'];
const isErn4 = ({ profile: { ern } }: Platform): boolean => ern.version !== '3.8.2';

/** What can lack in the catalog, in the order in which a person would mend things. */
export const productChecks: readonly ProductCheck[] = [
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
    id: 'recordings-played',
    weighs: 'blocking',
    says: 'What stands in the places of the product are recordings.',
    lacks: ({ product, resources }) =>
      [...new Set(recordingIds(product))].flatMap((resourceId): Place[] => {
        const resource = resources.get(resourceId);
        if (!resource || isRecording(resource)) return [];
        return [{ resourceId, field: 'components', detail: `It is ${resource.kind}.` }];
      }),
  },
  {
    id: 'recordings-once',
    weighs: 'blocking',
    // Deals and files are found by the recording, so its second place would stay without them.
    says: 'Every recording stands on the product once.',
    lacks: ({ product }) => {
      const twice = recordingIds(product).filter((resourceId, index, all) => all.indexOf(resourceId) !== index);
      return [...new Set(twice)].map((resourceId) => ({ resourceId, field: 'components' }));
    },
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
    says: 'The product has a UPC or EAN, or there is a pool to draw one from.',
    lacks: ({ product, numberPools }) =>
      when(product.icpn === undefined && numberPools.gtin === undefined, { field: 'icpn' }),
  },
  {
    id: 'isrc',
    weighs: 'blocking',
    says: 'Every recording has an ISRC, or there is a pool to draw one from.',
    lacks: (facts) =>
      allRecordings(facts)
        .filter(({ isrc }) => isrc === undefined && facts.numberPools.isrc === undefined)
        .map(({ resourceId }) => ({ resourceId, field: 'isrc' })),
  },
  {
    id: 'pools',
    weighs: 'blocking',
    says: 'The pools that missing numbers are drawn from exist, each of its kind.',
    lacks: ({ product, resources, numberPools, pools }) =>
      pooledKinds.flatMap((kind): Place[] => {
        const poolId = numberPools[kind];
        if (poolId === undefined || pools.get(poolId) === kind) return [];
        if (lackingNumber(product, resources, '', kind).length === 0) return [];
        return [{ poolId, detail: `There is no pool "${poolId}" to draw ${numberName(kind)} from.` }];
      }),
  },
  {
    id: 'numbers-free',
    weighs: 'blocking',
    says: 'The numbers of the catalog belong to nobody else.',
    lacks: ({ clashes = [] }) =>
      clashes.map((clash) => ({
        number: clash.number,
        detail: clashSays(clash),
        ...(clash.owner?.type === 'recording' ? { resourceId: clash.owner.id } : {}),
        ...(clash.by ? { by: clash.by } : {}),
      })),
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
    says: 'Every resource on the product has a file of the right kind that was found good, where files are delivered.',
    lacks: ({ product, resources, assets, delivers }) =>
      (delivers === 'everything' ? resourceIds(product) : []).flatMap((resourceId): Place[] => {
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
        const assetId = resource.assetId === undefined ? {} : { assetId: resource.assetId };
        return detail === undefined ? [] : [{ resourceId, ...assetId, field: 'assetId', detail }];
      }),
  },
  {
    id: 'durations',
    weighs: 'blocking',
    says: 'Every recording of which no file is delivered has a duration.',
    lacks: (facts) => {
      // What a mix is made of comes without files of its own.
      const delivered = new Set(facts.delivers === 'everything' ? resourceIds(facts.product) : []);
      return allRecordings(facts)
        .filter(({ resourceId, duration }) => duration === undefined && !delivered.has(resourceId))
        .map(({ resourceId }) => ({ resourceId, field: 'duration' }));
    },
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
    id: 'cover-image',
    weighs: 'blocking',
    says: 'What is named as the cover is an image.',
    lacks: ({ product: { coverResourceId }, resources }) => {
      const kind = resources.get(coverResourceId ?? '')?.kind;
      return when(kind !== undefined && kind !== 'Image', {
        ...(coverResourceId === undefined ? {} : { resourceId: coverResourceId }),
        field: 'coverResourceId',
        detail: `It is ${kind}.`,
      });
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
