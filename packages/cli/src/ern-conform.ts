import {
  assessFile,
  type FileAssessment,
  type Finding,
  type Given,
  isProfile,
  type Profile,
  profiles,
} from '@slipway/conformance';
import { Command, Option } from 'commander';
import { bytesOf, messageOf, refusalLine } from './ern-files.ts';
import { exitCode, type Terminal } from './terminal.ts';

/** `slipway ern conform FILE`: which statements of the release profile standard and of the deal rules a message breaks. */
export const ernConform = (out: Terminal, done: (code: number) => void): Command =>
  new Command('conform')
    // In this order: what follows --against are earlier messages, all of them.
    .usage('FILE [options]')
    .description('assess a message by the release profiles 2.1 and the deal rules of ERN')
    .argument('<file>', 'the message; - is standard input')
    .option('--json', 'print one JSON document')
    .option('--all', 'also tell what nobody can say from the message')
    .option('--against <file...>', 'earlier messages to the same recipient, oldest first')
    .addOption(new Option('--profile <profile>', 'the profile to judge by, if not the one it names').choices(profiles))
    .action(async (file: string, options: Options) => {
      const bytes = await bytesOf(out, file);
      if (!bytes) return done(exitCode.badUse);
      const history = [];
      for (const earlier of options.against ?? []) {
        const { read } = await messageOf(out, earlier);
        if (!read) return done(exitCode.badUse);
        history.push({ message: read.message });
      }
      const given: Given = {
        ...(options.profile !== undefined && isProfile(options.profile) ? { profile: options.profile } : {}),
        ...(options.against === undefined ? {} : { history }),
      };
      const outcome = await assessFile(bytes, given);
      if (!outcome.ok) {
        out.complain(refusalLine(file, outcome.refusal));
        if (options.json) out.print(`${JSON.stringify({ file, refusal: outcome.refusal }, undefined, 2)}\n`);
        return done(exitCode.findings);
      }
      out.print(options.json ? asJson(outcome.value) : asText(file, outcome.value, options.all === true));
      return done(outcome.value.verdict === 'conformant' ? exitCode.good : exitCode.findings);
    });

interface Options {
  readonly json?: true;
  readonly all?: true;
  readonly against?: readonly string[];
  readonly profile?: Profile;
}

const asJson = ({ profile, variants, verdict, counts, findings }: FileAssessment): string =>
  `${JSON.stringify({ profile, variants, verdict, counts, findings }, undefined, 2)}\n`;

function asText(file: string, assessment: FileAssessment, all: boolean): string {
  const { profile, variants, version, verdict, because, counts, findings } = assessment;
  const kind = [profile ?? 'no profile', ...variants].join(' ');
  const told = findings.filter(({ outcome }) => outcome === 'fail' || all);
  const [one, two] = [counts.weight1, counts.weight2];
  const open = one['cannot-tell'] + two['cannot-tell'];
  return [
    `${file}: ${verdict} (${kind}, ERN ${version})\n`,
    ...told.map(asLine),
    `  ${because}; kept ${one.pass} of weight 1 and ${two.pass} of weight 2, broken ${one.fail} and ${two.fail}\n`,
    `  ${open} entries with a weight cannot be told from the message${all ? '' : '; --all names them'}\n`,
  ].join('');
}

function asLine({ id, weight, outcome, path, line, detail }: Finding): string {
  const mark = outcome === 'fail' ? '' : 'cannot tell: ';
  const place = path === null ? '' : `\n         ${path}`;
  return `  ${line ?? '-'}  ${mark}${detail} (${id}, ${weight === null ? 'no weight' : `weight ${weight}`})${place}\n`;
}
