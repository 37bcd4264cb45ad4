export { arrange, type Catalog, type Placed } from './arrange.ts';
export { type ComposeInput, compose } from './compose.ts';
export { type CatalogEntries, importMessage } from './import.ts';
export { composePurge, type PurgeInput } from './purge.ts';
export { printedIcpn } from './release-ids.ts';
