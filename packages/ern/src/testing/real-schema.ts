import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ErrorDetail, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { schemaFolder } from '../compile/schemas.ts';
import { dialect, type ErnVersion } from '../versions.ts';

/** Where DDEX's samples lie, beside the schemas; undefined where there are no schemas. */
export const samplesFolder = (): string | undefined => {
  const folder = schemaFolder();
  return folder === undefined ? undefined : join(folder, '..', 'samples');
};

/** What libxml2 with the real schema says against a message: nothing when it is valid. For tests only. */
export function schemaErrors(version: ErnVersion, bytes: Uint8Array): string[] {
  const document = XmlDocument.fromBuffer(bytes);
  try {
    validatorOf(version).validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }: ErrorDetail) => `line ${line}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}

const validators = new Map<ErnVersion, XsdValidator>();

function validatorOf(version: ErnVersion): XsdValidator {
  const known = validators.get(version);
  if (known) return known;
  xmlRegisterFsInputProviders();
  const path = join(schemaFolder()!, dialect(version).folder, 'release-notification.xsd');
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: pathToFileURL(path).href });
  const made = XsdValidator.fromDoc(schema);
  schema.dispose();
  validators.set(version, made);
  return made;
}
