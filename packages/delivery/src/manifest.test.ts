import { describe, expect, it } from 'vitest';
import { type Manifest, writeManifest } from './manifest.ts';
import { faults, schemaFolder } from './schemas-for-tests.ts';

const manifest: Manifest = {
  generation: '1.8',
  avsVersion: '9',
  isTest: false,
  sender: { partyId: 'PADPIDA2014120301A', name: 'Müller & Söhne <"Records">' },
  recipient: { partyId: 'PADPIDA2015120100H' },
  createdAt: '2024-03-04T09:00:00.123Z',
  rootDirectory: 'P_20240304090000123',
  entries: [
    {
      messageId: 'MSG-1',
      releaseIds: {
        grid: 'A10302B0003989564F',
        isrc: 'USRC17607839',
        icpn: '0602445790128',
        catalogNumber: { namespace: 'DPID:PADPIDA2014120301A', value: 'CAT 1' },
        proprietaryIds: [{ namespace: 'DPID:PADPIDA2014120301A', value: 'r1' }],
      },
      deliveryType: 'NewReleaseDelivery',
      productType: 'AudioProduct',
      url: './A10302B0003989564F/A10302B0003989564F.xml',
      hash: { algorithm: 'sha256', value: 'a'.repeat(64) },
    },
    {
      messageId: 'MSG-2',
      releaseIds: { icpn: '0602445790128' },
      deliveryType: 'TakeDown',
      productType: 'VideoProduct',
      url: './0602445790128/0602445790128.xml',
      hash: { algorithm: 'md5', value: 'b'.repeat(32) },
    },
  ],
};

describe('a manifest', () => {
  it('is written to the same bytes every time, one fact a line', () => {
    const xml = writeManifest({ ...manifest, entries: manifest.entries.slice(1) });
    expect(xml).toBe(writeManifest({ ...manifest, entries: manifest.entries.slice(1) }));
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<ern-c-sftp:ManifestMessage xmlns:ern-c-sftp="http://ddex.net/xml/ern-c-sftp/18" MessageVersionId="ern-c-sftp/18" AvsVersionId="9">
  <MessageHeader>
    <MessageSender>
      <PartyId>PADPIDA2014120301A</PartyId>
      <PartyName>
        <FullName>Müller &amp; Söhne &lt;&quot;Records&quot;&gt;</FullName>
      </PartyName>
    </MessageSender>
    <MessageRecipient>
      <PartyId>PADPIDA2015120100H</PartyId>
    </MessageRecipient>
    <MessageCreatedDateTime>2024-03-04T09:00:00.123Z</MessageCreatedDateTime>
  </MessageHeader>
  <IsTestFlag>false</IsTestFlag>
  <RootDirectory>P_20240304090000123</RootDirectory>
  <NumberOfMessages>1</NumberOfMessages>
  <MessageInBatch>
    <MessageType>NewReleaseMessage</MessageType>
    <MessageId>MSG-2</MessageId>
    <URL>./0602445790128/0602445790128.xml</URL>
    <IncludedReleaseId>
      <ICPN>0602445790128</ICPN>
    </IncludedReleaseId>
    <DeliveryType>TakeDown</DeliveryType>
    <ProductType>VideoProduct</ProductType>
    <HashSum>
      <HashSumValue>${'b'.repeat(32)}</HashSumValue>
      <HashSumAlgorithmType>MD5</HashSumAlgorithmType>
    </HashSum>
  </MessageInBatch>
</ern-c-sftp:ManifestMessage>
`);
  });

  it('cannot be broken by the words in it', () => {
    const name = 'a\u0000b\ud800c]]>\r\n</FullName><x y="1">😀';
    const xml = writeManifest({ ...manifest, sender: { ...manifest.sender, name } });
    expect(xml).toContain(
      '<FullName>a\ufffdb\ufffdc]]&gt;&#13;&#10;&lt;/FullName&gt;&lt;x y=&quot;1&quot;&gt;😀</FullName>',
    );
  });

  describe.skipIf(schemaFolder === undefined)(
    "against DDEX's schemas, which are in a folder beside this repository",
    () => {
      it.each([
        ['1.6', 'ern-c-sftp-16/ern-choreography-sftp.xsd'],
        ['1.8', 'ern-c-sftp-18/ern-choreography-sftp.transcribed.xsd'],
      ] as const)('of generation %s is valid', (generation, schema) => {
        expect(faults(schema, writeManifest({ ...manifest, generation }))).toEqual([]);
      });

      it('of generations 1.4, 1.5 and 1.7 is valid as 1.6, whose form they share', () => {
        for (const generation of ['1.4', '1.5', '1.7'] as const) {
          const xml = writeManifest({ ...manifest, generation }).replace(/ern-c(-sftp)?\/1[457]"/, 'ern-c-sftp/16"');
          expect(faults('ern-c-sftp-16/ern-choreography-sftp.xsd', xml)).toEqual([]);
        }
      });

      it('is found invalid when something is missing: the schema is really asked', () => {
        const xml = writeManifest(manifest).replace(/ {2}<IsTestFlag>.*\n/, '');
        expect(faults('ern-c-sftp-18/ern-choreography-sftp.transcribed.xsd', xml).join()).toContain('RootDirectory');
      });
    },
  );
});
