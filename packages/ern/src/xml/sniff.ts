/** The name and namespace that a document's root element seems to have; a guess from its beginning, no proof. */
export function sniffRoot(document: Buffer): { name: string; namespace: string } | undefined {
  const start = rootStart(document);
  if (start === undefined) return undefined;
  // Nearly every root is at home in a short piece, and decoding a long one costs as much as reading a track.
  const found = rootIn(document.toString('utf8', start, start + usualTag));
  return found?.namespace ? found : rootIn(document.toString('utf8', start, start + longestTag));
}

const usualTag = 1024;
const longestTag = 64 * 1024;

function rootIn(tag: string): { name: string; namespace: string } | undefined {
  const [, prefix, name, attributes = ''] =
    /^<(?:([^\s:<>/!?="']+):)?([^\s:<>/!?="']+)((?:[^<>"']|"[^"]*"|'[^']*')*)/.exec(tag) ?? [];
  if (name === undefined) return undefined;
  const wanted = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, attribute, quoted, apostrophed] of attributes.matchAll(/([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (attribute === wanted) return { name, namespace: quoted ?? apostrophed ?? '' };
  }
  return { name, namespace: '' };
}

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
