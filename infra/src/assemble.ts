import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Bundles } from './bundle.ts';
import { acknowledgeFindings } from './findings.ts';
import { ServiceStack } from './service.ts';
import { StorageStack } from './storage.ts';

/** Writes the cloud assembly of both stacks into a folder. @throws when cdk-nag finds what nobody acknowledged. */
export function assemble(bundles: Bundles, outdir: string): void {
  const app = new App({
    outdir,
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
}
