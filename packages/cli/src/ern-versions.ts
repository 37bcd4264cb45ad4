import { dialect, ernVersions } from '@slipway/ern';
import { Command } from 'commander';
import { exitCode, type Terminal } from './terminal.ts';

/** `slipway ern versions`: the dialect table. */
export const ernVersionsCommand = (out: Terminal, done: (code: number) => void): Command =>
  new Command('versions')
    .description('the versions of ERN that are known, and how they differ on the root element')
    .option('--json', 'print one JSON document')
    .action(({ json }: { json?: true }) => {
      const rows = ernVersions.map(dialect);
      if (json) {
        const plain = rows.map(({ version, namespace, aliases, avsNamespace, avsVersions, rootAttributes }) => ({
          version,
          namespace,
          aliases,
          avsNamespace,
          avsVersions,
          rootAttributes,
        }));
        out.print(`${JSON.stringify(plain, undefined, 2)}\n`);
      } else {
        for (const { version, namespace, avsVersions, rootAttributes } of rows) {
          const sets =
            avsVersions.length > 0 ? `allowed value sets ${avsVersions.join(', ')}` : 'one set of allowed values';
          const { required, optional } = rootAttributes.NewReleaseMessage;
          out.print(`${version.padEnd(6)} ${namespace.padEnd(30)} ${sets}\n`);
          out.print(`       root attributes: ${[...required, ...optional.map((name) => `${name}?`)].join(', ')}\n`);
        }
      }
      done(exitCode.good);
    });
