import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slipway } from './for-tests.ts';
import { exitCode } from './terminal.ts';

const good = `<?xml version="1.0" encoding="UTF-8"?>
<ern:PurgeReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9" LanguageAndScriptCode="en">
  <MessageHeader>
    <MessageId>1</MessageId>
    <MessageSender><PartyId>PADPIDA2014021304R</PartyId></MessageSender>
    <MessageRecipient><PartyId>PADPIDA2014021304S</PartyId></MessageRecipient>
    <MessageCreatedDateTime>2026-11-20T09:30:00Z</MessageCreatedDateTime>
  </MessageHeader>
  <PurgedRelease><ReleaseId><GRid>A10302B0000114867K</GRid></ReleaseId></PurgedRelease>
</ern:PurgeReleaseMessage>
`;
const bad = good.replace('<MessageId>1</MessageId>', '');

describe('slipway ern validate', () => {
  let folder = '';
  const run = (...words: string[]) => slipway(['ern', 'validate', ...words]);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-cli-'));
    writeFileSync(join(folder, 'good.xml'), good);
    writeFileSync(join(folder, 'bad.xml'), bad);
    writeFileSync(join(folder, 'avs.xml'), good.replace('AvsVersionId="9"', 'AvsVersionId="7"'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('ends with 0 for good files', async () => {
    const file = join(folder, 'good.xml');
    expect(await run(file)).toEqual({
      code: exitCode.good,
      printed: `${file}: good (PurgeReleaseMessage, ERN 4.3.2)\n`,
      complained: '',
    });
  });

  it('ends with 1 when one of the files is not good, and prints one JSON document', async () => {
    const { code, printed } = await run('--json', join(folder, 'good.xml'), join(folder, 'bad.xml'));
    expect(code).toBe(exitCode.findings);
    expect(JSON.parse(printed)).toEqual([
      { file: join(folder, 'good.xml'), message: 'PurgeReleaseMessage', version: '4.3.2', valid: true, errors: [] },
      {
        file: join(folder, 'bad.xml'),
        message: 'PurgeReleaseMessage',
        version: '4.3.2',
        valid: false,
        errors: [
          {
            layer: 'schema',
            line: 5,
            column: 5,
            path: '/ern:PurgeReleaseMessage/MessageHeader/MessageSender',
            code: 'missing-element',
            detail: 'MessageId is missing in MessageHeader; it comes before MessageSender',
          },
        ],
      },
    ]);
  });

  it('tells warnings beside the document', async () => {
    const { code, complained } = await run(join(folder, 'avs.xml'));
    expect(code).toBe(exitCode.good);
    expect(complained).toContain('warning: The allowed value sets 7 are not known here');
  });

  it.each([
    ['no file at all', []],
    ['an unknown option', ['--strict', 'x.xml']],
    ['an unknown version', ['--ern', '4.9', 'x.xml']],
    ['a number that is none', ['--avs', 'nine', 'x.xml']],
    ['a file that is not there', ['/no/such/file.xml']],
  ])('ends with 2 for %s', async (_, words) => {
    const { code, complained } = await run(...words);
    expect(code).toBe(exitCode.badUse);
    expect(complained).not.toBe('');
  });

  it('reads standard input through the real program', () => {
    const program = fileURLToPath(new URL('../bin/slipway.mjs', import.meta.url));
    const { status, stdout } = spawnSync('node', [program, 'ern', 'validate', '-', '--json'], { input: bad });
    expect(status).toBe(exitCode.findings);
    expect(JSON.parse(String(stdout))).toMatchObject([{ file: '-', valid: false }]);
  });
});

describe('slipway ern versions', () => {
  it('prints the dialect table', async () => {
    const { code, printed } = await slipway(['ern', 'versions', '--json']);
    expect(code).toBe(exitCode.good);
    expect(JSON.parse(printed)).toHaveLength(7);
  });
});
