import {
  displayIdentifier,
  draw,
  freshCounter,
  type Identifier,
  type Numbering,
  numberingOf,
  type PooledKind,
  parseIdentifier,
  yearOf,
} from '@slipway/identifiers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { exitCode, type Terminal } from './terminal.ts';

/**
 * `slipway id next PREFIX`: the first number of a prefix, or the one after `--after`. Arithmetic only: it asks no pool,
 * and hands nothing out.
 */
export const idNext = (out: Terminal, done: (code: number) => void): Command =>
  new Command('next')
    .description('compute the next numbers of a prefix; no pool is asked, nothing is handed out')
    .argument('<prefix>', 'an ISRC prefix code (QZ6RS), a GRid issuer code with --kind grid, or a GS1 company prefix')
    .addOption(new Option('--kind <kind>', 'what the prefix is of').choices(['upc', 'ean', 'isrc', 'grid']))
    .option('--after <number>', 'the number before it')
    .addOption(new Option('--year <year>', 'year of assignment of an ISRC').argParser(year))
    .addOption(new Option('--count <count>', 'how many').argParser(count).default(1))
    .option('--json', 'print one JSON document')
    .action((text: string, options: Options) => {
      const refuse = (says: string, code: number) => {
        out.complain(`${says}\n`);
        done(code);
      };
      const prefix = text.replace(/[-. ]/g, '').toUpperCase();
      const form = options.kind ?? guess(prefix);
      if (form === undefined) {
        refuse(
          `${text} is neither an ISRC prefix code nor a GS1 company prefix; --kind says what it is.`,
          exitCode.badUse,
        );
        return;
      }
      const kind: PooledKind = form === 'upc' || form === 'ean' ? 'gtin' : form;
      if (!looksLike[form].test(prefix)) {
        refuse(`${text} is no prefix of this kind: it has ${says[form]}.`, exitCode.badUse);
        return;
      }
      const numbering = numberingOf({ kind, prefix, ...(kind === 'gtin' ? { form: form as 'upc' | 'ean' } : {}) });
      if (!numbering.ok) {
        refuse(numbering.refusal.says, exitCode.badUse);
        return;
      }
      const start = startOf(kind, numbering.value, options);
      if (typeof start === 'string') {
        refuse(start, exitCode.badUse);
        return;
      }
      const { serials } = draw(
        { ...freshCounter('cli', 'cli', start.year, numbering.value), next: start.serial },
        numbering.value,
        options.count,
        { tenantId: 'cli', day: '' },
      );
      const numbers = serials.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => numbering.value.numberAt(from + index, start.year)),
      );
      if (numbers.length === 0) {
        refuse(`The prefix ${prefix} has no number after ${options.after}.`, exitCode.findings);
        return;
      }
      if (options.json)
        out.print(`${JSON.stringify({ kind, prefix, capacity: numbering.value.capacity, numbers }, undefined, 2)}\n`);
      else for (const number of numbers) out.print(`${shown(form, number)}\n`);
      done(exitCode.good);
    });

interface Options {
  readonly kind?: Form;
  readonly after?: string;
  readonly year?: string;
  readonly count: number;
  readonly json?: true;
}
type Form = 'upc' | 'ean' | 'isrc' | 'grid';

const looksLike: Record<Form, RegExp> = {
  upc: /^[0-9]{6,10}$/,
  ean: /^[0-9]{4,12}$/,
  isrc: /^[A-Z]{2}[A-Z0-9]{3}$/,
  grid: /^[A-Z0-9]{5}$/,
};
const says: Record<Form, string> = {
  upc: '6 to 10 digits',
  ean: '4 to 12 digits',
  isrc: 'two letters and three letters or digits',
  grid: 'five letters or digits',
};

const guess = (prefix: string): Form | undefined =>
  looksLike.isrc.test(prefix)
    ? 'isrc'
    : looksLike.upc.test(prefix)
      ? 'upc'
      : looksLike.ean.test(prefix)
        ? 'ean'
        : undefined;

function startOf(
  kind: PooledKind,
  numbering: Numbering,
  { after, year }: Options,
): { serial: number; year: string } | string {
  const thisYear = year ?? yearOf(new Date().toISOString(), 'UTC');
  if (after === undefined) return { serial: numbering.range.from, year: thisYear };
  const parsed = parseIdentifier(kind, after);
  if (!parsed.ok) return parsed.refusal.says;
  const place = numbering.placeOf(parsed.value);
  if (!place) return `${after} does not begin with this prefix.`;
  if (year !== undefined && place.year !== year && numbering.perYear)
    return `${after} is of ${place.year}, not of ${year}.`;
  return { serial: place.serial + 1, year: place.year };
}

const shown = (form: Form, number: string): string => displayIdentifier(form, number as Identifier<Form>);

function year(text: string): string {
  if (!/^(19|20)[0-9]{2}$/.test(text)) throw new InvalidArgumentError('It must be a year such as 2026.');
  return text;
}

function count(text: string): number {
  if (!/^[0-9]{1,5}$/.test(text) || Number(text) < 1 || Number(text) > 10_000) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 10000.');
  }
  return Number(text);
}
