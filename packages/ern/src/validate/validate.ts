import { type Grammar, loadTable } from '../grammar/grammar.ts';
import { versionOfNamespace } from '../versions.ts';
import { sniffRoot } from '../xml/sniff.ts';
import { check, open, type ValidateOptions } from './check.ts';
import { failed, reportOf, type ValidationReport } from './report.ts';

/** Checks a message of any known version. Loads only the grammar that it needs. Never throws for a bad message. */
export async function validate(bytes: Uint8Array, options: ValidateOptions = {}): Promise<ValidationReport> {
  const document = open(bytes, options);
  if (!document.ok) return failed(document.refusal);
  const version = options.version ?? versionOfNamespace(sniffRoot(document.value)?.namespace ?? '')?.version;
  const grammar = version && (await loadTable(version));
  return reportOf(document.value, check(document.value, grammar, options));
}

/** A validator of one version, for messages that are many: `validator(await loadTable('4.3.2'))`. */
export function validator(grammar: Grammar, options: Omit<ValidateOptions, 'version'> = {}) {
  return (bytes: Uint8Array): ValidationReport => {
    const document = open(bytes, options);
    return document.ok ? reportOf(document.value, check(document.value, grammar, options)) : failed(document.refusal);
  };
}
