import { writeFile } from 'node:fs/promises';
import { type Converted, convert, type ErnVersion, ernVersions } from '@slipway/ern';
import { Command, Option } from 'commander';
import { bytesOf, refusalLine } from './ern-files.ts';
import { exitCode, oneLine, type Terminal } from './terminal.ts';
import { wholeNumber } from './whole-number.ts';

/** `slipway ern convert FILE --to VERSION`: the message in another version, and what got lost on the way. */
export const ernConvert = (out: Terminal, done: (code: number) => void): Command =>
  new Command('convert')
    .description('write a message in another version, and report what that version cannot say')
    .argument('<file>', 'the message; - is standard input')
    .addOption(new Option('--to <version>', 'the version to write').choices(ernVersions).makeOptionMandatory())
    .option('--avs <release>', 'the AvsVersionId to name, from 4.3 on', wholeNumber)
    .option('-o, --output <file>', 'where to write the message; else, or for -, standard output')
    .option('--json', 'print one JSON document')
    .action(async (file: string, { to, avs, output: named, json }: Options) => {
      const output = named === '-' ? undefined : named;
      const bytes = await bytesOf(out, file);
      if (!bytes) return done(exitCode.badUse);
      const outcome = await convert(bytes, to, avs === undefined ? {} : { avs });
      if (!outcome.ok) {
        out.complain(refusalLine(file, outcome.refusal));
        if (json) out.print(`${JSON.stringify({ version: to, refusal: outcome.refusal }, undefined, 2)}\n`);
        return done(exitCode.findings);
      }
      for (const { detail } of outcome.value.warnings) out.complain(`${file}: warning: ${detail}\n`);
      if (output !== undefined && !(await written(out, output, outcome.value.bytes))) return done(exitCode.badUse);
      if (json) out.print(`${JSON.stringify(asJson(outcome.value, output), undefined, 2)}\n`);
      else {
        if (output === undefined) out.print(new TextDecoder().decode(outcome.value.bytes));
        out.complain(asText(outcome.value));
      }
      const { unsaid, unread } = outcome.value;
      return done(unsaid.length + unread.length === 0 ? exitCode.good : exitCode.findings);
    })
    .addHelpText('after', losses);

const losses = `
The message is written in any case. The command ends with 0 when all that the file says is in it, also where something
had to be assumed; with 1 when something was lost or the file cannot be read; with 2 when it was not used rightly.`;

interface Options {
  readonly to: ErnVersion;
  readonly avs?: number;
  readonly output?: string;
  readonly json?: true;
}

const notWritten: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written',
};

async function written(out: Terminal, file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(file, bytes);
    return true;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    out.complain(`Cannot write ${file}: ${notWritten[code] ?? message}\n`);
    return false;
  }
}

const asJson = ({ bytes, version, unsaid, assumed, unread }: Converted, output: string | undefined) => ({
  version,
  ...(output === undefined ? { xml: new TextDecoder().decode(bytes) } : { output }),
  unsaid,
  assumed,
  unread,
});

function asText({ from, version, unsaid, assumed, unread }: Converted): string {
  const lines = [
    ...unread.map(({ path, value }) => `  not read    ${path}: ${short(value)}`),
    ...unsaid.map(({ path, value, reason }) => `  not written ${path}: ${short(value)} (${reason})`),
    ...assumed.map(({ path, value, reason }) => `  assumed     ${path}: ${value} (${reason})`),
  ];
  const head = `${unread.length + unsaid.length || 'nothing'} lost, ${assumed.length || 'nothing'} assumed`;
  return `ERN ${from} to ${version}: ${head}\n${lines.map((line) => `${oneLine(line)}\n`).join('')}`;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
