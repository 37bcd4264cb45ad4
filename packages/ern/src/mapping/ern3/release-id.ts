import { proprietaryId } from '../ern4/values.ts';
import { attribute, many, one, shaped, text, valueRows } from '../row.ts';

export const releaseIcpn = valueRows('string', undefined as never, [attribute('IsEan', 'isEan', 'boolean')]);

export const releaseId = shaped(
  'ReleaseId',
  [
    text('GRid', 'gRid'),
    text('ISRC', 'isrc'),
    one('ICPN', 'icpn', releaseIcpn),
    one('CatalogNumber', 'catalogNumber', proprietaryId),
    many('ProprietaryId', 'proprietaryIds', proprietaryId),
  ],
  (id, tell) => {
    if (id.icpn === undefined) return id;
    return tell.standsFor({ ...id, icpn: { value: id.icpn, isEan: /^\d{13}$/.test(id.icpn) } }, id);
  },
  // Whether a product number is an EAN, its length says.
  (id) => {
    if (typeof id.icpn === 'object') id.icpn = id.icpn.value;
    return id;
  },
);
