/** The seconds of an xs:duration of days and less, as an xs:decimal: `PT1M30.5S` is `90.5`. */
export function secondsOf(duration: string): string {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(\.\d+)?S)?)?$/.exec(duration);
  if (!found) return duration;
  const [, days = 0, hours = 0, minutes = 0, seconds = 0, fraction = ''] = found;
  return `${Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)}${fraction}`;
}
