import { Command, CommanderError } from 'commander';
import { ernValidate } from './ern-validate.ts';
import { ernVersionsCommand } from './ern-versions.ts';
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
    .addCommand(ernVersionsCommand(out, done));
  const program = new Command('slipway').description('release delivery to digital service providers').addCommand(ern);
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

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];
