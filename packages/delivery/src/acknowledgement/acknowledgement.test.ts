import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '@slipway/lifecycle';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faults, samplesFolder, schemaFolder } from '../schemas-for-tests.ts';
import { type Acknowledgement, wordsOf } from './model.ts';
import { readAcknowledgement } from './read.ts';
import { writeAcknowledgement } from './write.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string): Acknowledgement => {
  const outcome = readAcknowledgement(bytes(text));
  if (!outcome.ok) throw new Error(outcome.refusal.says);
  return outcome.value;
};

const success: Acknowledgement = {
  generation: '1.8',
  messageId: 'ACK-20240304-0001',
  sender: { partyId: 'PADPIDA2015120100H', name: 'Example Service' },
  recipients: [{ partyId: 'PADPIDA2014120301A', name: 'Example Label' }],
  created: '2024-03-04T10:11:12Z',
  releases: [
    {
      releaseIds: [{ kind: 'GRid', value: 'A10302B0000000000X' }],
      status: { vocabulary: 'SupplyChainStatus', status: 'SuccessfullyIngestedByReleaseDistributor' },
      messages: [
        {
          messageType: 'NewReleaseMessage',
          messageId: 'MSG-20240304-0001',
          statuses: [{ vocabulary: 'ErncFileStatus', status: 'FileOK' }],
        },
      ],
      affectedResources: [],
    },
  ],
};

const failure: Acknowledgement = {
  ...success,
  releases: [
    {
      releaseIds: [{ kind: 'ICPN', value: '0602445790128' }],
      status: { vocabulary: 'SupplyChainStatus', status: 'ProcessingErrorAtReleaseDistributor' },
      errorText: 'Two resources are missing',
      proposedAction: 'ResendXmlAndResources',
      manualCheck: false,
      affectedResources: [
        { kind: 'ISRC', value: 'QZABC2400001' },
        { kind: 'ISRC', value: 'QZABC2400002' },
      ],
      messages: [
        {
          messageType: 'NewReleaseMessage',
          messageId: 'MSG-20240304-0001',
          batchId: '20240304090000123',
          statuses: [
            { vocabulary: 'ErncFileStatus', status: 'ResourceMissing', information: 'QZABC2400001' },
            { vocabulary: 'ErncFileStatus', status: 'ResourceMissing', information: 'QZABC2400002' },
          ],
        },
      ],
    },
  ],
};

const old: Acknowledgement = {
  generation: '1.6',
  sender: { partyId: 'PADPIDA2015120100H', name: 'Example Service' },
  recipients: [{ partyId: 'PADPIDA2014120301A', name: 'Example Label' }],
  created: '2024-03-04T10:11:12+00:00',
  releases: [
    {
      releaseIds: [{ kind: 'ReleaseId', value: 'A10302B0000000000X' }],
      messages: [{ date: '2024-03-04', statuses: [{ vocabulary: 'ErncFileStatus', status: 'FileOK' }] }],
      affectedResources: [],
    },
  ],
};

describe('an acknowledgement', () => {
  describe.skipIf(samplesFolder === undefined)('of the samples, which are in a folder beside this repository', () => {
    it.each([
      ['ern-c-sftp-18/ACK_success.derived.xml', success],
      ['ern-c-ws-18/Acknowledgement_error.derived.xml', failure],
      ['ern-c-sftp-16/ACK_FileOK.derived.xml', old],
      ['ern-c-14/FtpAcknowledgement_FileOK.observed-form.xml', { ...old, generation: '1.4' }],
    ])('%s says what it says', (path, expected) => {
      const sample = readFileSync(join(samplesFolder ?? '', path));
      expect(readAcknowledgement(sample)).toEqual({ ok: true, value: expected });
    });

    it.each([
      ['1.8', success, 'ern-c-sftp-18/ern-choreography-sftp.transcribed.xsd'],
      ['1.8', failure, 'ern-c-sftp-18/ern-choreography-sftp.transcribed.xsd'],
      ['1.6', old, 'ern-c-sftp-16/ern-choreography-sftp.xsd'],
    ] as const)('written in generation %s is valid (%#)', (generation, acknowledgement, schema) => {
      expect(schemaFolder).toBeDefined();
      expect(faults(schema, writeAcknowledgement(acknowledgement, generation))).toEqual([]);
    });
  });

  it('is read as it was written, in 1.7 and in 1.8', () => {
    for (const acknowledgement of [success, failure, { ...success, isTest: true }]) {
      for (const generation of ['1.7', '1.8'] as const) {
        expect(read(writeAcknowledgement(acknowledgement, generation))).toEqual({ ...acknowledgement, generation });
      }
    }
    expect(read(writeAcknowledgement(old, '1.6'))).toEqual(old);
  });

  it('keeps the beginning of a text that goes on for ever', () => {
    const [release] = success.releases;
    const endless = { ...success, releases: [{ ...release!, errorText: 'no '.repeat(100_000) }] };
    const { errorText = '' } = read(writeAcknowledgement(endless, '1.8')).releases[0] ?? {};
    expect(errorText).toHaveLength(2000);
    expect(errorText).toMatch(/^no no .*…$/);
  });

  it('keeps every text whole', () => {
    const speakable = (value: string) =>
      value.trim() === value && [...value].every((character) => character >= ' ' && character < '\ufffe');
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter(speakable);
    fc.assert(
      fc.property(text, (errorText) => {
        const release = { ...failure.releases[0], errorText } as Acknowledgement['releases'][0];
        expect(read(writeAcknowledgement({ ...failure, releases: [release] }, '1.8')).releases[0]?.errorText).toBe(
          errorText,
        );
      }),
    );
  });

  it('keeps words that nobody knows, and the words of the platform itself', () => {
    const acknowledgement = read(`<a:AcknowledgementMessage xmlns:a="http://ddex.net/xml/ern-c-ws/181"><ReleaseStatus>
      <ReleaseId><GTIN>0602445790128</GTIN></ReleaseId>
      <ReleaseStatus Namespace="PADPIDA1" UserDefinedValue="AwaitingArtwork">UserDefined</ReleaseStatus>
      <ProposedActionType>RingUs</ProposedActionType>
      <Acknowledgement><MessageId>M1</MessageId><MessageStatus><Status>MoonInWrongPhase</Status></MessageStatus></Acknowledgement>
    </ReleaseStatus></a:AcknowledgementMessage>`);
    const [release] = acknowledgement.releases;
    expect(acknowledgement.generation).toBe('1.8');
    expect(release).toMatchObject({
      releaseIds: [{ kind: 'GTIN', value: '0602445790128' }],
      status: { status: 'UserDefined', own: { value: 'AwaitingArtwork', namespace: 'PADPIDA1' } },
      proposedAction: 'RingUs',
      messages: [{ messageId: 'M1', statuses: [{ status: 'MoonInWrongPhase' }] }],
    });
    expect(release && judge(wordsOf(release), 'initial')).toMatchObject({ verdict: 'unclear', needsPerson: true });
  });

  it('survives an answer that puts the acknowledgement right under the root and names its recipient by a word', () => {
    const acknowledgement = read(`<?xml version="1.0"?>
      <ern-c-sftp:AcknowledgementMessage xmlns:ern-c-sftp="http://ddex.net/xml/ern-c-sftp/18" AvsVersionId="4">
        <MessageHeader><MessageId>A1</MessageId><MessageRecipient><PartyId>LABEL</PartyId></MessageRecipient></MessageHeader>
        <Acknowledgement><MessageType>NewReleaseMessage</MessageType><MessageId>M1</MessageId>
          <MessageStatus><Status>ResourceCorrupt</Status></MessageStatus></Acknowledgement>
      </ern-c-sftp:AcknowledgementMessage>`);
    expect(acknowledgement).toMatchObject({ messageId: 'A1', recipients: [{ partyId: 'LABEL' }] });
    expect(acknowledgement.releases).toEqual([
      {
        releaseIds: [],
        messages: [
          {
            messageType: 'NewReleaseMessage',
            messageId: 'M1',
            statuses: [{ vocabulary: 'ErncFileStatus', status: 'ResourceCorrupt' }],
          },
        ],
        affectedResources: [],
      },
    ]);
  });

  it('has no release when it names none', () => {
    expect(read('<AcknowledgementMessage/>')).toEqual({ generation: '1.8', recipients: [], releases: [] });
  });

  it('of the oldest kind has words of its own', () => {
    const acknowledgement = read(
      '<FtpAcknowledgementMessage><FileStatus>HashSumWrong</FileStatus></FtpAcknowledgementMessage>',
    );
    expect(acknowledgement.releases[0]?.messages[0]?.statuses).toEqual([
      { vocabulary: 'FileStatus', status: 'HashSumWrong' },
    ]);
  });

  it('is read in the encodings that platforms use, and entities and sections say what they mean', () => {
    const xml =
      '<?xml version="1.0" encoding="ISO-8859-1"?><AcknowledgementMessage><ReleaseStatus><ErrorText>M\u00fcller &amp; &#83;&#xf6;hne <![CDATA[<&amp;>]]></ErrorText></ReleaseStatus></AcknowledgementMessage>';
    const expected = { value: { releases: [{ errorText: 'M\u00fcller & S\u00f6hne <&amp;>' }] } };
    expect(readAcknowledgement(Buffer.from(xml, 'latin1'))).toMatchObject(expected);
    expect(readAcknowledgement(Buffer.from(`\ufeff${xml.replace('ISO-8859-1', 'UTF-16')}`, 'utf16le'))).toMatchObject(
      expected,
    );
    expect(readAcknowledgement(bytes(`\ufeff${xml.replace('ISO-8859-1', 'UTF-8')}`))).toMatchObject(expected);
  });
});

describe('what is no acknowledgement', () => {
  const nested = (depth: number) =>
    `<AcknowledgementMessage>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</AcknowledgementMessage>`;

  it.each([
    ['', 'malformed'],
    ['Dear label, all is well.', 'malformed'],
    ['<AcknowledgementMessage>', 'malformed'],
    ['<AcknowledgementMessage/><AcknowledgementMessage/>', 'malformed'],
    ['<AcknowledgementMessage><__proto__/></AcknowledgementMessage>', 'malformed'],
    ['<ManifestMessage/>', 'not-an-acknowledgement'],
    ['<toLocaleString/>', 'not-an-acknowledgement'],
    [
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><AcknowledgementMessage>&x;</AcknowledgementMessage>',
      'dtd',
    ],
    [nested(100), 'too-deep'],
    [nested(20_000), 'too-deep'],
    [`<AcknowledgementMessage>${' '.repeat(1024 * 1024)}</AcknowledgementMessage>`, 'too-big'],
    ['<?xml version="1.0" encoding="klingon"?><AcknowledgementMessage/>', 'encoding'],
  ])('is refused (%#)', (text, problem) => {
    const outcome = readAcknowledgement(bytes(text));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'acknowledgement-refused', problem } });
    if (!outcome.ok) expect(outcome.refusal.says.length).toBeLessThan(300);
  });

  it('is refused with the line of its fault', () => {
    expect(readAcknowledgement(bytes('<AcknowledgementMessage>\n<a>\n</b>\n</AcknowledgementMessage>'))).toMatchObject({
      refusal: { line: 3 },
    });
    expect(readAcknowledgement(bytes('\n\n<!DOCTYPE a><AcknowledgementMessage/>'))).toMatchObject({
      refusal: { line: 3 },
    });
  });

  it('is refused when it is no text', () => {
    expect(readAcknowledgement(Uint8Array.of(0x3c, 0xff, 0xfe, 0x80))).toMatchObject({
      refusal: { problem: 'encoding' },
    });
  });

  it('never throws, whatever the bytes are', () => {
    const words = fc.constantFrom(
      '<AcknowledgementMessage>',
      '</AcknowledgementMessage>',
      '<ReleaseStatus>',
      '</ReleaseStatus>',
      '<a ',
      'x="',
      '"',
      '/>',
      '&',
      ';',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '?>',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => void readAcknowledgement(bytes(parts.join('')))),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (random) => void readAcknowledgement(random)));
  });
});
