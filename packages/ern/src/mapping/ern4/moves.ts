import { type ErnVersion, ernVersions } from '../../versions.ts';
import type { Shape, Tell } from '../row.ts';
import { controllersIntoList, controllersOutOfList } from './controllers.ts';
import { datesIntoDeals, datesIntoVisibility } from './preview-dates.ts';

/** Facts that versions keep in different parts of a message, moved to where this one wants them. */
export function moved(message: Shape, version: ErnVersion, tell: Tell): Shape {
  if (message.messageType !== 'NewReleaseMessage') return message;
  const isBefore = (other: ErnVersion) => ernVersions.indexOf(version) < ernVersions.indexOf(other);
  const dated = isBefore('4.2') ? datesIntoDeals(message, tell) : datesIntoVisibility(message, tell);
  return isBefore('4.1.1') ? controllersOutOfList(dated, tell) : controllersIntoList(dated, tell);
}
