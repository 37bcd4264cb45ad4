import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type ErrorDetail, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const beside = fileURLToPath(new URL('../../../../shared/ddex/xsd', import.meta.url));
const folder = resolve(process.env.DDEX_SCHEMAS ?? beside);
const schemaOf = (version: string) => join(folder, version.replaceAll('.', ''), 'release-notification.xsd');

/** Whether the published schema is on this machine: it is not part of this repository. */
export const hasSchema = existsSync(schemaOf('4.3.2'));

/** Sample messages lie beside the schemas. */
export const samplesFolder = join(folder, '../samples');

/** DDEX's own Audio sample in 4.3.2. */
export const audioSample = join(samplesFolder, '432/derived/1_Audio.xml');

const validators = new Map<string, XsdValidator>();

/** What libxml2 with the published schema says against a message: nothing when it is valid. */
export function schemaErrors(bytes: Uint8Array, version = '4.3.2'): string[] {
  const schema = schemaOf(version);
  let validator = validators.get(version);
  if (!validator) {
    xmlRegisterFsInputProviders();
    const parsed = XmlDocument.fromBuffer(readFileSync(schema), { url: pathToFileURL(schema).href });
    validator = XsdValidator.fromDoc(parsed);
    parsed.dispose();
    validators.set(version, validator);
  }
  const document = XmlDocument.fromBuffer(bytes);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }: ErrorDetail) => `line ${line}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}
