import { allowedValue } from '../ern4/values.ts';
import { alike, altered, one, type Shape, shaped, text } from '../row.ts';

const hashSum = alike('HashSum', [
  text('HashSum', 'hashSumValue'),
  one('HashSumAlgorithmType', 'algorithm', allowedValue),
  text('HashSumDataType', 'dataType'),
]);

/** A file is a name in a folder, or an address. */
export const file = shaped(
  'File',
  [text('FileName', 'fileName'), text('FilePath', 'filePath'), text('URL', 'url'), one('HashSum', 'hashSum', hashSum)],
  (model, tell) => {
    const { uri } = model;
    if (uri === undefined) return model;
    if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) return tell.standsFor(altered(model, { uri: undefined, url: uri }), model);
    const slash = uri.lastIndexOf('/') + 1;
    const filePath = slash > 0 ? uri.slice(0, slash) : undefined;
    return tell.standsFor(altered(model, { uri: undefined, fileName: uri.slice(slash), filePath }), model);
  },
  ({ fileName, filePath, url, ...rest }: Shape) => ({ uri: url ?? joined(filePath, fileName), ...rest }),
);

const joined = (path: string | undefined, name: string): string =>
  path === undefined || path === '' || path.endsWith('/') ? `${path ?? ''}${name}` : `${path}/${name}`;

export const fingerprint = alike('Fingerprint', [
  text('Fingerprint', 'fingerprintValue'),
  one('FingerprintAlgorithmType', 'algorithm', allowedValue),
  text('FingerprintAlgorithmVersion', 'version'),
  text('FingerprintAlgorithmParameter', 'parameter'),
  text('FingerprintDataType', 'dataType'),
]);
