import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from './assemble.ts';
import { bundleFunctions } from './bundle.ts';

// Run by `npm run synth`, and by the CDK command line through cdk.json.
const root = join(fileURLToPath(import.meta.url), '../../..');
const bundles = await bundleFunctions(root, join(root, '.slipway/bundles'));
assemble(bundles, process.env.CDK_OUTDIR ?? join(root, 'cdk.out'));
