import * as model from '../../model/message.ts';
import { attribute, composite, flag, inside, many, one, text } from '../row.ts';
import { chapter, cueSheet } from './chapters.ts';
import { releaseDeal } from './deals.ts';
import { file } from './files.ts';
import { messageHeader } from './header.ts';
import { image } from './images.ts';
import { midi } from './midi.ts';
import { brand, party } from './parties.ts';
import { purgedRelease } from './purge.ts';
import { clipRelease, release, releaseAdmin, trackRelease } from './releases.ts';
import { soundRecording } from './sound-recordings.ts';
import { sheetMusic, software, textResource } from './texts.ts';
import { video } from './videos.ts';
import { releaseVisibility, trackReleaseVisibility } from './visibility.ts';
import { musicalWork } from './works.ts';

export const newReleaseMessage = composite('NewReleaseMessage', model.newReleaseMessage, [
  attribute('ReleaseProfileVersionId', 'releaseProfileVersionId'),
  attribute('ReleaseProfileVariantVersionId', 'releaseProfileVariantVersionId'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('BusinessProfileVersionId', 'businessProfileVersionId'),
  text('UpdateIndicator', 'updateIndicator'),
  flag('IsBackfill', 'isBackfill'),
  one('MessageHeader', 'messageHeader', messageHeader),
  many('ReleaseAdmin', 'releaseAdmins', releaseAdmin),
  inside('WorkList', [many('MusicalWork', 'works', musicalWork)]),
  inside('PartyList', [many('Party', 'parties', party), many('Brand', 'brands', brand)]),
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
  inside('ChapterList', [many('Chapter', 'chapters', chapter)]),
  inside('ReleaseList', [
    one('Release', 'release', release),
    many('TrackRelease', 'trackReleases', trackRelease),
    many('ClipRelease', 'clipReleases', clipRelease),
  ]),
  inside('DealList', [
    many('ReleaseDeal', 'releaseDeals', releaseDeal),
    many('ReleaseVisibility', 'releaseVisibilities', releaseVisibility),
    many('TrackReleaseVisibility', 'trackReleaseVisibilities', trackReleaseVisibility),
  ]),
  inside('SupplementalDocumentList', [many('SupplementalDocument', 'supplementalDocuments', file)]),
]);

export const purgeReleaseMessage = composite('PurgeReleaseMessage', model.purgeReleaseMessage, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  one('MessageHeader', 'messageHeader', messageHeader),
  one('PurgedRelease', 'purgedRelease', purgedRelease),
]);
