import { type Change, diff } from '@slipway/ern';
import { Command } from 'commander';
import { messageOf, readsInputTwice } from './ern-files.ts';
import { exitCode, oneLine, type Terminal } from './terminal.ts';

/** `slipway ern diff A B`: what a recipient has to do differently after B. */
export const ernDiff = (out: Terminal, done: (code: number) => void): Command =>
  new Command('diff')
    .description('what the second message changes: metadata, resources, deals, takedowns, by track and territory')
    .argument('<a>', 'the earlier message')
    .argument('<b>', 'the later message')
    .option('--json', 'print one JSON document')
    .action(async (a: string, b: string, { json }: { json?: true }) => {
      if (readsInputTwice(out, [a, b])) return done(exitCode.badUse);
      const [before, after] = [await messageOf(out, a), await messageOf(out, b)];
      if (!before.read || !after.read) {
        const refusals = [before, after].flatMap((found, index) =>
          !found.read && found.refusal ? [{ file: [a, b][index], refusal: found.refusal }] : [],
        );
        if (json) out.print(`${JSON.stringify({ refusals }, undefined, 2)}\n`);
        return done(Math.max(before.code ?? 0, after.code ?? 0));
      }
      const changes = diff(before.read.message, after.read.message);
      if (json) out.print(`${JSON.stringify({ changes }, undefined, 2)}\n`);
      else out.print(changes.length === 0 ? 'no difference\n' : changes.map(asLine).join(''));
      return done(changes.length === 0 ? exitCode.good : exitCode.findings);
    });

function asLine({ area, kind, track, territories, path, before, after }: Change): string {
  const where = [track, territories?.join(' ')].filter(Boolean).join(', ');
  const what = kind === 'changed' ? `${short(before)} → ${short(after)}` : short(before ?? after);
  return `${oneLine(`${area.padEnd(9)} ${kind.padEnd(8)}${where === '' ? '' : ` ${where}:`} ${path}: ${what}`)}\n`;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
