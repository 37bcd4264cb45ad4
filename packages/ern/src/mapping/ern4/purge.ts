import * as model from '../../model/purge.ts';
import { composite, many, one } from '../row.ts';
import { detailedResourceContributor } from './contributors.ts';
import { releaseId } from './ids.ts';
import { title } from './titles.ts';

export const purgedRelease = composite('PurgedRelease', model.purgedRelease, [
  one('ReleaseId', 'releaseId', releaseId),
  many('Title', 'titles', title),
  many('Contributor', 'contributors', detailedResourceContributor),
]);
