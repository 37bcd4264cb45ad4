/** The name and namespace that a document's root element seems to have; a guess from its beginning, no proof. */
export function sniffRoot(document: Buffer): { name: string; namespace: string } | undefined {
  const start = rootStart(document);
  if (start === undefined) return undefined;
  const tag = document.toString('utf8', start, start + longestTag);
  const [, prefix, name, attributes = ''] =
    /^<(?:([^\s:<>/!?="']+):)?([^\s:<>/!?="']+)((?:[^<>"']|"[^"]*"|'[^']*')*)/.exec(tag) ?? [];
  if (name === undefined) return undefined;
  const wanted = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, attribute, quoted, apostrophed] of attributes.matchAll(/([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (attribute === wanted) return { name, namespace: quoted ?? apostrophed ?? '' };
  }
  return { name, namespace: '' };
}

const longestTag = 64 * 1024;

/** Where the root's `<` is, behind the declaration, comments and processing instructions. */
function rootStart(bytes: Buffer): number | undefined {
  let at = bytes.indexOf('<');
  while (at >= 0) {
    const isComment = bytes.toString('latin1', at, at + 4) === '<!--';
    if (!isComment && bytes[at + 1] !== 63) return at;
    const end = bytes.indexOf(isComment ? '-->' : '?>', at + 2);
    at = end < 0 ? -1 : bytes.indexOf('<', end);
  }
  return undefined;
}
