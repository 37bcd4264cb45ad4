import { describe, expect, it } from 'vitest';
import type { NewReleaseMessage } from '../../model/message.ts';
import { read } from '../../read.ts';
import { album } from '../../testing/album.ts';
import type { ErnVersion } from '../../versions.ts';
import { write } from '../../write.ts';

const through = async (edit: (message: NewReleaseMessage) => void, ...versions: readonly ErnVersion[]) => {
  let message = structuredClone(album) as NewReleaseMessage;
  edit(message);
  let xml = '';
  let unsaid: readonly { path: string }[] = [];
  for (const version of versions) {
    const written = await write(message, version);
    xml = new TextDecoder().decode(written.bytes);
    const back = await read(written.bytes);
    if (!back.ok || back.value.message.messageType !== 'NewReleaseMessage') throw new Error('not read');
    expect(back.value.unread).toEqual([]);
    message = back.value.message;
    unsaid = written.unsaid.filter(({ path }) => !path.startsWith('parties'));
  }
  return { message, xml, unsaid };
};
const nameOf = ({ parties }: NewReleaseMessage, reference: string | undefined) =>
  parties!.find(({ partyReference }) => partyReference === reference)?.partyNames?.[0]?.fullName;

describe('what 3.8.2 says in lists of its own', () => {
  it('keeps when a chapter begins where the recording points to it', async () => {
    const chapters = [
      {
        chapterReference: 'X1',
        chapterIds: [{ proprietaryIds: [{ value: 'c1', namespace: 'PADPIDA2014021304R' }] }],
        displayTitles: [{ titleText: 'Arrival' }],
        sequenceNumber: 1,
        startTime: 'PT0S',
        duration: 'PT1M',
        endTime: 'PT1M',
      },
      { chapterReference: 'X2', displayTitles: [{ titleText: 'Leaving' }], startTime: 'PT1M' },
    ];
    const put = (message: NewReleaseMessage) => {
      message.chapters = structuredClone(chapters);
      message.soundRecordings![0]!.audioChapterReferences = ['X1', 'X2'];
    };
    const { message, xml } = await through(put, '3.8.2');
    expect(xml).toContain('<CollectionType>AudioChapter</CollectionType>');
    expect(message.chapters).toMatchObject([
      chapters[0],
      { displayTitles: [{ titleText: 'Leaving' }], startTime: 'PT1M' },
    ]);
    expect(message.soundRecordings![0]!.audioChapterReferences).toEqual(['X1', 'X2']);
    expect((await through(put, '3.8.2', '4.3.2')).message.chapters).toMatchObject([chapters[0], { startTime: 'PT1M' }]);
  });

  it('tells recordings and works in a cue sheet apart, and who is in them', async () => {
    const { message } = await through((one) => {
      one.cueSheets = [
        {
          cueSheetReference: 'Q1',
          cueSheetType: 'StandardCueSheet',
          cues: [
            {
              resourceId: { isrc: 'DEA992600001', proprietaryIds: [{ value: '1', namespace: 'N' }] },
              contributors: [
                { contributorPartyReference: 'P1', roles: [{ value: 'MainArtist' }] },
                { contributorPartyReference: 'P2', roles: [{ value: 'Composer' }] },
              ],
            },
            { workId: { iswc: 'T0345246801' } },
            { workId: { proprietaryIds: [{ value: 'w', namespace: 'N' }] } },
          ],
        },
      ];
    }, '3.8.2');
    const cues = message.cueSheets![0]!.cues;
    expect(cues).toMatchObject([
      { resourceId: { isrc: 'DEA992600001', proprietaryIds: [{ value: '1' }] } },
      { workId: { iswc: 'T0345246801' } },
      { workId: { proprietaryIds: [{ value: 'w' }] } },
    ]);
    expect(cues[0]!.contributors!.map((one) => nameOf(message, one.contributorPartyReference))).toEqual([
      'Ida Nord',
      'Harbour Records',
    ]);
  });

  it('says the writers of a listed work on the recordings that hold it, where there is no list', async () => {
    const put = (message: NewReleaseMessage) => {
      message.works = [
        {
          workReference: 'W1',
          workIds: [{ iswc: 'T0345246801' }],
          displayTitleTexts: ['Harbour'],
          contributors: [{ contributorPartyReference: 'P2', roles: [{ value: 'Composer' }] }],
        },
      ];
      message.soundRecordings![1]!.musicalWorkReferences = [{ musicalWorkReference: 'W1' }];
    };
    const { message, unsaid } = await through(put, '3.8.2', '4.3.2');
    const [first, second] = message.soundRecordings!;
    expect(first).not.toHaveProperty('workIds');
    expect(second).toMatchObject({
      workIds: [{ iswc: 'T0345246801' }],
      contributors: [{ roles: [{ value: 'Composer' }] }],
    });
    expect(nameOf(message, second!.contributors![0]!.contributorPartyReference)).toBe('Harbour Records');
    expect(unsaid.map(({ path }) => path)).toEqual(['works[0].displayTitleTexts']);
  });

  it('displays other artists in one territory, and says that later versions cannot', async () => {
    const put = (message: NewReleaseMessage) => {
      message.release!.displayArtists = [
        { artistPartyReference: 'P1', displayArtistRole: 'MainArtist' },
        { artistPartyReference: 'P2', displayArtistRole: 'MainArtist', applicableTerritoryCode: 'MX' },
      ];
      message.release!.excludedTerritoryCodes = ['MX'];
    };
    const here = await through(put, '3.8.2');
    expect(here.xml).toMatch(
      /<ExcludedTerritoryCode>MX<\/ExcludedTerritoryCode>[\s\S]*<TerritoryCode>MX<\/TerritoryCode>/,
    );
    expect(here.message.release).toMatchObject({
      displayArtists: [{ displayArtistRole: 'MainArtist' }, { applicableTerritoryCode: 'MX' }],
      excludedTerritoryCodes: ['MX'],
    });
    const later = await through(put, '4.3.2');
    expect(later.message.release!.displayArtists).toHaveLength(1);
    expect(later.unsaid.map(({ path }) => path).sort()).toEqual([
      'release.displayArtists[1]',
      'release.excludedTerritoryCodes',
    ]);
  });

  it('marks pre-order incentives on the item in later versions', async () => {
    const { message, unsaid } = await through((one) => {
      one.releaseDeals![0]!.deals[0]!.dealTerms!.preOrderIncentiveResources = ['A2'];
    }, '4.3.2');
    const items = message.release!.resourceGroup.resourceGroupContentItems!;
    expect(items.map(({ isPreOrderIncentiveResource }) => isPreOrderIncentiveResource)).toEqual([undefined, true]);
    expect(unsaid).toEqual([]);
  });

  it('says a medley by a flag', async () => {
    const { message, xml } = await through((one) => {
      one.soundRecordings![0]!.compositeMusicalWorkType = 'Medley';
    }, '3.8.2');
    expect(xml).toContain('<IsMedley>true</IsMedley>');
    expect(message.soundRecordings![0]!.compositeMusicalWorkType).toBe('Medley');
  });
});
