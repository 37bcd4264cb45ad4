/**
 * The next batch id of a platform: the time in UTC, and always later than the last one, whatever the clock does. 17
 * digits are YYYYMMDDhhmmssnnn with milliseconds, 14 leave them out. Platforms order batches by it.
 */
export function nextBatchId(now: string, lastBatchId: string | undefined, digits: 17 | 14 = 17): string {
  const step = digits === 17 ? 1 : 1000;
  const time = Date.parse(now);
  if (Number.isNaN(time)) throw new Error(`Cannot make a batch id: "${now}" is no instant`);
  const id = written(time, digits);
  if (lastBatchId === undefined || id > lastBatchId.slice(0, digits)) return id;
  return written(timeOf(lastBatchId) + step, digits);
}

const written = (time: number, digits: number): string =>
  new Date(time).toISOString().replace(/\D/g, '').slice(0, digits);

function timeOf(batchId: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})?$/.exec(batchId);
  if (!match) throw new Error(`Cannot count on from the batch id "${batchId}": it is no time`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, milliseconds = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
}
