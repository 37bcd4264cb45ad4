import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
/** Where DDEX's schemas lie on this machine, or nothing: they are not part of this repository. */
export const schemaFolder = [process.env.DDEX_SCHEMAS, join(root, '../shared/ddex')]
  .filter((folder) => folder !== undefined)
  .find((folder) => existsSync(join(folder, 'xsd/choreography')));

export const samplesFolder = schemaFolder && join(schemaFolder, 'samples/choreography');

/** The faults that libxml2 finds with a real schema of the choreographies; none for a valid document. */
export function faults(schema: string, xml: string): string[] {
  if (schemaFolder === undefined) throw new Error('Cannot validate: the schemas of DDEX are not here');
  const folder = join(schemaFolder, 'xsd');
  register(folder);
  const path = join(folder, 'choreography', schema);
  const xsd = XmlDocument.fromBuffer(readFileSync(path), { url: url(folder, path) });
  const validator = XsdValidator.fromDoc(xsd);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return (
      (error as { details?: { message: string }[] }).details?.map(({ message }) => message.trim()) ?? [String(error)]
    );
  } finally {
    document.dispose();
    validator.dispose();
    xsd.dispose();
  }
}

const url = (folder: string, path: string): string => `ddex:/${relative(folder, path).replaceAll('\\', '/')}`;

let registered = false;

/** Schemas import each other; libxml2 in WebAssembly has no disk, so it is given their texts. */
function register(folder: string): void {
  if (registered) return;
  registered = true;
  const texts: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.xsd')) texts[url(folder, join(folder, name))] = readFileSync(join(folder, name));
  }
  const signature = Object.keys(texts).find((name) => name.endsWith('xmldsig-core-schema.xsd'));
  const published = 'http://www.w3.org/TR/2002/REC-xmldsig-core-20020212/xmldsig-core-schema.xsd';
  if (signature) texts[published] = texts[signature] as Uint8Array;
  xmlRegisterInputProvider(new XmlBufferInputProvider(texts));
}
