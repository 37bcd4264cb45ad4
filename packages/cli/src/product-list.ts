import { createHash } from 'node:crypto';
import type { ApiClient } from '@slipway/http';

/** What became of a product of a list. */
export type ListedProduct =
  | {
      readonly status: 'written';
      readonly productId: string;
      readonly rows: { readonly from: number; readonly to: number };
      readonly tracks: number;
    }
  | {
      readonly status: 'refused';
      readonly problems: readonly { readonly row: number; readonly column?: string; readonly detail: string }[];
    };

/** Sends a list of products; the same file sent again within a day gives the same answer. */
export async function importList(api: ApiClient, bytes: Uint8Array): Promise<readonly ListedProduct[]> {
  const csv = new TextDecoder().decode(bytes);
  const key = `list-${createHash('sha256').update(bytes).digest('hex')}`;
  const { body } = await api.post<{ products: ListedProduct[] }>('/v1/product-imports', { csv }, key);
  return body.products;
}

export const listAsText = (file: string, products: readonly ListedProduct[]): string =>
  products
    .map((product) =>
      product.status === 'written'
        ? `${file}:${product.rows.from}-${product.rows.to}: ${product.productId} written, ${product.tracks} tracks\n`
        : product.problems
            .map(({ row, column, detail }) => `${file}:${row}: ${column === undefined ? '' : `${column}: `}${detail}\n`)
            .join(''),
    )
    .join('');
