import { type ErnVersion, ernVersions } from '../../versions.ts';
import { profileUp } from '../profiles.ts';
import type { Shape, Tell } from '../row.ts';
import { withoutDeals } from '../without-deals.ts';
import { completed } from './completed.ts';
import { controllersIntoList, controllersOutOfList } from './controllers.ts';
import { withoutOlderLists } from './older-lists.ts';
import { datesIntoDeals, datesIntoVisibility, withAllFour } from './preview-dates.ts';

/** Facts that versions keep in different parts of a message, moved to where this one wants them. */
export function moved(message: Shape, version: ErnVersion, tell: Tell): Shape {
  if (message.messageType !== 'NewReleaseMessage') return message;
  const live = completed(withoutOlderLists(withoutTakedowns(profileUp(message, tell), tell), tell), tell);
  const isBefore = (other: ErnVersion) => ernVersions.indexOf(version) < ernVersions.indexOf(other);
  const dated = isBefore('4.2') ? datesIntoDeals(live, tell) : datesIntoVisibility(live, tell);
  return isBefore('4.1.1') ? controllersOutOfList(withAllFour(dated, tell), tell) : controllersIntoList(dated, tell);
}

/** 3.8.2 may say a takedown as a deal; from 4.1 on the absence of the deal says it. */
function withoutTakedowns(message: Shape, tell: Tell): Shape {
  const isTakedown = ({ dealTerms }: Shape) => dealTerms?.takeDown === true || dealTerms?.allDealsCancelled === true;
  return withoutDeals(message, tell, isTakedown, 'no deal says the same in this version');
}
