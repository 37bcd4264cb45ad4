import { createHash } from 'node:crypto';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { JsonObject } from '../json.ts';

/**
 * What is wrong with a definition by the Amazon States Language.
 *
 * @param sound where it is noted which definitions are sound; it may be deleted at any time. asl-validator compiles its
 * schemas anew for every question, which takes longer than the rest of a start.
 */
export async function faultsOfLanguage(definition: JsonObject, sound?: string): Promise<string[]> {
  // A CommonJS package without types; it is only needed when a template has a state machine.
  const require = createRequire(import.meta.url);
  const { version } = require('asl-validator/package.json') as { version: string };
  const hash = createHash('sha256')
    .update(`${version} ${JSON.stringify(definition)}`)
    .digest('hex');
  const note = sound && join(sound, hash);
  if (note !== undefined && (await isThere(note))) return [];
  const validator = require('asl-validator') as Validator;
  // It writes into what it checks.
  const { isValid, errors } = validator(structuredClone(definition));
  if (!isValid) return errors.map((error) => `${error['Error code']}: ${error.Message}`);
  if (note !== undefined) {
    await mkdir(join(note, '..'), { recursive: true })
      .then(() => writeFile(note, ''))
      .catch(() => undefined);
  }
  return [];
}

type Validator = (definition: unknown) => {
  isValid: boolean;
  errors: { 'Error code': string; Message: string }[];
};

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
