import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMessage } from './message.ts';

describe('a message as a DSP reads it', () => {
  it('names the files of ERN 3 with their folder and a hash algorithm of its own', () => {
    const message = readMessage(
      Buffer.from(`<ernm:NewReleaseMessage xmlns:ernm="http://ddex.net/xml/ern/382">
        <MessageHeader><MessageId>7</MessageId><MessageSender><PartyId>PADPIDA2013042401U</PartyId></MessageSender></MessageHeader>
        <ResourceList><SoundRecording><File><FileName>1.flac</FileName><FilePath>resources/</FilePath>
          <HashSum><HashSum>AB</HashSum><HashSumAlgorithmType UserDefinedValue="SHA-256">UserDefined</HashSumAlgorithmType></HashSum></File></SoundRecording></ResourceList>
        <ReleaseList><Release><ReleaseId><ISRC>X</ISRC></ReleaseId></Release><Release IsMainRelease="true"><ReleaseId><ICPN IsEan="true">0001</ICPN></ReleaseId></Release></ReleaseList>
      </ernm:NewReleaseMessage>`),
    );
    expect(message).toEqual({
      type: 'NewReleaseMessage',
      messageId: '7',
      senderDpid: 'PADPIDA2013042401U',
      senderName: undefined,
      releaseIds: [{ kind: 'ICPN', value: '0001' }],
      files: [{ path: 'resources/1.flac', hash: { algorithm: 'SHA-256', value: 'AB' } }],
    });
  });

  it.each([
    ['an unclosed element', '<NewReleaseMessage><a></NewReleaseMessage>', 'Not well-formed'],
    ['a DTD', '<!DOCTYPE x [<!ENTITY e "e">]><NewReleaseMessage/>', 'DOCTYPE'],
    ['another root', '<Feed/>', 'The root is Feed'],
    ['no MessageId', '<NewReleaseMessage/>', 'MessageId'],
    ['nothing', '', ''],
  ])('says why it cannot read %s', (_what, source, why) => {
    expect(readMessage(Buffer.from(source))).toMatchObject({ unreadable: expect.stringContaining(why) });
  });

  const schemas = process.env.DDEX_SCHEMAS ?? fileURLToPath(new URL('../../../../shared/ddex', import.meta.url));
  const samples = join(schemas, 'samples');
  it.skipIf(!existsSync(samples))(`reads DDEX's samples${existsSync(samples) ? '' : ' (skipped: no samples)'}`, () => {
    const files = ['411', '43', '432/derived'].flatMap((folder) =>
      readdirSync(join(samples, folder))
        .filter((name) => name.endsWith('.xml'))
        .map((name) => join(samples, folder, name)),
    );
    expect(files.length).toBeGreaterThan(5);
    // Some of DDEX's samples have an empty MessageId; nothing else may be wrong with them.
    const unreadable = files
      .map((file) => readMessage(readFileSync(file)))
      .filter((message) => 'unreadable' in message);
    expect(new Set(unreadable.map((message) => message.unreadable))).toEqual(
      new Set(['MessageHeader has no MessageId']),
    );
    expect(unreadable.length).toBeLessThan(files.length / 4);
  });
});
