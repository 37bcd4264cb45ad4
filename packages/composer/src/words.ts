import type { DisplayTitle } from '@slipway/ern';

/** A text for everywhere, and the same text in other languages and scripts. */
interface Localized {
  readonly languageAndScriptCode: string;
  readonly text: string;
}

interface Titled {
  readonly title: string;
  readonly subTitle?: string | undefined;
  readonly titles?: readonly Localized[] | undefined;
  readonly formalTitle?: string | undefined;
  readonly groupingTitle?: string | undefined;
}

const everywhere = { applicableTerritoryCode: 'Worldwide' } as const;

/** Titles as a platform displays them: the default one, then those in other languages; and the formal ones beside them. */
export const titles = ({ title, subTitle, titles: others = [], formalTitle, groupingTitle }: Titled) => ({
  displayTitleTexts: [subTitle === undefined ? title : `${title} (${subTitle})`],
  displayTitles: [
    { titleText: title, ...(subTitle === undefined ? {} : { subTitles: [subTitle] }), ...everywhere, isDefault: true },
    ...others.map(({ text, languageAndScriptCode }) => ({ titleText: text, languageAndScriptCode, ...everywhere })),
  ] satisfies DisplayTitle[],
  ...(formalTitle === undefined ? {} : { formalTitles: [{ titleText: formalTitle }] }),
  ...(groupingTitle === undefined ? {} : { groupingTitles: [{ titleText: groupingTitle }] }),
});

export const artistNames = (name: string, others: readonly Localized[] = []) => [
  others.length === 0 ? name : { value: name, ...everywhere, isDefault: true },
  ...others.map(({ text, languageAndScriptCode }) => ({ value: text, languageAndScriptCode, ...everywhere })),
];

/** A ℗ line, with its year as the message writes it. */
export const pLines = (line: { year: number; text: string } | undefined) =>
  line ? { pLines: [{ year: String(line.year), pLineText: line.text }] } : {};
export const cLines = (line: { year: number; text: string } | undefined) =>
  line ? { cLines: [{ year: String(line.year), cLineText: line.text }] } : {};

/** Seconds as an ISO 8601 duration, to the whole second: `PT2M28S`. */
export function isoDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = whole % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest > 0 || whole < 60 ? `${rest}S` : ''}`;
}

/** An ISO 8601 duration of hours, minutes and seconds, in seconds. */
export function secondsOf(duration: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(duration) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
