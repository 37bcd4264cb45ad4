import * as model from '../../model/clips.ts';
import { altered, composite, type Growing, type Shape, type Tell, text, type Variant } from '../row.ts';
import { secondsOf } from './seconds.ts';

/** What 4.3 calls a clip was a preview before, one per encoding, and its file stood on the encoding. */
export const previewDetails = composite('SoundRecordingPreviewDetails', model.soundRecordingPreview, [
  text('StartPoint', 'startPoint'),
  text('EndPoint', 'endPoint'),
  text('Duration', 'duration'),
  text('TopLeftCorner', 'topLeftCorner'),
  text('BottomRightCorner', 'bottomRightCorner'),
  text('ExpressionType', 'expressionType'),
]);

/** The technical details of a recording up to 4.2: one file, whose properties stand on the details themselves. */
export const encodingDown =
  (fileType: string) =>
  (details: Shape, tell: Tell): Shape => {
    const { deliveryFiles = [], clipDetails = [] } = details;
    for (let index = 1; index < deliveryFiles.length; index += 1) {
      tell.lose(deliveryFiles, String(index), 'this version has one file per technical details');
    }
    for (let index = 1; index < clipDetails.length; index += 1) {
      tell.lose(clipDetails, String(index), 'this version has one preview per technical details');
    }
    const file = deliveryFiles[0] as Shape | undefined;
    if (file && file.type !== fileType) tell.lose(file, 'type', 'this version does not say the type of a file');
    const shape = altered(details, { deliveryFiles: undefined, clipDetails: undefined });
    for (const key in file) if (key !== 'type') shape[key] = file[key];
    if (clipDetails[0]) shape.previewDetails = previewDown(clipDetails[0], details, tell);
    return tell.standsFor(shape, details);
  };

export const encodingUp =
  (fileType: string, fileKeys: readonly string[]) =>
  (shape: Growing): Growing => {
    const file: Growing = {};
    const model: Growing = {};
    for (const key in shape) {
      if (key === 'previewDetails') {
        model.clipDetails = [previewUp(shape.previewDetails, shape.technicalResourceDetailsReference)];
      } else if (!fileKeys.includes(key)) model[key] = shape[key];
      else {
        file.type = fileType;
        file[key] = shape[key];
      }
    }
    if (file.type) model.deliveryFiles = [file];
    return model;
  };

function previewDown(clip: Shape, details: Shape, tell: Tell): Shape {
  const { clipType, technicalResourceDetailsReference, timings = [], deliveryFiles, ...rest } = clip;
  if (clipType !== 'Preview') tell.lose(clip, 'clipType', 'this version knows previews only');
  if (technicalResourceDetailsReference !== clipReference(details.technicalResourceDetailsReference)) {
    tell.lose(clip, 'technicalResourceDetailsReference', 'a preview has no anchor in this version');
  }
  tell.lose(clip, 'deliveryFiles', 'a preview has no file of its own in this version');
  for (let index = 1; index < timings.length; index += 1) tell.lose(timings, String(index), 'a preview has one part');
  const timing = timings[0] as Shape | undefined;
  const durations = (timing?.durationsUsed ?? []) as readonly string[];
  for (let index = 1; index < durations.length; index += 1)
    tell.lose(durations, String(index), 'a preview has one part');
  const { startPoint, endPoint } = timing ?? {};
  return tell.standsFor(
    {
      ...rest,
      ...(startPoint !== undefined && { startPoint }),
      ...(endPoint !== undefined && { endPoint }),
      ...(durations[0] !== undefined && { duration: durations[0] }),
    },
    clip,
  );
}

function previewUp(preview: Shape, details: string): Shape {
  const { startPoint, endPoint, duration, ...rest } = preview;
  const timing = {
    ...(startPoint !== undefined && { startPoint }),
    ...(endPoint !== undefined && { endPoint }),
    ...(duration !== undefined && { durationsUsed: [duration] }),
  };
  return {
    technicalResourceDetailsReference: clipReference(details),
    clipType: 'Preview',
    ...(Object.keys(timing).length > 0 && { timings: [timing] }),
    ...rest,
  };
}

/** The anchor that 4.3 wants for a clip, from that of the encoding. */
const clipReference = (details: string): string => `${details}Clip`;

/** Up to 4.2 a start point is a duration, from 4.3 on a number of seconds. */
export const timingBefore43 = (rows: Variant['of']): Variant => ({
  until: '4.2',
  of: rows,
  down: (timing, tell) => {
    const { startPoint, ...rest } = timing;
    if (startPoint === undefined) return timing;
    const seconds = /^\d+(\.\d+)?$/.test(startPoint);
    if (!seconds) tell.lose(timing, 'startPoint', 'it is no duration, which this version wants');
    return tell.standsFor(seconds ? { ...rest, startPoint: `PT${startPoint}S` } : rest, timing);
  },
  up: ({ startPoint, ...rest }) => ({
    ...(startPoint !== undefined && { startPoint: secondsOf(startPoint) }),
    ...rest,
  }),
});
