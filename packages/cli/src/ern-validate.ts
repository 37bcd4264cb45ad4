import { defaultLimits, type ErnVersion, ernVersions, type ValidationReport, validate } from '@slipway/ern';
import { Command, Option } from 'commander';
import { readsInputTwice, reasons } from './ern-files.ts';
import { exitCode, oneLine, type Terminal } from './terminal.ts';
import { wholeNumber } from './whole-number.ts';

/** `slipway ern validate FILE…`: tells for each file whether it is a good message, and if not, why. */
export const ernValidate = (out: Terminal, done: (code: number) => void): Command =>
  new Command('validate')
    .description('check messages against the schema of their version, and their references')
    .argument('<file...>', 'files; - is standard input')
    .option('--json', 'print one JSON document')
    .addOption(new Option('--ern <version>', 'the version that the files must be in').choices(ernVersions))
    .option('--avs <release>', 'the release of the allowed value sets to check against', wholeNumber)
    .option('--max-errors <count>', 'end a file after so many errors', wholeNumber, 100)
    .action(async (files: string[], options: Options) => {
      if (readsInputTwice(out, files)) return done(exitCode.badUse);
      const results: { file: string; report: ValidationReport }[] = [];
      for (const file of files) {
        const report = await check(out, file, options).catch((error: NodeJS.ErrnoException) => {
          if (error.code === undefined) throw error;
          out.complain(`Cannot read ${file}: ${reasons[error.code] ?? error.message}\n`);
        });
        if (report) results.push({ file, report });
      }
      if (options.json) out.print(`${JSON.stringify(results.map(asJson), undefined, 2)}\n`);
      for (const { file, report } of results) {
        if (!options.json) out.print(asText(file, report));
        for (const { detail } of report.warnings) out.complain(`${file}: warning: ${detail}\n`);
      }
      const isClean = results.every(({ report }) => report.errors.length === 0);
      return done(results.length < files.length ? exitCode.badUse : isClean ? exitCode.good : exitCode.findings);
    });

interface Options {
  readonly json?: true;
  readonly ern?: ErnVersion;
  readonly avs?: number;
  readonly maxErrors: number;
}

async function check(out: Terminal, file: string, { ern, avs, maxErrors }: Options): Promise<ValidationReport> {
  // One byte more than is taken, so that a file that is too long shows.
  const bytes = await out.read(file, defaultLimits.maxBytes + 1);
  return validate(bytes, {
    maxErrors,
    ...(ern === undefined ? {} : { version: ern }),
    ...(avs === undefined ? {} : { avs }),
  });
}

const asJson = ({ file, report: { message, version, valid, errors } }: { file: string; report: ValidationReport }) => ({
  file,
  message: message ?? null,
  version: version ?? null,
  valid,
  errors: errors.map(({ layer, line, column, path, code, detail }) => ({ layer, line, column, path, code, detail })),
});

function asText(file: string, { message, version, valid, errors }: ValidationReport): string {
  const what = [message, version && `ERN ${version}`].filter(Boolean).join(', ') || 'no ERN message';
  const verdict = errors.length === 0 ? 'good' : valid ? 'valid, but its references are not' : 'invalid';
  const lines = errors.map(
    ({ layer, line, column, path, code, detail }) =>
      `  ${line}:${column}  ${oneLine(detail)}\n         ${oneLine(path)} (${layer}, ${code})\n`,
  );
  return `${file}: ${verdict} (${what})\n${lines.join('')}`;
}
