import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slipway } from './for-tests.ts';
import { exitCode } from './terminal.ts';

const purge = `<?xml version="1.0" encoding="UTF-8"?>
<ern:PurgeReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9" LanguageAndScriptCode="en">
  <MessageHeader>
    <MessageId>1</MessageId>
    <MessageSender><PartyId>PADPIDA2014021304D</PartyId></MessageSender>
    <MessageRecipient><PartyId>PADPIDA2014021304D</PartyId></MessageRecipient>
    <MessageCreatedDateTime>2026-11-20T09:30:00Z</MessageCreatedDateTime>
    <MessageControlType>LiveMessage</MessageControlType>
  </MessageHeader>
  <PurgedRelease><ReleaseId><GRid>A12425GABC1234002M</GRid></ReleaseId></PurgedRelease>
</ern:PurgeReleaseMessage>
`;

describe('slipway ern conform', () => {
  let folder = '';
  const run = (...words: string[]) => slipway(['ern', 'conform', ...words]);
  const file = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-conform-'));
    writeFileSync(file('good.xml'), purge);
    writeFileSync(file('bad.xml'), purge.replace('A12425GABC1234002M', 'A12425GABC1234002N'));
    writeFileSync(file('none.xml'), '<html/>');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('ends with 0 for a message that breaks nothing', async () => {
    const { code, printed } = await run(file('good.xml'));
    expect(printed).toMatch(/good\.xml: conformant \(no profile, ERN 4\.3\.2\)/);
    expect(code).toBe(exitCode.good);
  });

  it('names the entry, the line and the place of what is broken', async () => {
    const { code, printed } = await run(file('bad.xml'));
    expect(code).toBe(exitCode.findings);
    expect(printed).toContain('not conformant');
    expect(printed).toContain('5.3.1.1(4), weight 1');
    expect(printed).toContain('  10  ');
    expect(printed).toContain('/ern:PurgeReleaseMessage/PurgedRelease/ReleaseId/GRid');
  });

  it('prints one JSON document with the verdict, the counts and the findings', async () => {
    const { printed } = await run('--json', file('bad.xml'));
    const document = JSON.parse(printed);
    expect(Object.keys(document)).toEqual(['profile', 'variants', 'verdict', 'counts', 'findings']);
    const { profile, verdict, counts, findings } = document;
    expect({ profile, verdict }).toEqual({ profile: null, verdict: 'not conformant' });
    expect(counts.weight1.fail).toBe(1);
    const failing = findings.filter(({ outcome }: { outcome: string }) => outcome === 'fail');
    expect(failing).toEqual([
      {
        id: '5.3.1.1(4)',
        weight: 1,
        outcome: 'fail',
        path: '/ern:PurgeReleaseMessage/PurgedRelease/ReleaseId/GRid',
        line: 10,
        detail: expect.stringContaining('GRid'),
      },
    ]);
  });

  it('finds a MessageId that an earlier message had', async () => {
    const { code, printed } = await run(file('good.xml'), '--against', file('good.xml'));
    expect(printed).toContain('5.3.1.1(3)');
    expect(code).toBe(exitCode.findings);
  });

  it.each([
    [[]],
    [['--profile', 'Audiobook', 'good.xml']],
    [['--against', 'nowhere.xml', '--', 'good.xml']],
    [['--aloud', 'good.xml']],
  ])('ends with bad use for %j, and says what is wrong', async (words) => {
    const { code, complained } = await run(...words.map((word) => (word === 'good.xml' ? file(word) : word)));
    expect(code).toBe(exitCode.badUse);
    expect(complained).not.toBe('');
  });

  it('refuses what is no message', async () => {
    expect((await run(file('none.xml'))).code).toBe(exitCode.findings);
    expect((await run(file('nowhere.xml'))).code).toBe(exitCode.badUse);
  });
});
