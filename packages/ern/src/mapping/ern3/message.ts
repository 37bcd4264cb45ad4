import { partyNameWithoutCode } from '../ern4/header.ts';
import { profileDown } from '../profiles.ts';
import {
  alike,
  attribute,
  flag,
  type Growing,
  inside,
  many,
  type Note,
  one,
  own,
  type Shape,
  shaped,
  type Tell,
  text,
} from '../row.ts';
import { Cast } from './cast.ts';
import { chaptersDown, chaptersUp, collection } from './collections.ts';
import { cueSheet, cuesResolved } from './cue-sheets.ts';
import { releaseDeal } from './deals.ts';
import { partiesListed } from './listed-parties.ts';
import { resourceContributor } from './parties.ts';
import { partyId, splitIds } from './party-ids.ts';
import { releaseId } from './release-id.ts';
import { releasesDown, releasesUp } from './release-list.ts';
import { release } from './releases.ts';
import { image, midi, sheetMusic, software, soundRecording, textResource, video } from './resources.ts';
import { title } from './titles.ts';
import { musicalWork } from './works.ts';

/** A sender or recipient may have several ids here; the model keeps the DPID and the others beside it. */
const messagingParty = shaped(
  'MessagingParty',
  [
    many('PartyId', 'partyIds', partyId),
    one('PartyName', 'partyName', partyNameWithoutCode),
    text('TradingName', 'tradingName'),
  ],
  ({ partyId: dpid, furtherPartyIds = [], ...rest }, tell) => ({
    ...rest,
    partyIds: [...(dpid === undefined ? [] : [{ dpid }]), ...splitIds(furtherPartyIds, tell)],
  }),
  ({ partyIds = [], ...rest }) => {
    const index = Math.max(
      0,
      partyIds.findIndex((id: Shape) => id.dpid !== undefined),
    );
    const chosen = partyIds[index] as Shape | undefined;
    const others = partyIds.filter((_: unknown, at: number) => at !== index);
    return {
      partyId:
        chosen?.dpid ?? chosen?.isni ?? chosen?.proprietaryIds?.[0]?.value ?? Object.values(chosen ?? {})[0] ?? '',
      ...rest,
      ...(others.length > 0 && { furtherPartyIds: others }),
    };
  },
);

const messageHeader = alike('MessageHeader', [
  text('MessageThreadId', 'messageThreadId'),
  text('MessageId', 'messageId'),
  text('MessageFileName', 'messageFileName'),
  one('MessageSender', 'messageSender', messagingParty),
  one('SentOnBehalfOf', 'sentOnBehalfOf', messagingParty),
  many('MessageRecipient', 'messageRecipients', messagingParty),
  text('MessageCreatedDateTime', 'messageCreatedDateTime'),
  inside('MessageAuditTrail', [
    many(
      'MessageAuditTrailEvent',
      'messageAuditTrail',
      alike('MessageAuditTrailEvent', [
        one('MessagingPartyDescriptor', 'messagingPartyDescriptor', messagingParty),
        text('DateTime', 'dateTime'),
      ]),
    ),
  ]),
  text('MessageControlType', 'messageControlType'),
]);

export const newReleaseMessage = shaped(
  'NewReleaseMessage',
  [
    attribute('ReleaseProfileVersionId', 'releaseProfileVersionId'),
    attribute('BusinessProfileVersionId', 'businessProfileVersionId'),
    attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
    one('MessageHeader', 'messageHeader', messageHeader),
    text('UpdateIndicator', 'updateIndicator'),
    flag('IsBackfill', 'isBackfill'),
    inside('WorkList', [many('MusicalWork', 'works', musicalWork)]),
    inside('CueSheetList', [many('CueSheet', 'cueSheets', cueSheet)]),
    inside('ResourceList', [
      many('SoundRecording', 'soundRecordings', soundRecording),
      many('Video', 'videos', video),
      many('Image', 'images', image),
      many('Text', 'texts', textResource),
      many('SheetMusic', 'sheetMusic', sheetMusic),
      many('Software', 'software', software),
      many('MIDI', 'midi', midi),
    ]),
    inside('CollectionList', [many('Collection', 'collections', collection)]),
    inside('ReleaseList', [many('Release', 'releases', release)]),
    inside('DealList', [many('ReleaseDeal', 'releaseDeals', releaseDeal)]),
  ],
  (message, tell) => {
    tell.cast = new Cast(message.parties ?? []);
    const root = releasesDown(chaptersDown(profileDown(message, tell), tell), tell);
    root.parties = undefined;
    return root;
  },
  (shape, note) => partiesListed(withLists(chaptersUp(cuesResolved(releasesUp(shape, note), note), note))),
);

/** Lists that 4.x always has and 3.8.2 may lack: empty, so that nobody has to ask. */
const alwaysThere: Readonly<Record<string, readonly string[]>> = {
  soundRecordings: ['displayTitleTexts', 'displayTitles', 'displayArtistNames', 'displayArtists'],
  videos: ['displayTitleTexts', 'displayTitles', 'displayArtistNames', 'displayArtists'],
  release: [
    'releaseTypes',
    'displayTitleTexts',
    'displayTitles',
    'displayArtistNames',
    'displayArtists',
    'releaseLabelReferences',
  ],
  trackReleases: ['releaseLabelReferences'],
};

function withLists(message: Growing): Growing {
  for (const key in alwaysThere) {
    const holders = message[key] === undefined ? [] : Array.isArray(message[key]) ? message[key] : [message[key]];
    for (const holder of holders) for (const list of alwaysThere[key]!) holder[list] ??= [];
  }
  if (message.release) message.release.resourceGroup ??= {};
  return message;
}

export const purgeReleaseMessage = alike('PurgeReleaseMessage', [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  one('MessageHeader', 'messageHeader', messageHeader),
  one(
    'PurgedRelease',
    'purgedRelease',
    shaped(
      'PurgedRelease',
      [
        one('ReleaseId', 'releaseId', releaseId),
        many('Title', 'titles', shaped('Title', title.rows, titleDown, titleUp)),
        many('ResourceContributor', 'contributors', resourceContributor),
      ],
      (release) => release,
      (shape) => own(shape),
    ),
  ),
]);

/** The title of a purged release has one sub title in 4.x. */
function titleDown(model: Shape, tell: Tell): Shape {
  const { subTitle, ...rest } = model;
  return subTitle === undefined ? model : tell.standsFor({ ...rest, subTitles: [subTitle] }, model);
}

function titleUp(shape: Shape, note: Note): Shape {
  const { subTitles = [], ...rest } = title.variants[0]!.up(shape, note) as Shape;
  for (const other of subTitles.slice(1)) note('SubTitle', other);
  const [first] = subTitles;
  return first === undefined ? rest : { ...rest, subTitle: typeof first === 'object' ? first.value : first };
}
