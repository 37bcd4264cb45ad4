import type { Grammar } from '../grammar/grammar.ts';
import type { Variant } from '../mapping/row.ts';
import { variantsOf } from '../mapping/variants.ts';
import { Sink } from './sink.ts';
import { type TextRule, textRule } from './text-rule.ts';
import type { VersionWriter } from './version-writer.ts';

/** A sink for one message, with what the writer of the version asks for by number in one release of the value sets. */
export function sinkOf(grammar: Grammar, release: number | undefined, sender: string): Sink {
  const known = ready.get(grammar) ?? { downs: downsOf(grammar), rules: new Map() };
  ready.set(grammar, known);
  const rules = known.rules.get(release) ?? rulesOf(grammar, release);
  known.rules.set(release, rules);
  return new Sink(rules, known.downs, sender);
}

export function writerOf({ version, writer }: Grammar): VersionWriter {
  if (!writer) throw new Error(`Cannot write ERN ${version} with a grammar that was loaded without its writer`);
  return writer;
}

interface Ready {
  readonly downs: readonly Variant['down'][];
  readonly rules: Map<number | undefined, readonly TextRule[]>;
}

const ready = new WeakMap<Grammar, Ready>();

const rulesOf = (grammar: Grammar, release: number | undefined): readonly TextRule[] =>
  writerOf(grammar).types.map((name) => {
    const simple = grammar.simpleType(name);
    return simple ? textRule(simple, release) : foreign;
  });

function downsOf(grammar: Grammar): readonly Variant['down'][] {
  const variants = variantsOf(grammar.version);
  return writerOf(grammar).downs.map((name) => variants.get(name)?.down ?? missing(name));
}

/** Stands for what only other versions have. */
const foreign = textRule({ name: '', base: 'xs:string', pattern: undefined, values: undefined }, undefined);
const missing = (name: string) => (): never => {
  throw new Error(
    `Cannot write: the rows have no shape ${name}; the writers are older than the rows (npm run writers)`,
  );
};
