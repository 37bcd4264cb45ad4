import type { RelatedResource } from '@slipway/ern';
import { cannotTell, demand, every } from '../answer.ts';
import { clause } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import { placedAll } from '../view/placed.ts';
import { below } from '../view/spot.ts';

/** 5.4.4: DJ mixes. The components are the sound recordings that the release does not refer to. */
export const clause544 = clause({ weight: 1, profiles: ['DjMix'] }, [
  {
    id: '5.4.4(1)',
    says: 'One sound recording is the mix, and the release refers to it.',
    check: (view) =>
      demand(
        mixes(view).length === 1,
        mixes(view)[1]?.spot ?? below(view.root, '/ResourceList'),
        `There are ${mixes(view).length} mixes.`,
      ),
  },
  {
    id: '5.4.4(2)',
    says: 'Two or more sound recordings are components, and the release does not refer to them.',
    check: (view) => {
      const placed = parts(view).filter(({ items }) => items.length > 0);
      if (placed.length > 0)
        return every(placed, ({ reference }) => `The release refers to the component ${reference}.`);
      return demand(
        parts(view).length >= 2,
        below(view.root, '/ResourceList'),
        `There are ${parts(view).length} components.`,
      );
    },
  },
  {
    id: '5.4.4(3)',
    says: 'The components are marked as supplemental.',
    check: (view) =>
      every(parts(view), ({ isSupplemental, reference }) => (isSupplemental ? undefined : `${reference} is not.`)),
  },
  {
    id: '5.4.4(4)',
    says: 'The mix refers to a component by a relation HasContentFrom, with the start and the duration used.',
    check: (view) =>
      every(relations(view), ({ value: { timings = [] } }) =>
        timings.some(({ startPoint, durationsUsed = [] }) => startPoint !== undefined && durationsUsed.length > 0)
          ? undefined
          : 'StartPoint or DurationUsed is missing.',
      ),
  },
  {
    id: '5.4.4(5)',
    says: 'The mix points to each component.',
    check: (view) => {
      const pointed = new Set(relations(view).map(({ value }) => value.resourceRelatedResourceReference));
      return every(parts(view), ({ reference }) =>
        pointed.has(reference) ? undefined : `The mix does not point to ${reference}.`,
      );
    },
  },
  {
    id: '5.4.4(6)',
    says: 'The components are identified by an ISRC.',
    check: (view) =>
      every(parts(view), ({ isrcs, reference, spot }) =>
        isrcs.length > 0 ? undefined : { at: below(spot, 'resourceIds'), detail: `${reference} has no ISRC.` },
      ),
  },
  {
    id: '5.4.4(7)',
    weight: 'none',
    decidedBy: 'sender',
    says: 'A mix of which the sender does not know these facts is sent with the Audio profile.',
    check: () => cannotTell('only the sender knows what it knows'),
  },
]);

const sounds = ({ resources }: MessageView) => resources.filter(({ kind }) => kind === 'SoundRecording');
const mixes = (view: MessageView) => sounds(view).filter(({ isPrimary }) => isPrimary);
const parts = (view: MessageView) => sounds(view).filter(({ isPrimary }) => !isPrimary);
const relations = (view: MessageView) =>
  placedAll(
    mixes(view)
      .flatMap(({ value }): readonly RelatedResource[] => value.relatedResources ?? [])
      .filter(({ resourceRelationshipType }) => resourceRelationshipType === 'HasContentFrom'),
  );
