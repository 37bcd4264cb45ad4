import type { Tenant } from '../tenant.ts';
import type { Asset } from './asset.ts';
import type { Party } from './party.ts';
import type { Product } from './product.ts';
import type { Resource } from './resource.ts';
import type { Work } from './work.ts';

/** A product with everything that it names, as far as it is there: a missing id is a thing that is not. */
export interface ProductFacts {
  readonly tenant: Tenant | undefined;
  readonly product: Product;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly works: ReadonlyMap<string, Work>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly assets: ReadonlyMap<string, Asset>;
}
