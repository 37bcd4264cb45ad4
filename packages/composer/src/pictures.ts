import type { Image as ErnImage, TextResource as ErnText } from '@slipway/ern';
import type { Image, TextResource } from '@slipway/releases';
import type { Placed } from './arrange.ts';
import { type Filing, imageDetails, textDetails } from './files.ts';
import { SENDER } from './names.ts';
import { titles } from './words.ts';

/** Secondary resources have a number of the sender's own (release profiles 5.3.1.4(2)). */
const ids = ({ proprietaryId, resourceId }: Image | TextResource) => ({
  resourceIds: [{ proprietaryIds: [{ value: proprietaryId ?? resourceId, namespace: SENDER }] }],
});

export function imageOf(placed: Placed<Image>, filing: Filing): ErnImage {
  const { resource } = placed;
  return {
    resourceReference: resource.resourceId,
    type: resource.type,
    ...ids(resource),
    ...(resource.title === undefined ? {} : titles({ title: resource.title })),
    parentalWarningTypes: [resource.parentalWarning],
    ...imageDetails(placed, filing),
  };
}

export function textOf(placed: Placed<TextResource>, filing: Filing): ErnText {
  const { resource } = placed;
  return {
    resourceReference: resource.resourceId,
    type: resource.type,
    ...ids(resource),
    ...(resource.title === undefined ? {} : titles({ title: resource.title })),
    parentalWarningTypes: [resource.parentalWarning],
    ...textDetails(placed, filing),
    ...(resource.language ? { languagesOfText: [resource.language] } : {}),
  };
}
