import { Command, CommanderError } from 'commander';
import { ernConform } from './ern-conform.ts';
import { ernConvert } from './ern-convert.ts';
import { ernDiff } from './ern-diff.ts';
import { ernShow } from './ern-show.ts';
import { ernValidate } from './ern-validate.ts';
import { ernVersionsCommand } from './ern-versions.ts';
import { idCheck } from './id-check.ts';
import { idNext } from './id-next.ts';
import { releaseImport } from './release-import.ts';
import { exitCode, type Terminal, terminal } from './terminal.ts';

/** Runs the command line: 0 good, 1 something was found, 2 bad use. */
export async function main(words: readonly string[], out: Terminal = terminal): Promise<number> {
  let code: number = exitCode.good;
  const done = (result: number) => {
    code = result;
  };
  const ern = new Command('ern')
    .description('messages of the DDEX ERN standard')
    .addCommand(ernValidate(out, done))
    .addCommand(ernShow(out, done))
    .addCommand(ernConvert(out, done))
    .addCommand(ernDiff(out, done))
    .addCommand(ernConform(out, done))
    .addCommand(ernVersionsCommand(out, done))
    .addHelpText('after', exitCodes);
  const id = new Command('id')
    .description('identifiers of the music trade')
    .addCommand(idCheck(out, done))
    .addCommand(idNext(out, done));
  const release = new Command('release').description('releases of the catalog').addCommand(releaseImport(out, done));
  const program = new Command('slipway')
    .description('release delivery to digital service providers')
    .addCommand(ern)
    .addCommand(id)
    .addCommand(release);
  for (const command of everyCommand(program)) {
    command.exitOverride().configureOutput({ writeOut: out.print, writeErr: out.complain });
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const askedForHelp = error.exitCode === 0;
    return askedForHelp ? exitCode.good : exitCode.badUse;
  }
}

const exitCodes = `
Commands end with 0 when all is good, with 1 when something was found (an error in a message, a difference, a loss), and
with 2 when they were not used rightly. Reports for programs: --json.`;

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];
