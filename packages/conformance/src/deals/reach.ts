import { plainValue, type TerritoryCode } from '@slipway/ern';
import { type Answer, cannotTell, every, fails, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import { below } from '../view/spot.ts';
import { mandatoryFields } from './mandatory-fields.ts';

/** Where and through whom a deal reaches, and what the parties agreed on beside the standard. */
export const reachEntries = clause({}, [
  {
    id: '6:territories',
    weight: 2,
    says: 'A deal names its territories, or those that it excludes, and not both.',
    check: ({ terms }) =>
      every(terms, ({ value: { territoryCodes = [], excludedTerritoryCodes = [] }, spot }) => {
        if (territoryCodes.length > 0 && excludedTerritoryCodes.length > 0)
          return { at: below(spot, 'excludedTerritoryCodes'), detail: 'Territories are named and excluded.' };
        return territoryCodes.length + excludedTerritoryCodes.length > 0 ? undefined : 'The deal names no territory.';
      }),
  },
  {
    id: '6:channels',
    weight: 1,
    says: 'A deal names distribution channels, or those that it excludes, and not both.',
    check: ({ terms }) =>
      every(
        terms.filter(({ value }) => value.distributionChannels || value.excludedDistributionChannels),
        ({ value: { distributionChannels = [], excludedDistributionChannels = [] }, spot }) =>
          distributionChannels.length > 0 && excludedDistributionChannels.length > 0
            ? { at: below(spot, 'excludedDistributionChannels'), detail: 'Channels are named and excluded.' }
            : undefined,
      ),
  },
  {
    id: '6:tis-codes',
    weight: 1,
    decidedBy: 'agreement',
    says: 'Territories have no TIS codes, unless the parties agreed on them.',
    check: tisCodes,
  },
  {
    id: '6:mandatory-fields',
    weight: 1,
    decidedBy: 'agreement',
    says: 'Fields that the parties made mandatory are there.',
    check: mandatoryFields,
  },
]);

function tisCodes(view: MessageView): Answer {
  const all = view.all<TerritoryCode>('territories');
  if (all.length === 0) return inapplicable('the message names no territory');
  const found = all.filter(({ value }) => isTis(value));
  const { agreement } = view.given;
  if (found.length === 0 || agreement?.tisCodes) return passes;
  const complaints = found.map(({ spot, value }) => ({ at: spot, detail: `${plainValue(value)} is a TIS code.` }));
  return agreement === undefined
    ? cannotTell('it is not known what the parties agreed on', complaints)
    : fails(complaints);
}

/** TIS codes are numbers, those of ISO are letters. */
function isTis(code: TerritoryCode): boolean {
  if (typeof code === 'object' && code.identifierType?.startsWith('TIS')) return true;
  const first = plainValue(code).charCodeAt(0);
  return first >= 48 && first <= 57;
}
