/**
 * An id for somebody of whom only the name is known: the same for the same name, another for another.
 * @param fingerprint of a text, as at least 16 hexadecimal digits; for names that leave no Latin letters
 */
export function slugOf(name: string, fingerprint: (text: string) => string): string {
  const letters = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const slug = letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);
  // A name in another script leaves no letters, or too few to tell it from others.
  const isWhole = /^[\x20-\x7e]*$/.test(letters);
  return isWhole && slug !== '' ? slug : `party-${fingerprint(name).slice(0, 16)}`;
}
