import * as model from '../../model/ids.ts';
import { attribute, composite, many, one, text, texts } from '../row.ts';
import { proprietaryId } from './values.ts';

export const soundRecordingId = composite('SoundRecordingId', model.soundRecordingId, [
  text('ISRC', 'isrc'),
  one('CatalogNumber', 'catalogNumber', proprietaryId),
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
  attribute('IsReplaced', 'isReplaced', 'boolean'),
]);

export const videoId = composite('VideoId', model.videoId, [
  text('ISRC', 'isrc'),
  text('ISAN', 'isan'),
  text('VISAN', 'visan'),
  one('CatalogNumber', 'catalogNumber', proprietaryId),
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
  texts('EIDR', 'eidrs'),
  attribute('IsReplaced', 'isReplaced', 'boolean'),
]);

export const resourceId = composite('ResourceId', model.resourceId, [
  text('ISRC', 'isrc'),
  text('ISMN', 'ismn'),
  text('ISAN', 'isan'),
  text('VISAN', 'visan'),
  text('ISBN', 'isbn'),
  text('ISSN', 'issn'),
  text('SICI', 'sici'),
  one('CatalogNumber', 'catalogNumber', proprietaryId),
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
  attribute('IsReplaced', 'isReplaced', 'boolean'),
]);

export const resourceProprietaryId = composite('ResourceProprietaryId', model.resourceProprietaryId, [
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
  attribute('IsReplaced', 'isReplaced', 'boolean'),
]);

export const sheetMusicId = composite('SheetMusicId', model.sheetMusicId, [
  text('ISMN', 'ismn'),
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
  attribute('IsReplaced', 'isReplaced', 'boolean'),
]);

export const textId = composite('TextId', model.textId, [
  text('ISBN', 'isbn'),
  text('ISSN', 'issn'),
  text('SICI', 'sici'),
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
  attribute('IsReplaced', 'isReplaced', 'boolean'),
]);

export const chapterId = composite(
  'ChapterId',
  model.chapterId,
  [
    text('ISRC', 'isrc'),
    text('ISAN', 'isan'),
    text('VISAN', 'visan'),
    texts('EIDR', 'eidrs'),
    text('ISWC', 'iswc'),
    one('CatalogNumber', 'catalogNumber', proprietaryId),
    many('ProprietaryId', 'proprietaryIds', proprietaryId),
  ],
  [
    {
      until: '4.3',
      of: proprietaryId,
      down: (id, tell) => {
        for (const key of Object.keys(id))
          if (key !== 'proprietaryIds') tell.lose(id, key, 'a chapter has a proprietary id only');
        const [first, ...others] = id.proprietaryIds ?? [];
        for (const index of others.keys()) tell.lose(id.proprietaryIds, String(index + 1), 'a chapter has one id');
        return first ?? {};
      },
      up: (id) => ({ proprietaryIds: [id] }),
    },
  ],
);

export const releaseId = composite('ReleaseId', model.releaseId, [
  text('ISRC', 'isrc'),
  text('GRid', 'gRid'),
  text('ICPN', 'icpn'),
  one('CatalogNumber', 'catalogNumber', proprietaryId),
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
]);

export const musicalWorkId = composite('MusicalWorkId', model.musicalWorkId, [
  text('ISWC', 'iswc'),
  text('OpusNumber', 'opusNumber'),
  texts('ComposerCatalogNumber', 'composerCatalogNumbers'),
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
  attribute('IsReplaced', 'isReplaced', 'boolean'),
]);

export const detailedPartyId = composite('DetailedPartyId', model.detailedPartyId, [
  text('ISNI', 'isni'),
  text('DPID', 'dpid'),
  text('IpiNameNumber', 'ipiNameNumber'),
  text('IPN', 'ipn'),
  text('CisacSocietyId', 'cisacSocietyId'),
  many('ProprietaryId', 'proprietaryIds', proprietaryId),
]);
