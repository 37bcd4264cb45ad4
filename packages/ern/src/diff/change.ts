export interface Change {
  readonly area: 'metadata' | 'resource' | 'deal' | 'takedown';
  readonly kind: 'added' | 'removed' | 'changed';
  /** The track or resource that it is about, by its ISRC or title; absent when it is the release as a whole. */
  readonly track?: string;
  /** Where it holds, when only somewhere; beside codes of their own, `Worldwide` is everywhere else. */
  readonly territories?: readonly string[];
  /** Which fact: `displayTitles[ja-Jpan].titleText`. Items of lists are named by what identifies them. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Where a comparison stands: what its changes will have in common. */
export interface Place {
  readonly path: string;
  /** The name of the list or key. */
  readonly list: string;
  readonly area: Change['area'];
  readonly track?: string;
  readonly territories?: readonly string[];
}

export function changeAt({ area, path, track, territories }: Place, before: unknown, after: unknown): Change {
  return {
    area,
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    ...(track !== undefined && { track }),
    ...(territories && { territories }),
    path,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
