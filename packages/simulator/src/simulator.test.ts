import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAcknowledgement } from '@slipway/delivery';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { Client, type SFTPWrapper } from 'ssh2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReceived } from './received.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts';

const BATCH = '/N_20270101120000000';
const SOUND = randomBytes(5000);
const MD5 = createHash('md5').update(SOUND).digest('hex');

describe('a simulated DSP', () => {
  let home: string;
  let dsp: Simulator;
  let client: Client;
  let sftp: SFTPWrapper;

  const begin = async (changes: Partial<SimulatorOptions> = {}) => {
    dsp = await startSimulator({
      name: 'Nordwelle',
      dpid: 'PADPIDA2027010199Q',
      partyName: 'Nordwelle & Söhne',
      folder: home,
      users: [{ name: 'label', password: 'pw' }],
      choreography: '1.8',
      answerAfterMs: 0,
      ...changes,
    });
    client = new Client();
    sftp = await new Promise((resolve, reject) => {
      client.on('error', reject);
      client.on('ready', () => client.sftp((error, channel) => (error ? reject(error) : resolve(channel))));
      client.connect({ host: '127.0.0.1', port: dsp.dropBox.port, username: 'label', password: 'pw' });
    });
  };
  const end = async () => {
    client.end();
    await dsp.stop();
  };
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'dsp-'));
  });
  afterEach(async () => {
    await end();
    await rm(home, { recursive: true, force: true });
  });

  const put = async (path: string, bytes: Buffer | string) => {
    const folders = posix.dirname(path).split('/').slice(1);
    for (let depth = 1; depth <= folders.length; depth += 1) {
      await new Promise<void>((resolve) => sftp.mkdir(`/${folders.slice(0, depth).join('/')}`, () => resolve()));
    }
    await writeFile(join(home, '.source'), bytes);
    await new Promise<void>((resolve, reject) =>
      sftp.fastPut(join(home, '.source'), path, (error) => (error ? reject(error) : resolve())),
    );
  };
  const acknowledgements = async (count: number, folder = BATCH) => {
    const shelf = join(dsp.files, folder, 'acknowledgements');
    const names = async () => (existsSync(shelf) ? (await readdir(shelf)).sort() : []);
    await expect.poll(async () => (await names()).length, { timeout: 5000, interval: 5 }).toBe(count);
    return Promise.all(
      (await names()).map(async (name) => ({ name, text: await readFile(join(shelf, name), 'utf8') })),
    );
  };
  const deliver = async (changes: { message?: string; sound?: Buffer; marker?: string; folder?: string } = {}) => {
    const folder = changes.folder ?? BATCH;
    if (changes.sound !== undefined || changes.message === undefined) {
      await put(`${folder}/1234/resources/1.wav`, changes.sound ?? SOUND);
    }
    await put(`${folder}/1234/1234.xml`, changes.message ?? release());
    await put(`${folder}/BatchComplete_${folder.replace(/^\/(?:\w_)?/, '')}.xml`, changes.marker ?? '');
  };

  it('acknowledges a complete batch once, with FileOK', async () => {
    await begin();
    await deliver();
    const [ack] = await acknowledgements(1);
    expect(ack?.name).toMatch(/^ACK_\d{17}_M-1\.xml$/);
    expect(ack?.text).toContain('<ReleaseStatus>SuccessfullyIngestedByReleaseDistributor</ReleaseStatus>');
    expect(readAcknowledgement(Buffer.from(ack?.text ?? ''))).toMatchObject({
      ok: true,
      value: {
        generation: '1.8',
        sender: { partyId: 'PADPIDA2027010199Q', name: 'Nordwelle & Söhne' },
        recipients: [{ partyId: 'PADPIDA2013042401U', name: 'A & B' }],
        releases: [
          {
            releaseIds: [
              { kind: 'ICPN', value: '00094631432057' },
              { kind: 'ProprietaryId', value: '1', namespace: 'X' },
            ],
            messages: [{ messageId: 'M-1', batchId: '20270101120000000', statuses: [{ status: 'FileOK' }] }],
          },
        ],
      },
    });
    await put(`${BATCH}/BatchComplete_20270101120000000.xml`, '');
    await expect.poll(() => dsp.received()[0]?.deliveries).toBe(2);
    await acknowledgements(1);
  });

  it('keeps a list that says how often each file came, also after a restart', async () => {
    await begin();
    await put(`${BATCH}/1234/resources/1.wav`, 'a first attempt');
    await deliver();
    await acknowledgements(1);
    await end();
    const [received] = readReceived(dsp.receivedFile);
    expect(received).toMatchObject({
      folder: BATCH,
      deliveries: 1,
      files: { '1234/resources/1.wav': { opened: 2, finished: 2, bytes: 5000, whole: true } },
      afterMarker: [],
      findings: [],
      acknowledgements: [{ status: 'FileOK' }],
    });
    await begin();
    expect(dsp.received()).toEqual([received]);
    await acknowledgements(1);
  });

  it('answers after a restart what was complete before it', async () => {
    await begin({ answerAfterMs: 'never' });
    await deliver();
    await expect.poll(() => dsp.received()[0]?.deliveries).toBe(1);
    await end();
    await begin();
    await acknowledgements(1);
  });

  it.each([
    ['a missing file', { message: release(), marker: '' }, 'ResourceMissing', 'resources/1.wav is missing'],
    ['a wrong hash sum', { sound: Buffer.from('other bytes') }, 'SignatureOrHashSumWrongOrMissing', MD5],
    ['a broken message', { message: '<a><b></a>' }, 'NewReleaseMessageInvalid', 'Not well-formed'],
    [
      'a file name that leaves the folder',
      { message: release('../../../host_key') },
      'ResourceMissing',
      'beside the message',
    ],
    ['a manifest that counts wrong', { marker: manifest(2) }, 'ErnMissing', 'counts 2 messages, 1 came'],
    ['a folder name of its own invention', { folder: '/my-batch' }, 'IdentifierSyntaxInvalid', 'my-batch'],
  ])('refuses %s', async (_what, changes, status, says) => {
    await begin();
    await deliver(changes);
    const [ack] = await acknowledgements(1, 'folder' in changes ? changes.folder : BATCH);
    expect(ack?.text).toContain('ProcessingErrorAtReleaseDistributor');
    expect(ack?.text).toContain(`<Status>${status}</Status>`);
    expect(ack?.text).toContain(says);
  });

  it('accepts a manifest that fits', async () => {
    await begin();
    await deliver({ marker: manifest(1) });
    expect((await acknowledgements(1))[0]?.text).toContain('FileOK');
  });

  it('refuses an empty marker when it wants a manifest', async () => {
    await begin({ emptyMarker: 'refuse' });
    await deliver();
    expect((await acknowledgements(1))[0]?.text).toContain('a manifest is expected');
  });

  it('refuses what the given validation finds, and what came after the marker', async () => {
    // Long enough for a busy machine to put one more file before the answer.
    await begin({ validate: () => ['line 3: no such element'], answerAfterMs: 2000 });
    await deliver();
    await put(`${BATCH}/1234/resources/late.wav`, 'late');
    const [ack] = await acknowledgements(1);
    expect(ack?.text).toContain('line 3: no such element');
    expect(ack?.text).toContain('1234/resources/late.wav came after');
  });

  /** Opens a file for writing, writes to it, and goes no further. */
  const begun = async (name: string, bytes: Buffer = Buffer.alloc(0)) => {
    for (const folder of [BATCH, `${BATCH}/1234`, `${BATCH}/1234/resources`])
      await new Promise<void>((resolve) => sftp.mkdir(folder, () => resolve()));
    await new Promise<void>((resolve, reject) => {
      const done = (error?: Error | null) => (error ? reject(error) : resolve());
      sftp.open(`${BATCH}/1234/resources/${name}`, 'w', (error, handle) =>
        error || bytes.length === 0 ? done(error) : sftp.write(handle, bytes, 0, bytes.length, 0, done),
      );
    });
  };

  it('refuses a batch with a file that was begun and never finished', async () => {
    await begin();
    await begun('2.wav');
    await deliver();
    expect((await acknowledgements(1))[0]?.text).toContain('2.wav was begun and not finished');
  });

  it('takes a file whose writer went away after its last byte, if its hash sum says that nothing lacks', async () => {
    await begin();
    await begun('1.wav', SOUND);
    await deliver({ message: release() });
    expect((await acknowledgements(1))[0]?.text).toContain('<Status>FileOK</Status>');
    expect(dsp.received()[0]?.files['1234/resources/1.wav']).toEqual({
      opened: 1,
      finished: 0,
      bytes: SOUND.length,
      whole: true,
    });
  });

  it('takes no word for such a file from a hash sum that it cannot check', async () => {
    await begin();
    await begun('1.wav', SOUND);
    await deliver({ message: release().replace('<Algorithm>MD5<', '<Algorithm>CRC-64<') });
    expect((await acknowledgements(1))[0]?.text).toContain('1.wav was begun and not finished');
  });

  it.each([
    { says: 'answers a delivery whose marker was written and never closed', cut: 0, deliveries: 1 },
    { says: 'waits for the rest of a marker that broke off', cut: 20, deliveries: 0 },
  ])('$says, when its writer went away', async ({ cut, deliveries }) => {
    await begin();
    await put(`${BATCH}/1234/resources/1.wav`, SOUND);
    await put(`${BATCH}/1234/1234.xml`, release());
    const manifest = Buffer.from(
      '<ManifestMessage><NumberOfMessages>1</NumberOfMessages><MessageInBatch><URL>1234/1234.xml</URL></MessageInBatch></ManifestMessage>',
    );
    await begun(`../../BatchComplete_${BATCH.slice(3)}.xml`, manifest.subarray(0, manifest.length - cut));
    client.end();
    await expect.poll(() => dsp.dropBox.sessions).toBe(0);
    await end();
    expect(dsp.received()[0]).toMatchObject({ deliveries, findings: [] });
  });

  it('refuses a file whose writer went away before its last byte', async () => {
    await begin();
    await begun('1.wav', SOUND.subarray(0, 4000));
    await deliver({ message: release() });
    expect((await acknowledgements(1))[0]?.text).toContain('1.wav was begun and not finished');
  });

  it('refuses good deliveries for the cause that it is told, and changes its mind when asked', async () => {
    await begin({ refuse: { status: 'NoDealInNewReleaseMessage', errorText: 'no <deal> & no territory' } });
    await deliver();
    const [refusal] = await acknowledgements(1);
    expect(refusal?.text).toContain('<ErrorText>no &lt;deal&gt; &amp; no territory</ErrorText>');
    await dsp.answerAgain(BATCH, {
      releaseStatus: 'SuccessfullyIngestedByReleaseDistributor',
      statuses: [{ status: 'FileOK' }],
    });
    await acknowledgements(2);
  });

  it('takes a release that comes by itself when its message has arrived', async () => {
    await begin({ choreography: '1.7' });
    const folder = '/P_1234_20270101120000000';
    await put(`${folder}/resources/1.wav`, SOUND);
    await put(`${folder}/1234.xml`, release());
    const [ack] = await acknowledgements(1, folder);
    expect(ack?.text).toContain('http://ddex.net/xml/ern-c-sftp/17');
    expect(readAcknowledgement(Buffer.from(ack?.text ?? ''))).toMatchObject({ ok: true, value: { generation: '1.7' } });
    expect(ack?.text).toContain('FileOK');
  });

  it('answers in the old form of 1.6, too', async () => {
    await begin({ choreography: '1.6' });
    await deliver({ folder: '/20270101120000' });
    const [ack] = await acknowledgements(1, '/20270101120000');
    expect(readAcknowledgement(Buffer.from(ack?.text ?? ''))).toMatchObject({
      ok: true,
      value: { generation: '1.6', releases: [{ messages: [{ statuses: [{ status: 'FileOK' }] }] }] },
    });
  });

  it('puts its answers beside the batches when it is told so, under the name that it is told', async () => {
    await begin({
      acknowledgementFolder: () => '/acknowledgements',
      acknowledgementName: (stamp, messageId) => `ACK_${messageId}_${stamp}.xml`,
    });
    await put(`${BATCH}/1.xml`, release('1.wav'));
    await put(`${BATCH}/1.wav`, SOUND);
    await put(`${BATCH}/BatchComplete_20270101120000000.xml`, '');
    const [ack] = await acknowledgements(1, '/');
    expect(ack?.name).toMatch(/^ACK_M-1_\d{17}\.xml$/);
    expect(ack?.text).toContain('FileOK');
    await end();
    await begin();
    expect(dsp.received()).toHaveLength(1);
  });

  it('takes files that get their names by rename, and a batch whose folder does', async () => {
    await begin();
    await put('/upload/1234/resources/1.wav', SOUND);
    await put('/upload/1234/1234.xml', release());
    await put('/upload/marker', '');
    const rename = (from: string, to: string) =>
      new Promise<void>((resolve, reject) => sftp.rename(from, to, (error) => (error ? reject(error) : resolve())));
    await rename('/upload', BATCH);
    await rename(`${BATCH}/marker`, `${BATCH}/BatchComplete_20270101120000000.xml`);
    expect((await acknowledgements(1))[0]?.text).toContain('FileOK');
    await deliver({ folder: '/.upload' });
    await rename('/.upload', '/N_20270102120000000');
    expect((await acknowledgements(1, '/N_20270102120000000'))[0]?.text).toContain('FileOK');
  });

  it('shows the same host key after a restart', async () => {
    await begin();
    const { hostKey } = dsp.dropBox;
    await end();
    await begin();
    expect(dsp.dropBox.hostKey).toBe(hostKey);
  });

  const schemas = process.env.DDEX_SCHEMAS ?? fileURLToPath(new URL('../../../../shared/ddex', import.meta.url));
  const xsd = join(schemas, 'xsd/choreography/ern-c-sftp-18/ern-choreography-sftp.transcribed.xsd');
  it.skipIf(!existsSync(xsd))(
    `writes 1.8 acknowledgements that are valid${existsSync(xsd) ? '' : ' (skipped: no schemas)'}`,
    async () => {
      await begin({
        refuse: {
          status: 'ResourceCorrupt',
          errorText: 'noise',
          proposedAction: 'ResendXmlOnly',
          manualCheckRequired: true,
        },
      });
      await deliver();
      await deliver({ folder: '/N_20270102120000000', message: release('none.wav') });
      xmlRegisterFsInputProviders();
      const schema = XmlDocument.fromBuffer(await readFile(xsd), { url: xsd });
      const validator = XsdValidator.fromDoc(schema);
      for (const folder of [BATCH, '/N_20270102120000000']) {
        const [ack] = await acknowledgements(1, folder);
        const document = XmlDocument.fromString(ack?.text ?? '');
        validator.validate(document);
        document.dispose();
      }
      validator.dispose();
      schema.dispose();
    },
  );
});

function release(uri = 'resources/1.wav'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9">
  <MessageHeader><MessageId>M-1</MessageId>
    <MessageSender><PartyId>PADPIDA2013042401U</PartyId><PartyName><FullName>A &amp; B</FullName></PartyName></MessageSender>
  </MessageHeader>
  <ResourceList><SoundRecording><TechnicalDetails><File><URI>${uri}</URI>
    <HashSum><Algorithm>MD5</Algorithm><HashSumValue>${MD5}</HashSumValue></HashSum></File></TechnicalDetails></SoundRecording></ResourceList>
  <ReleaseList><Release><ReleaseId><ICPN>00094631432057</ICPN><ProprietaryId Namespace="X">1</ProprietaryId></ReleaseId></Release></ReleaseList>
</ern:NewReleaseMessage>`;
}

function manifest(count: number): string {
  return `<m:ManifestMessage xmlns:m="http://ddex.net/xml/ern-c-sftp/18"><NumberOfMessages>${count}</NumberOfMessages>
  <MessageInBatch><MessageId>M-1</MessageId><URL>/N_20270101120000000/1234/1234.xml</URL></MessageInBatch></m:ManifestMessage>`;
}
