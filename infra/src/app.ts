import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions } from './bundle.ts';
import { acknowledgeFindings } from './findings.ts';
import { ServiceStack } from './service.ts';
import { StorageStack } from './storage.ts';

// Run by `npm run synth`, and by the CDK command line through cdk.json.
const root = join(fileURLToPath(import.meta.url), '../../..');
const bundles = await bundleFunctions(root, join(root, '.slipway/bundles'));

const app = new App({
  outdir: process.env.CDK_OUTDIR ?? join(root, 'cdk.out'),
  // The command line sets these two by itself; without it the assembly would not say which asset is whose.
  context: { 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:enable-path-metadata': true },
});
const storage = new StorageStack(app, 'SlipwayStorage', { description: 'Slipway: tables and buckets' });
const service = new ServiceStack(app, 'SlipwayService', {
  description: 'Slipway: functions, API, workflows',
  storage,
  bundles,
});
Tags.of(app).add('application', 'slipway');
acknowledgeFindings(storage, service);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
app.synth();
