import type { Grammar } from '../grammar/grammar.ts';
import type { Variant } from '../mapping/row.ts';
import { variantsOf } from '../mapping/variants.ts';
import { dialect, type MessageName, messageNames } from '../versions.ts';
import { Sink } from './sink.ts';
import { rootTag, type Tag } from './tag.ts';
import { type TextRule, textRule } from './text-rule.ts';
import type { VersionWriter } from './version-writer.ts';
import { type Word, word } from './words.ts';

/** A sink for one message, with what the writer of the version asks for by number in one release of the value sets. */
export function sinkOf(grammar: Grammar, release: number | undefined, sender: string): Sink {
  const known = readyFor(grammar);
  const rules = known.rules.get(release) ?? rulesOf(grammar, release);
  known.rules.set(release, rules);
  return new Sink(rules, known.downs, sender);
}

export function writerOf({ version, writer }: Grammar): VersionWriter {
  if (!writer) throw new Error(`Cannot write ERN ${version} with a grammar that was loaded without its writer`);
  return writer;
}

/** How a message begins, up to the attributes that hang on the call or on the model, and how it ends. */
export const rootOf = (grammar: Grammar, message: MessageName): Root => readyFor(grammar).roots[message];

interface Root {
  readonly head: Word;
  readonly tag: Tag;
}

interface Ready {
  readonly roots: Readonly<Record<MessageName, Root>>;
  readonly downs: readonly Variant['down'][];
  readonly rules: Map<number | undefined, readonly TextRule[]>;
}

const ready = new WeakMap<Grammar, Ready>();

function readyFor(grammar: Grammar): Ready {
  const known = ready.get(grammar);
  if (known) return known;
  const { namespace } = dialect(grammar.version);
  const rootFor = (name: MessageName): Root => ({
    head: word(
      `<?xml version="1.0" encoding="UTF-8"?>\n<ern:${name} xmlns:ern="${namespace}" xmlns:xsi="${xsi}" xsi:schemaLocation="${namespace} ${namespace}/release-notification.xsd"`,
    ),
    tag: rootTag(name),
  });
  const roots = Object.fromEntries(messageNames.map((name) => [name, rootFor(name)])) as Ready['roots'];
  const made: Ready = { roots, downs: downsOf(grammar), rules: new Map() };
  ready.set(grammar, made);
  return made;
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

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
