import type { Shape, Tell } from '../row.ts';

/**
 * What 4.x wants said twice and 3.8.2 says once: a display title beside its text, and the name of the display artists
 * as one text. Both follow from what the message has, so they are written and reported as assumed.
 */
export function completed(message: Shape, tell: Tell): Shape {
  const parties = new Map<string, Shape>((message.parties ?? []).map((party: Shape) => [party.partyReference, party]));
  const complete =
    (name: string) =>
    (holder: Shape): Shape => {
      const titles = isEmpty(holder.displayTitles) && !isEmpty(holder.displayTitleTexts);
      const names = isEmpty(holder.displayArtistNames) && !isEmpty(holder.displayArtists);
      const displayTitles = titles && holder.displayTitleTexts.map(titleOf);
      const displayArtistName = names && nameOf(holder.displayArtists, parties);
      if (!displayTitles && !displayArtistName) return holder;
      for (const title of displayTitles || []) {
        tell.assume(`${name}/DisplayTitle/TitleText`, title.titleText, 'taken from the display title text');
      }
      if (displayArtistName)
        tell.assume(`${name}/DisplayArtistName`, displayArtistName, 'taken from the display artists');
      return tell.standsFor(
        {
          ...holder,
          ...(displayTitles && { displayTitles }),
          ...(displayArtistName && { displayArtistNames: [displayArtistName] }),
        },
        holder,
      );
    };
  const lists = { soundRecordings: 'SoundRecording', videos: 'Video' } as const;
  const result: Record<string, unknown> = { ...message };
  for (const [key, name] of Object.entries(lists)) if (message[key]) result[key] = message[key].map(complete(name));
  if (message.release) result.release = complete('Release')(message.release);
  return tell.standsFor(result, message);
}

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;

function titleOf(text: unknown): Shape {
  const { value, ...marks } = (typeof text === 'object' ? text : { value: text }) as Shape;
  return { titleText: value, ...marks };
}

function nameOf(artists: readonly Shape[], parties: ReadonlyMap<string, Shape>): string | undefined {
  const names = artists.flatMap((artist) => {
    const fullName = parties.get(artist.artistPartyReference)?.partyNames?.[0]?.fullName;
    return fullName === undefined ? [] : [typeof fullName === 'object' ? fullName.value : fullName];
  });
  return names.length === 0 ? undefined : names.join(', ');
}
