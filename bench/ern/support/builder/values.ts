// biome-ignore lint/suspicious/noExplicitAny: trees for a builder have no types
export type Tree = any;

/** A text with attributes, as fast-xml-parser's builder wants it; a bare text stays bare. */
export const marked = (value: Tree, attributes: Readonly<Record<string, string>>): Tree => {
  if (typeof value !== 'object') return value;
  const made: Tree = {};
  for (const [key, name] of Object.entries(attributes)) if (value[key] !== undefined) made[`@_${name}`] = value[key];
  made['#text'] = value.value;
  return made;
};

export const language = { languageAndScriptCode: 'LanguageAndScriptCode' };
export const owner = { namespace: 'Namespace' };
export const unit = { unitOfMeasure: 'UnitOfMeasure' };

export const proprietaryId = (id: Tree): Tree => marked(id, owner);

export const pLine = (line: Tree): Tree => ({
  Year: line.year,
  PLineCompany: line.pLineCompany,
  PLineText: line.pLineText,
});

export const cLine = (line: Tree): Tree => ({ Year: line.year, CLineText: line.cLineText });

export const genre = ({ genreText, subGenre }: Tree): Tree => ({ GenreText: genreText, SubGenre: subGenre });

export const partyName = (name: Tree): Tree => ({ FullName: marked(name.fullName, language), KeyName: name.keyName });
