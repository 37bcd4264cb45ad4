import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { dialect, type ErnVersion } from '../../versions.ts';

/** What libxml2 says about messages of one version, with the published schema. For tests and measurements only. */
export interface Oracle {
  /** Undefined when the bytes are valid, or else libxml2's words. */
  complaint(bytes: Uint8Array): string | undefined;
}

/** Compiles a version's schema with libxml2. */
export function oracle(folder: string, version: ErnVersion): Oracle {
  if (!registered) registered = xmlRegisterFsInputProviders();
  const path = join(folder, dialect(version).folder, 'release-notification.xsd');
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path, option: ParseOption.XML_PARSE_NONET });
  const validator = XsdValidator.fromDoc(schema);
  return {
    complaint: (bytes) => {
      let document: XmlDocument;
      try {
        document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET });
      } catch (error) {
        return `xml: ${(error as Error).message}`;
      }
      try {
        validator.validate(document);
        return undefined;
      } catch (error) {
        return `schema: ${(error as Error).message}`;
      } finally {
        document.dispose();
      }
    },
  };
}

let registered = false;
