import { createHash } from 'node:crypto';
import { type Party, party } from '../catalog/party.ts';
import { type Product, product } from '../catalog/product.ts';
import { type Resource, resource } from '../catalog/resource.ts';
import { type Work, work } from '../catalog/work.ts';
import { type Column, type ColumnName, columns } from './columns.ts';
import { type CsvProblem, type CsvRow, readRows } from './read-rows.ts';
import { slugOf } from './slug.ts';

/** A product of a list with all that it names, or why it cannot be taken. */
export type CsvProduct =
  | {
      readonly ok: true;
      /** Its first and its last line. */
      readonly rows: readonly [number, number];
      readonly parties: readonly Party[];
      readonly works: readonly Work[];
      readonly resources: readonly Resource[];
      readonly product: Product;
    }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

const MOST_TRACKS = 999;

/**
 * Reads the products of a list, one after the other: rows that follow each other and name the same product make one. A
 * product with a problem is refused as a whole; the others go on.
 */
export async function* readProducts(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<CsvProduct> {
  let rows: CsvRow[] = [];
  let problems: CsvProblem[] = [];
  const flush = (): CsvProduct[] => {
    const found = problems.length > 0 ? [{ ok: false, problems } as const] : rows.length > 0 ? [productOf(rows)] : [];
    [rows, problems] = [[], []];
    return found;
  };
  for await (const row of readRows(bytes)) {
    if ('cells' in row) {
      const [first] = rows;
      if (first && keyOf(first) !== keyOf(row)) yield* flush();
      if (rows.length === MOST_TRACKS)
        problems.push({ row: row.row, detail: `A product has at most ${MOST_TRACKS} tracks.` });
      else rows.push(row);
    } else problems.push(row);
  }
  yield* flush();
}

const keyOf = ({ cells }: CsvRow): string => cells.upc ?? `${cells.product_title} by ${cells.product_artist}`;

type Values = Partial<Record<ColumnName, unknown>>;

function productOf(rows: readonly CsvRow[]): CsvProduct {
  const problems: CsvProblem[] = [];
  const read = ({ row, cells }: CsvRow, of: Column['of']): Values =>
    Object.fromEntries(
      (Object.entries(columns) as [ColumnName, Column][]).flatMap(([name, column]): [string, unknown][] => {
        const cell = cells[name];
        if (column.of !== of) return [];
        if (cell === undefined) {
          if (column.required) problems.push({ row, column: name, detail: `It is missing: ${column.says}.` });
          return [];
        }
        const parsed = column.field.safeParse(column.read ? column.read(cell) : cell);
        if (parsed.success) return [[name, parsed.data]];
        problems.push({ row, column: name, detail: `"${cell}": ${parsed.error.issues[0]?.message}` });
        return [];
      }),
    );
  const [first] = rows;
  if (!first) throw new Error('Cannot read a product without rows');
  const merged: CsvRow = { row: first.row, cells: Object.assign({}, ...[...rows].reverse().map(({ cells }) => cells)) };
  const whole = read(merged, 'product');
  const tracks = rows.map((row) => ({ row: row.row, values: read(row, 'track') }));
  if (problems.length > 0) return { ok: false, problems };

  const parties = new Map<string, Party>();
  const works = new Map<string, Work>();
  const partyId = (name: string): string => {
    const id = slugOf(name, (text) => createHash('sha256').update(text).digest('hex'));
    if (!parties.has(id)) parties.set(id, party.parse({ partyId: id, fullName: name }));
    return id;
  };
  const artists = whole.product_artist as string[];
  const productId = String(
    whole.upc ??
      slugOf(`${whole.product_title} ${artists.join(' ')}`, (text) => createHash('sha256').update(text).digest('hex')),
  );
  const label = whole.label as string | undefined;
  const resources = tracks.map(({ values }, index): Resource => {
    const { iswc, title } = values;
    if (iswc !== undefined && !works.has(String(iswc)))
      works.set(String(iswc), work.parse({ workId: iswc, iswc, title }));
    return resource.parse({
      kind: 'SoundRecording',
      resourceId: values.isrc ?? `${productId.slice(0, 56)}-${index + 1}`,
      isrc: values.isrc,
      title,
      subTitle: values.version,
      ...billing(
        (values.artist as string[] | undefined) ?? artists,
        (values.featuring as string[] | undefined) ?? [],
        partyId,
      ),
      contributors: contributors(values, partyId),
      workIds: iswc === undefined ? undefined : [iswc],
      duration: values.duration,
      parentalWarning: values.explicit,
      languageOfPerformance: values.language,
      isInstrumental: values.instrumental,
      pLine: values.p_line ?? whole.product_p_line,
    });
  });
  const discs = new Map<number, object[]>();
  for (const [index, { values }] of tracks.entries()) {
    const disc = (values.disc as number | undefined) ?? 1;
    discs.set(disc, [...(discs.get(disc) ?? []), { resourceId: resources[index]?.resourceId }]);
  }
  return {
    ok: true,
    rows: [first.row, rows.at(-1)?.row ?? first.row],
    works: [...works.values()],
    resources,
    product: product.parse({
      productId,
      icpn: whole.upc,
      title: whole.product_title,
      subTitle: whole.product_version,
      ...billing(artists, [], partyId),
      releaseType: whole.release_type,
      labelPartyId: label === undefined ? undefined : partyId(label),
      genre: whole.genre,
      subGenre: whole.sub_genre,
      catalogNumber: whole.catalog_number,
      releaseDate: whole.release_date,
      originalReleaseDate: whole.original_release_date,
      pLine: whole.product_p_line,
      cLine: whole.product_c_line,
      components: [...discs].sort(([a], [b]) => a - b).map(([, items]) => ({ items })),
    }),
    parties: [...parties.values()],
  };
}

type PartyId = (name: string) => string;

const billing = (artists: readonly string[], featured: readonly string[], partyId: PartyId) => ({
  displayArtistName: `${artists.join(', ')}${featured.length > 0 ? ` feat. ${featured.join(', ')}` : ''}`,
  displayArtists: [
    ...artists.map((name) => ({ partyId: partyId(name), role: 'MainArtist' })),
    ...featured.map((name) => ({ partyId: partyId(name), role: 'FeaturedArtist' })),
  ],
});

/** A party stands once, with all its roles (release profiles 5.3.1.4(6)). */
function contributors(values: Values, partyId: PartyId) {
  const roles = new Map<string, string[]>();
  for (const [column, role] of [
    ['composer', 'Composer'],
    ['lyricist', 'Lyricist'],
    ['producer', 'Producer'],
  ] as const) {
    for (const name of (values[column] as string[] | undefined) ?? []) {
      const id = partyId(name);
      roles.set(id, [...(roles.get(id) ?? []), role]);
    }
  }
  return roles.size === 0 ? undefined : [...roles].map(([id, all]) => ({ partyId: id, roles: all }));
}
