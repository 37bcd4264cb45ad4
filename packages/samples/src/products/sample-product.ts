import { cardsFor, type SampleProduct } from '../sample.ts';
import type { SamplePart } from './parts.ts';
import { credit, LABEL, type PersonId, parties } from './people.ts';

interface Made {
  readonly title: string;
  readonly by: PersonId;
  readonly icpn: string;
  readonly people: readonly PersonId[];
  readonly parts: readonly SamplePart[];
  /** Whether its profile has releases of single tracks. */
  readonly hasTracks?: true;
  /** Profile, type, components and whatever else the product says. */
  readonly facts: object;
}

export const sampleProduct = (productId: string, { title, by, icpn, people, parts, hasTracks, facts }: Made) =>
  ({
    productId,
    files: parts.flatMap(({ files }) => files),
    documents: (assets) => [
      ...parties(...people),
      ...parts.flatMap(({ resourceId, documents }) => documents(assets.get(resourceId))),
      {
        path: `/v1/products/${productId}`,
        body: {
          icpn,
          title,
          ...credit(by),
          ...LABEL,
          genre: 'Ambient',
          originalReleaseDate: '2026-03-05',
          parentalWarning: 'NotExplicit',
          ...facts,
        },
      },
    ],
    cards: hasTracks ? cardsFor('release', 'all-tracks') : cardsFor('release'),
  }) satisfies SampleProduct;

/** Places on a product, in the order of play. */
export const places = (...parts: readonly SamplePart[]) => parts.map(({ resourceId }) => ({ resourceId }));
