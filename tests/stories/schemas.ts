import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { root } from './harness.ts';

const told = process.env.DDEX_SCHEMAS;

/** Where DDEX's schemas and samples lie on this machine, or nothing: they are not part of this repository. */
export const ddexFolder = [...(told === undefined ? [] : [told, dirname(told)]), join(root, '../shared/ddex')].find(
  (folder) => existsSync(join(folder, 'xsd/432')),
);

/** What libxml2 has to say against a message by the real schema of ERN 4.3.2. */
export function faultsByLibxml2(message: Uint8Array): string[] {
  if (ddexFolder === undefined) throw new Error('Cannot validate: the schemas of DDEX are not here');
  xmlRegisterFsInputProviders();
  const path = join(ddexFolder, 'xsd/432/release-notification.xsd');
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: pathToFileURL(path).href });
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromBuffer(message);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
}
