// Made by `npm run writers` from the grammars and the rows of the mapping: the writer of ERN 4.3.2. Do not edit.
import { attribute, dueAttribute } from '../attributes.ts';
import { beginBody, endBody, pasteBody } from '../body.ts';
import { above, below, over, start } from '../elements.ts';
import { Known, has, loseBranches } from '../losses.ts';
import { asShape } from '../shapes.ts';
import { dueText, lack, texts } from '../texts.ts';
import type { Sink } from '../sink.ts';
import type { Tag } from '../tag.ts';
import type { VersionWriter } from '../version-writer.ts';
import { Chapter_5, ClipRelease_2, CueSheet_3, File_3, Image_6, MessageHeader_3, PartyNameWithTerritory_3, Party_5, ProprietaryId, PurgeReleaseMessage_5, ReleaseAdmin, ReleaseDeal_6, ReleaseVisibility_3, Release_6, SheetMusic_6, Software_6, SoundRecording_6, Text_6, TrackReleaseVisibility_3, TrackRelease_5, Video_6 } from './shared.ts';
import { $$LanguageAndScriptCode, $$ReleaseProfileVariantVersionId, $$ReleaseProfileVersionId, $Brand, $BrandId, $BrandName, $BrandReference, $Chapter, $ChapterList, $ClipRelease, $CueSheet, $CueSheetList, $DealList, $Image, $MessageHeader, $Party, $PartyList, $Release, $ReleaseAdmin, $ReleaseDeal, $ReleaseList, $ReleaseVisibility, $ResourceList, $SheetMusic, $Software, $SoundRecording, $SupplementalDocument, $SupplementalDocumentList, $Text, $TrackRelease, $TrackReleaseVisibility, $Video, downs, types } from './tables.ts';

function NewReleaseMessage_7(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = m.messageType === undefined ? 0 : 1, x: any;
  const _cueSheets = m.cueSheets; if (_cueSheets !== undefined) n++;
  const _chapters = m.chapters; if (_chapters !== undefined) n++;
  const _releaseDeals = m.releaseDeals; if (_releaseDeals !== undefined) n++;
  const _releaseVisibilities = m.releaseVisibilities; if (_releaseVisibilities !== undefined) n++;
  const _trackReleaseVisibilities = m.trackReleaseVisibilities; if (_trackReleaseVisibilities !== undefined) n++;
  const _supplementalDocuments = m.supplementalDocuments; if (_supplementalDocuments !== undefined) n++;
  start(s, t, d);
  if ((x = m.releaseProfileVersionId) !== undefined) n++, attribute(s, $$ReleaseProfileVersionId, r[92]!, x, m, 'releaseProfileVersionId');
  if ((x = m.releaseProfileVariantVersionId) !== undefined) n++, attribute(s, $$ReleaseProfileVariantVersionId, r[93]!, x, m, 'releaseProfileVariantVersionId');
  if ((x = m.languageAndScriptCode) !== undefined) n++; dueAttribute(s, $$LanguageAndScriptCode, r[122]!, x, m, 'languageAndScriptCode', d);
  over(s);
  if ((x = m.messageHeader) !== undefined) n++, MessageHeader_3(s, $MessageHeader, x, e); else MessageHeader_3(s, $MessageHeader, {}, e);
  if (s.known) n += pasteBody(s, s.known);
  else {
    beginBody(s); const b = n;
    if ((x = m.releaseAdmins) !== undefined) { n++; for (let i = 0; i < x.length; i++) ReleaseAdmin(s, $ReleaseAdmin, x[i], e); }
    above(s, $PartyList, e);
    if ((x = m.parties) !== undefined) n++; if (has(x)) for (let i = 0; i < x.length; i++) Party_5(s, $Party, x[i], e + 1); else Party_5(s, $Party, {}, e + 1);
    if ((x = m.brands) !== undefined) { n++; for (let i = 0; i < x.length; i++) Brand_2(s, $Brand, x[i], e + 1); }
    below(s, $PartyList, e);
    if (has(_cueSheets)) {
    above(s, $CueSheetList, e);
    if (has(_cueSheets)) for (let i = 0; i < _cueSheets.length; i++) CueSheet_3(s, $CueSheet, _cueSheets[i], e + 1); else CueSheet_3(s, $CueSheet, {}, e + 1);
    below(s, $CueSheetList, e);
  }
    above(s, $ResourceList, e);
    if ((x = m.soundRecordings) !== undefined) { n++; for (let i = 0; i < x.length; i++) SoundRecording_6(s, $SoundRecording, x[i], e + 1); }
    if ((x = m.videos) !== undefined) { n++; for (let i = 0; i < x.length; i++) Video_6(s, $Video, x[i], e + 1); }
    if ((x = m.images) !== undefined) { n++; for (let i = 0; i < x.length; i++) Image_6(s, $Image, x[i], e + 1); }
    if ((x = m.texts) !== undefined) { n++; for (let i = 0; i < x.length; i++) Text_6(s, $Text, x[i], e + 1); }
    if ((x = m.sheetMusic) !== undefined) { n++; for (let i = 0; i < x.length; i++) SheetMusic_6(s, $SheetMusic, x[i], e + 1); }
    if ((x = m.software) !== undefined) { n++; for (let i = 0; i < x.length; i++) Software_6(s, $Software, x[i], e + 1); }
    below(s, $ResourceList, e);
    if (has(_chapters)) {
    above(s, $ChapterList, e);
    if (has(_chapters)) for (let i = 0; i < _chapters.length; i++) Chapter_5(s, $Chapter, _chapters[i], e + 1); else Chapter_5(s, $Chapter, {}, e + 1);
    below(s, $ChapterList, e);
  }
    above(s, $ReleaseList, e);
    if ((x = m.release) !== undefined) n++, Release_6(s, $Release, x, e + 1);
    if ((x = m.trackReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) TrackRelease_5(s, $TrackRelease, x[i], e + 1); }
    if ((x = m.clipReleases) !== undefined) { n++; for (let i = 0; i < x.length; i++) ClipRelease_2(s, $ClipRelease, x[i], e + 1); }
    below(s, $ReleaseList, e);
    endBody(s, n - b);
  }
  if (has(_releaseDeals) || has(_releaseVisibilities) || has(_trackReleaseVisibilities)) {
    above(s, $DealList, e);
    if (has(_releaseDeals)) for (let i = 0; i < _releaseDeals.length; i++) ReleaseDeal_6(s, $ReleaseDeal, _releaseDeals[i], e + 1); else ReleaseDeal_6(s, $ReleaseDeal, {}, e + 1);
    if (has(_releaseVisibilities)) for (let i = 0; i < _releaseVisibilities.length; i++) ReleaseVisibility_3(s, $ReleaseVisibility, _releaseVisibilities[i], e + 1);
    if (has(_trackReleaseVisibilities)) for (let i = 0; i < _trackReleaseVisibilities.length; i++) TrackReleaseVisibility_3(s, $TrackReleaseVisibility, _trackReleaseVisibilities[i], e + 1);
    below(s, $DealList, e);
  }
  if (has(_supplementalDocuments)) {
    above(s, $SupplementalDocumentList, e);
    if (has(_supplementalDocuments)) for (let i = 0; i < _supplementalDocuments.length; i++) File_3(s, $SupplementalDocument, _supplementalDocuments[i], e + 1); else File_3(s, $SupplementalDocument, {}, e + 1);
    below(s, $SupplementalDocumentList, e);
  }
  below(s, t, d);
  K_NewReleaseMessage_7.rest(s, m, n);
}
const K_NewReleaseMessage_7 = new Known('NewReleaseMessage', 'messageType releaseProfileVersionId releaseProfileVariantVersionId languageAndScriptCode messageHeader releaseAdmins parties brands cueSheets soundRecordings videos images texts sheetMusic software chapters release trackReleases clipReleases releaseDeals releaseVisibilities trackReleaseVisibilities supplementalDocuments');

function Brand_2(s: Sink, t: Tag, v: any, d: number): void {
  const r = s.rules, e = d + 1;
  const m = asShape(v);
  let n = 0, x: any;
  const _brandIds = m.brandIds; if (_brandIds !== undefined) n++;
  const _brandNames = m.brandNames; if (_brandNames !== undefined) n++;
  above(s, t, d);
  if ((x = m.brandReference) !== undefined) n++, dueText(s, $BrandReference, r[143]!, x, m, 'brandReference', e); else lack(s, $BrandReference, r[143]!, e);
  let c1 = 0, w1 = 0, ic1 = 0;
  if ((ic1 = +has(_brandIds)) > w1) c1 = 0, w1 = ic1;
  if ((ic1 = +has(_brandNames) + +has(_brandIds)) > w1) c1 = 1, w1 = ic1;
  if (c1 === 0) {
    if (has(_brandIds)) for (let i = 0; i < _brandIds.length; i++) ProprietaryId(s, $BrandId, _brandIds[i], _brandIds, i, e); else ProprietaryId(s, $BrandId, {}, {}, 'nothing', e);
  }
  else if (c1 === 1) {
    if (has(_brandNames)) for (let i = 0; i < _brandNames.length; i++) PartyNameWithTerritory_3(s, $BrandName, _brandNames[i], e); else PartyNameWithTerritory_3(s, $BrandName, {}, e);
    if (has(_brandIds)) for (let i = 0; i < _brandIds.length; i++) ProprietaryId(s, $BrandId, _brandIds[i], _brandIds, i, e);
  }
  if (+has(_brandIds) + +has(_brandNames) > w1) loseBranches(s, m, ['brandIds', 'brandNames brandIds'], c1);
  below(s, t, d);
  K_Brand_2.rest(s, m, n);
}
const K_Brand_2 = new Known('Brand', 'brandReference brandIds brandNames');

export const writer: VersionWriter = {
  types,
  downs,
  NewReleaseMessage: NewReleaseMessage_7,
  PurgeReleaseMessage: PurgeReleaseMessage_5,
};
