import {
  displayIdentifier,
  gtinForms,
  type IdentifierKind,
  kindRow,
  parseGtin,
  parseIdentifier,
} from '@slipway/identifiers';
import { Argument, Command } from 'commander';
import { exitCode, type Terminal } from './terminal.ts';

/** The kinds that can be asked for. */
const asked = [
  'gtin',
  'upc',
  'ean',
  'isrc',
  'grid',
  'isni',
  'ipi',
  'ipi-base',
  'iswc',
  'dpid',
] as const satisfies IdentifierKind[];

/** `slipway id check KIND VALUE`: whether it is one, and if not, what is wrong and where. */
export const idCheck = (out: Terminal, done: (code: number) => void): Command =>
  new Command('check')
    .description('check an identifier in any printed form')
    .addArgument(new Argument('<kind>', 'what it should be').choices(asked))
    .argument('<value...>', 'the identifier; words are put together')
    .option('--json', 'print one JSON document')
    .action((kind: IdentifierKind, words: string[], { json }: { json?: true }) => {
      const text = words.join(' ');
      const outcome = parseIdentifier(kind, text);
      if (json) {
        const found = outcome.ok
          ? {
              valid: true,
              kind,
              normal: outcome.value,
              display: displayIdentifier(kind, outcome.value),
              ...formsOf(kind, text),
            }
          : { valid: false, ...outcome.refusal };
        out.print(`${JSON.stringify(found, undefined, 2)}\n`);
      } else if (outcome.ok) {
        out.print(`${displayIdentifier(kind, outcome.value)} is ${kindRow(kind).a} (${outcome.value})\n`);
      } else {
        const { at, says } = outcome.refusal;
        out.print(`${says}\n`);
        if (at !== undefined) out.print(`  ${text}\n  ${' '.repeat(at)}^\n`);
      }
      done(outcome.ok ? exitCode.good : exitCode.findings);
    });

/** The other lengths in which a trade item number may be written. */
function formsOf(kind: IdentifierKind, text: string): { forms?: ReturnType<typeof gtinForms> } {
  if (!kindRow(kind).labels.includes('GTIN')) return {};
  const gtin = parseGtin(text);
  return gtin.ok ? { forms: gtinForms(gtin.value) } : {};
}
