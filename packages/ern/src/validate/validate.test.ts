import { describe, expect, it } from 'vitest';
import { loadGrammar } from '../grammar/grammar.ts';
import { ernVersions } from '../versions.ts';
import { header, purge } from './testing/messages.ts';
import { validate, validator } from './validate.ts';

const check = (text: string, options = {}) => validate(Buffer.from(text), options);
const details = async (text: string) => (await check(text)).errors.map(({ detail }) => detail);

describe('a report', () => {
  it.each(ernVersions)('of a good message of %s names message and version', async (version) => {
    expect(await check(purge(version))).toEqual({
      message: 'PurgeReleaseMessage',
      version,
      valid: true,
      errors: [],
      warnings: [],
    });
  });

  it('tells line, column, path, code, what was expected and what was found', async () => {
    const { errors } = await check(purge('4.3.2', { header: header.replace('2026-11-20T09:30:00Z', 'yesterday') }));
    expect(errors).toEqual([
      {
        layer: 'schema',
        line: 7,
        column: 5,
        path: '/ern:PurgeReleaseMessage/MessageHeader/MessageCreatedDateTime',
        code: 'malformed-value',
        expected: 'a date and time such as 2026-11-20T09:30:00 or 2026-11-20T09:30:00Z',
        found: 'yesterday',
        detail:
          'MessageCreatedDateTime holds "yesterday"; it must be a date and time such as 2026-11-20T09:30:00 or 2026-11-20T09:30:00Z',
      },
    ]);
  });

  it('numbers an element only where others of its name stand beside it', async () => {
    const titles = '<Title><TitleText>a</TitleText></Title><Title><TitleText lang="en">b</TitleText></Title>';
    const { errors } = await check(purge('4.3.2', { body: titles }));
    expect(errors[0]?.path).toBe('/ern:PurgeReleaseMessage/PurgedRelease/Title[2]/TitleText/@lang');
  });

  it('counts columns in characters, not in bytes', async () => {
    const { errors } = await check(purge('4.3.2', { body: '<!-- \u4e9c\u{1f3b5} --><Nope/>' }));
    expect(errors[0]).toMatchObject({ line: 10, column: 16 });
  });
});

describe('what is wrong with a structure', () => {
  it('is said by the name of what is missing, and where it belongs', async () => {
    const noSender = header.replace(/<MessageSender>.*<\/MessageSender>/, '');
    expect(await details(purge('4.3.2', { header: noSender }))).toEqual([
      'MessageSender is missing in MessageHeader; it comes before MessageRecipient',
    ]);
  });

  it('is said for everything that is missing at the end', async () => {
    const short = header.replace(/<MessageRecipient>[\s\S]*/, '');
    expect(await details(purge('4.3.2', { header: short }))).toEqual([
      'MessageRecipient, then MessageCreatedDateTime are missing in MessageHeader',
    ]);
  });

  it('is said for what is misspelt', async () => {
    const wrong = header.replaceAll('MessageId', 'MesageId');
    expect((await details(purge('4.3.2', { header: wrong })))[0]).toBe(
      'MesageId has no place in MessageHeader; did you mean MessageId?',
    );
  });

  it('is said for what stands twice, or too late', async () => {
    expect(await details(purge('4.3.2', { header: `<MessageId>0</MessageId>${header}` }))).toEqual([
      'MessageId stands more than once in MessageHeader; it is allowed once',
    ]);
    expect(await details(purge('4.3.2', { header: `${header}<MessageThreadId>1</MessageThreadId>` }))).toEqual([
      'MessageThreadId stands too late in MessageHeader, or once too often: its place is before MessageCreatedDateTime',
    ]);
  });

  it('is said for choices', async () => {
    const deal = (terms: string) =>
      `<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9" LanguageAndScriptCode="en"><MessageHeader>${header}</MessageHeader><PartyList/><ResourceList/><ReleaseList/><DealList><ReleaseDeal><DealReleaseReference>R0</DealReleaseReference><Deal><DealTerms>${terms}</DealTerms></Deal></ReleaseDeal></DealList></ern:NewReleaseMessage>`;
    const both = '<TerritoryCode>GB</TerritoryCode><ExcludedTerritoryCode>US</ExcludedTerritoryCode>';
    expect(await details(deal(`${both}<ValidityPeriod/>`))).toContain(
      'ExcludedTerritoryCode may not stand beside TerritoryCode in DealTerms: only one of the two is allowed',
    );
  });

  it('is said for text among elements and elements in text', async () => {
    expect(await details(purge('4.3.2', { header: `hello ${header}` }))).toEqual([
      'MessageHeader holds elements, and no text such as "hello <Messa"',
    ]);
    const inText = header.replace('<MessageId>1', '<MessageId>1<b/>');
    expect(await details(purge('4.3.2', { header: inText }))).toEqual([
      'MessageId holds text, and no element such as b',
    ]);
  });

  it('is said for attributes', async () => {
    expect(await details(purge('4.3.2', { root: ' LanguageAndScriptCode="english!" AvsVersonId="9"' }))).toEqual([
      'LanguageAndScriptCode holds "english!", which does not have the form [a-zA-Z]{2,3}(-[a-zA-Z]+){0,1}(-[a-zA-Z]{2}|-[0-9]{3}){0,1}(-[a-zA-Z][a-zA-Z0-9]{4}[a-zA-Z0-9]*){0,1}',
      'The attribute AvsVersonId is not allowed on ern:PurgeReleaseMessage; did you mean AvsVersionId?',
      'The attribute AvsVersionId is missing on ern:PurgeReleaseMessage',
    ]);
  });

  it('is said for a value that is not allowed', async () => {
    const bad = `${header}<MessageControlType>Livemessage</MessageControlType>`;
    expect(await details(purge('4.3.2', { header: bad }))).toEqual([
      'MessageControlType holds "Livemessage", which is no allowed value of MessageControlType; did you mean LiveMessage?',
    ]);
  });
});

describe('namespaces', () => {
  it('are explained when the version is unknown', async () => {
    const { version, message, errors } = await check(purge().replace('ern/432', 'ern/38'));
    expect({ version, message }).toEqual({ version: undefined, message: 'PurgeReleaseMessage' });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.detail).toContain('ERN 3.8.2 has the namespace http://ddex.net/xml/ern/382');
  });

  it('are explained when the default one was set', async () => {
    const { errors } = await check(purge().replace('xmlns:ern', 'xmlns').replaceAll('ern:', ''));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.detail).toContain('declare it with a prefix, as in xmlns:ern="http://ddex.net/xml/ern/432"');
  });

  it('of the service host are read as 4.1.1, with a warning', async () => {
    const report = await check(purge('4.1.1').replace('http://ddex.net', 'http://service.ddex.net'));
    expect(report).toMatchObject({ version: '4.1.1', valid: true, errors: [] });
    expect(report.warnings.map(({ code }) => code)).toEqual(['alias-namespace']);
  });

  it('of another version than asked for are an error', async () => {
    const { valid, errors } = await check(purge('4.3'), { version: '4.3.2' });
    expect(valid).toBe(false);
    expect(errors[0]?.detail).toContain('must be in http://ddex.net/xml/ern/432');
  });
});

describe('references', () => {
  const release = (resource: string, reference: string) =>
    purge('4.3.2')
      .replaceAll('PurgeReleaseMessage', 'NewReleaseMessage')
      .replace(/<PurgedRelease>[\s\S]*<\/PurgedRelease>/, `<ResourceList>${resource}</ResourceList>${reference}`);

  it('are a layer of their own, which validity does not speak of', async () => {
    const text = release('<SoundRecording><ResourceReference>A1</ResourceReference></SoundRecording>'.repeat(2), '');
    const { errors } = await check(text);
    expect(errors.filter(({ layer }) => layer === 'reference')).toMatchObject([
      {
        code: 'duplicate-anchor',
        found: 'A1',
        path: '/ern:NewReleaseMessage/ResourceList/SoundRecording[2]/ResourceReference',
      },
    ]);
  });

  it('to nothing are found, and leave the message valid', async () => {
    const grammar = await loadGrammar('4.3.2');
    expect(grammar.composite('DealResourceReferenceList')?.children[0]?.simple?.base).toBe('xs:IDREF');
    const deals =
      '<ReleaseList/><DealList><ReleaseDeal><DealReleaseReference>R7</DealReleaseReference><Deal/></ReleaseDeal></DealList>';
    const { errors } = await check(release('', deals));
    expect(errors.find(({ code }) => code === 'unresolved-reference')).toMatchObject({
      layer: 'reference',
      path: '/ern:NewReleaseMessage/DealList/ReleaseDeal/DealReleaseReference',
      detail: 'DealReleaseReference points to R7, and nothing in this message is called R7',
    });
  });
});

describe('allowed value sets', () => {
  const named = (avs: string) => purge('4.3.2').replace('AvsVersionId="9"', `AvsVersionId="${avs}"`);

  it.each([3, 6, 9])('of release %i are known', async (avs) => {
    expect((await check(named(String(avs)))).warnings).toEqual([]);
    expect((await check(purge(), { avs })).warnings).toEqual([]);
  });

  it.each([
    [5, 6],
    [7, 6],
    [8, 9],
    [11, 9],
    [12, 9],
    [4, 3],
  ])('of release %i are replaced by those of %i, with a warning', async (avs, nearest) => {
    const { valid, warnings } = await check(purge(), { avs });
    expect(valid).toBe(true);
    expect(warnings).toMatchObject([
      { code: 'unknown-avs', detail: expect.stringContaining(`the nearest is ${nearest}`) },
    ]);
    expect((await check(named(String(avs)))).warnings).toMatchObject([{ code: 'unknown-avs' }]);
  });

  it('decide what a value may be', async () => {
    const grammar = await loadGrammar('4.3.2');
    const use = `<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9" LanguageAndScriptCode="en"><DealList><ReleaseDeal><Deal><DealTerms><UseType>UseForTrainingGenerativeAI</UseType></DealTerms></Deal></ReleaseDeal></DealList></ern:NewReleaseMessage>`;
    const values = (avs?: number) =>
      validator(
        grammar,
        avs === undefined ? {} : { avs },
      )(Buffer.from(use)).errors.filter(({ code }) => code === 'value-not-allowed');
    expect(values()).toEqual([]);
    expect(values(9)).toEqual([]);
    expect(values(6)).toMatchObject([{ detail: expect.stringContaining('it exists in the allowed value sets 9') }]);
  });

  it('named by no number are told', async () => {
    expect((await check(named('4.3'))).warnings).toMatchObject([{ code: 'unknown-avs' }]);
  });
});

describe('encodings', () => {
  const text = purge('4.3.2', { body: '<Title><TitleText>Bj\u00f6rk \u00e9</TitleText></Title>' });
  it.each([
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le')],
    ['declared Latin-1', Buffer.from(text.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    ['declared Windows-1252', Buffer.from(text.replace('UTF-8', 'windows-1252'), 'latin1')],
  ])('%s is read', async (_, bytes) => {
    expect(await validate(bytes)).toMatchObject({ valid: true, errors: [] });
  });
});

describe('markup that says nothing', () => {
  it('may stand anywhere: CDATA in text, comments, instructions, character references', async () => {
    const body = '<?a b?><!-- c --><Title><TitleText><![CDATA[<b>]]> &amp; &#x1F3B5;<!-- d --></TitleText></Title>';
    expect(await check(`${purge('4.3.2', { body })}<!-- end --><?e?>`)).toMatchObject({ valid: true });
  });
});

describe('the most errors that are told', () => {
  const party = '<Party><PartyReference>P1</PartyReference><PartyName><FullName>a</FullName></PartyName></Party>';
  const crowd = purge()
    .replaceAll('PurgeReleaseMessage', 'NewReleaseMessage')
    .replace(/<PurgedRelease>[\s\S]*<\/PurgedRelease>/, `<PartyList>${party.repeat(150)}</PartyList>`);

  it('are not filled by references, which say nothing about what is valid', async () => {
    const { valid, errors, warnings } = await check(crowd);
    expect(valid).toBe(false);
    expect(errors).toHaveLength(100);
    expect(errors.at(-1)).toMatchObject({ layer: 'schema', code: 'missing-element' });
    expect(warnings).toMatchObject([{ code: 'more-errors' }]);
  });

  it('leave the verdict as it is', async () => {
    const { valid, errors } = await check(crowd, { maxErrors: 1 });
    expect([valid, errors.map(({ layer }) => layer)]).toEqual([false, ['schema']]);
  });
});
