import { describe, expect, it } from 'vitest';
import { type CsvProduct, readProducts } from './read-products.ts';

async function read(...lines: string[]): Promise<CsvProduct[]> {
  const found: CsvProduct[] = [];
  for await (const each of readProducts(chunks(`${lines.join('\n')}\n`))) found.push(each);
  return found;
}
async function* chunks(text: string) {
  for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7);
}
const problemsOf = (found: readonly CsvProduct[]) => found.flatMap((each) => (each.ok ? [] : each.problems));

const header =
  'upc,product_title,product_artist,label,genre,product_p_line,disc,isrc,title,artist,featuring,composer,lyricist,iswc,duration,explicit';

describe('a product list', () => {
  it('becomes products with their tracks, parties and works', async () => {
    const [album, single, ...more] = await read(
      header,
      '8591234560016,Tidewater,Ebbe & Flut,Northern Lights,Ambient,2027 Northern Lights,1,QZ-NL9-26-00001,"Harbour, at Dawn",,Saeko Shu,Ida Brandt,Ida Brandt,T-310.527.001-3,6:02,no',
      '8591234560016,,,,,,2,QZNL92600002,The Long Swell,Ebbe & Flut;Saeko Shu,,,,,PT5M,yes',
      ',First Light,しゅうさえこ,,,,,,First Light,,,,,,,',
    );
    expect(more).toEqual([]);
    if (!album?.ok || !single?.ok) throw new Error(JSON.stringify([album, single]));
    expect(album.rows).toEqual([2, 3]);
    expect(album.product).toMatchObject({
      productId: '08591234560016',
      title: 'Tidewater',
      labelPartyId: 'northern-lights',
      pLine: { year: 2027, text: '2027 Northern Lights' },
      components: [{ items: [{ resourceId: 'QZNL92600001' }] }, { items: [{ resourceId: 'QZNL92600002' }] }],
    });
    expect(album.resources[0]).toMatchObject({
      title: 'Harbour, at Dawn',
      displayArtistName: 'Ebbe & Flut feat. Saeko Shu',
      displayArtists: [
        { partyId: 'ebbe-flut', role: 'MainArtist' },
        { partyId: 'saeko-shu', role: 'FeaturedArtist' },
      ],
      contributors: [{ partyId: 'ida-brandt', roles: ['Composer', 'Lyricist'] }],
      workIds: ['T3105270013'],
      duration: 'PT6M2S',
      parentalWarning: 'NotExplicit',
      pLine: { year: 2027 },
    });
    expect(album.parties.map(({ fullName }) => fullName).sort()).toEqual([
      'Ebbe & Flut',
      'Ida Brandt',
      'Northern Lights',
      'Saeko Shu',
    ]);
    expect(album.works).toMatchObject([{ workId: 'T3105270013', title: 'Harbour, at Dawn' }]);
    expect(single.product.icpn).toBeUndefined();
    expect(single.parties[0]?.partyId).toMatch(/^party-[0-9a-f]{16}$/);
  });

  it('names row and column of what it cannot take, and goes on with the next product', async () => {
    const found = await read(
      header,
      '8591234560017,Tidewater,Ebbe,,,,x,QZNL9,Harbour,,,,,,six,maybe',
      '8591234560023,Night Ferry,Ebbe,,,,,,Ferry,,,,,,,',
    );
    expect(problemsOf(found).map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2 upc',
      '2 disc',
      '2 isrc',
      '2 duration',
      '2 explicit',
    ]);
    expect(problemsOf(found)[0]?.detail).toContain('8591234560017');
    expect(found[1]?.ok).toBe(true);
  });

  it.each([
    [['upc,product_title,product_artist,title,colour'], { row: 1, column: 'colour' }],
    [['product_artist,title'], { row: 1, column: 'product_title' }],
    [['product_title,product_artist,title,title'], { row: 1, column: 'title' }],
    [['product_title,product_artist,title', 'Tidewater,Ebbe'], { row: 2 }],
    [['product_title,product_artist,title', 'Tidewater,Ebbe,'], { row: 2, column: 'title' }],
    [['product_title,product_artist,title', 'Tide,"Ebbe,One'], { row: 2 }],
    [['product_title,product_artist,title', `Tide,Ebbe,"${'x'.repeat(70_000)}"`], { row: 2 }],
    [[''], { row: 1 }],
  ])('is refused with its place: %j', async (lines, place) => {
    const [problem] = problemsOf(await read(...lines));
    expect(problem).toMatchObject(place);
  });
});
