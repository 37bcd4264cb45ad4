import { type CommercialCard, isTisCode } from '@slipway/deals';
import { hasClipReleases } from '@slipway/platforms';
import { recordingIds } from '../catalog/product.ts';
import { isRecording } from '../catalog/resource.ts';
import type { Platform } from '../platform.ts';
import type { DestinationCheck, Place } from './check.ts';
import type { ReadinessFacts } from './facts.ts';

/** What can lack at a platform, or in what it is to be allowed. */
export const destinationChecks: readonly DestinationCheck[] = [
  {
    id: 'platform-known',
    weighs: 'blocking',
    says: 'The platform is onboarded.',
    lacksThere: ({ platform, platformId }) => (platform ? [] : [{ detail: `There is no platform "${platformId}".` }]),
  },
  {
    id: 'platform-connected',
    weighs: 'blocking',
    says: 'The credentials of the platform are set.',
    lacksThere: ({ platform, isConnected }) => (platform && !isConnected ? [{}] : []),
  },
  {
    id: 'platform-open',
    weighs: 'blocking',
    says: 'The platform takes messages: it is not retired, and one in testing gets test messages.',
    lacksThere: ({ platform, onboarding }) => {
      if (onboarding === 'retired') return [{ detail: 'It is retired.' }];
      const isLive = platform?.profile.ern.messageControl === 'LiveMessage';
      return onboarding === 'testing' && isLive
        ? [{ detail: 'It is in testing: activate it, or let its profile send test messages.' }]
        : [];
    },
  },
  {
    id: 'release-id',
    weighs: 'blocking',
    says: 'The release has an identifier by which the platform names it.',
    lacksThere: ({ platform }, facts) => {
      const kinds = platform?.profile.choreography.releaseIdBy ?? [];
      if (!platform || kinds.some((kind) => canName(kind, facts))) return [];
      return [{ detail: `It names releases by ${kinds.join(' or ')}.` }];
    },
  },
  {
    id: 'tracks-known',
    weighs: 'blocking',
    // A grant of a track that the product does not have would grant nothing, in silence.
    says: 'Cards name tracks that the product has.',
    lacksThere: ({ cards = [] }, { product }) => {
      const tracks = new Set(recordingIds(product));
      return cards.flatMap((card) =>
        tracksIn(card)
          .filter((track) => !tracks.has(track))
          .map((resourceId): Place => ({ cardId: card.cardId, resourceId })),
      );
    },
  },
  {
    id: 'tis-codes',
    weighs: 'blocking',
    says: 'Cards name territories by TIS codes only where tenant and platform agreed on them, and then by nothing else.',
    lacksThere: ({ platform, cards = [] }, { tenant }) => {
      const coded = cards.filter((card) => territoriesIn(card).some(isTisCode));
      const detail = !tenant?.tisCodes
        ? 'The profile of the tenant allows none.'
        : !platform?.profile.ern.tisCodes
          ? 'The profile of the platform allows none.'
          : cards.some((card) => territoriesIn(card).some((code) => code !== 'Worldwide' && !isTisCode(code)))
            ? 'Beside other codes they could not be compared with each other.'
            : undefined;
      return detail === undefined ? [] : coded.map(({ cardId }) => ({ cardId, field: 'territories', detail }));
    },
  },
  {
    id: 'clips-sayable',
    weighs: 'blocking',
    says: 'Cards grant clips only where the version has releases of clips: ERN 4.3 and later.',
    lacksThere: ({ platform, cards = [] }) => {
      const version = platform?.profile.ern.version;
      if (version === undefined || hasClipReleases(version)) return [];
      return cards
        .filter((card) => clipsIn(card).length > 0)
        .map(({ cardId }) => ({ cardId, field: 'grants', detail: `The platform takes ERN ${version}.` }));
    },
  },
  {
    id: 'clips-placed',
    weighs: 'blocking',
    says: 'A recording whose clip is granted says where its clip is.',
    lacksThere: ({ cards = [] }, { resources }) =>
      cards.flatMap((card) =>
        clipsIn(card).flatMap((resourceId): Place[] => {
          const resource = resources.get(resourceId);
          return isRecording(resource) && !resource.clip ? [{ cardId: card.cardId, resourceId, field: 'clip' }] : [];
        }),
      ),
  },
];

type ReleaseIdKind = Platform['profile']['choreography']['releaseIdBy'][number];

/** Whether a release will have an identifier of a kind; a UPC or EAN it always has. */
const canName = (kind: ReleaseIdKind, { product, numberPools }: ReadinessFacts): boolean => {
  if (kind === 'GRid') return product.grid !== undefined || numberPools.grid !== undefined;
  return kind !== 'CatalogNumber' || product.catalogNumber !== undefined;
};

const clipsIn = ({ grants }: CommercialCard): readonly string[] =>
  typeof grants === 'object' && 'clips' in grants ? grants.clips : [];

const tracksIn = ({ grants, instantGratification = [] }: CommercialCard): string[] => [
  ...(typeof grants === 'string' ? [] : 'tracks' in grants ? grants.tracks : grants.clips),
  ...instantGratification,
];

const territoriesIn = ({ territories: { include, exclude } }: CommercialCard): string[] => [...include, ...exclude];
