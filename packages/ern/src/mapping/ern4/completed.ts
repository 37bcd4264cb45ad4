import type { Shape, Tell } from '../row.ts';

/**
 * What 4.x wants said twice and 3.8.2 says once: a display title beside its text, and the name of the display artists
 * as one text. Both follow from what the message has, so they are written and reported as assumed.
 */
export function completed(message: Shape, tell: Tell): Shape {
  const wanting = (Object.keys(names) as (keyof typeof names)[]).filter((key) =>
    holdersOf(message[key]).some(isWanting),
  );
  if (wanting.length === 0) return message;
  const parties = new Map<string, Shape>((message.parties ?? []).map((party: Shape) => [party.partyReference, party]));
  const complete =
    (name: string) =>
    (holder: Shape): Shape => {
      const displayTitles = wantsTitles(holder) && titlesOf(holder.displayTitleTexts, tell);
      const displayArtistName = wantsName(holder) && nameOf(holder.displayArtists, parties);
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
  const result: Record<string, unknown> = { ...message };
  for (const key of wanting) {
    const held = message[key];
    result[key] = Array.isArray(held) ? held.map(complete(names[key])) : complete(names[key])(held);
  }
  return tell.standsFor(result, message);
}

/** Members of a message that display titles and artists, and what an element of each is called. */
const names = { soundRecordings: 'SoundRecording', videos: 'Video', release: 'Release' } as const;

const holdersOf = (held: Shape | readonly Shape[] | undefined): readonly Shape[] =>
  held === undefined ? [] : Array.isArray(held) ? held : [held as Shape];

const wantsTitles = (holder: Shape): boolean => isEmpty(holder.displayTitles) && !isEmpty(holder.displayTitleTexts);
const wantsName = (holder: Shape): boolean => isEmpty(holder.displayArtistNames) && !isEmpty(holder.displayArtists);
const isWanting = (holder: Shape): boolean => wantsTitles(holder) || wantsName(holder);

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;

const titlesOf = (texts: readonly (string | Shape)[], tell: Tell): Shape[] =>
  texts.map((text) => {
    const { value, ...marks } = typeof text === 'object' ? text : { value: text };
    return tell.standsFor({ titleText: value, ...marks }, typeof text === 'object' ? text : texts);
  });

function nameOf(artists: readonly Shape[], parties: ReadonlyMap<string, Shape>): string | undefined {
  const names = artists.flatMap((artist) => {
    const fullName = parties.get(artist.artistPartyReference)?.partyNames?.[0]?.fullName;
    return fullName === undefined ? [] : [typeof fullName === 'object' ? fullName.value : fullName];
  });
  return names.length === 0 ? undefined : names.join(', ');
}
