import { type Answer, cannotTell, every } from '../answer.ts';
import { clause } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import type { OwnValue } from '../view/own-values.ts';

/** 5.3.2: values that DDEX defined after the version of the message. */
export const clause532 = clause({}, [
  {
    id: '5.3.2(1)',
    says: 'A value of a later standard stands beside UserDefined.',
    check: (view) =>
      later(view, ({ isUserDefined }) => (isUserDefined ? undefined : 'The element holds a value of its own.')),
  },
  {
    id: '5.3.2(2)',
    says: 'UserDefinedValue is the value as the later standard has it.',
    check: (view) =>
      later(view, ({ value }) =>
        /^[A-Za-z0-9]+$/.test(value) ? undefined : `${value} has not the form of a value of DDEX.`,
      ),
  },
  {
    id: '5.3.2(3)',
    says: 'Namespace is what the later standard calls its messages, such as ern/432.',
    check: (view) =>
      later(view, ({ namespace = '' }) =>
        /^ern\/[0-9]{2,4}$/.test(namespace) ? undefined : `${namespace} names no version of the standard.`,
      ),
  },
]);

/** Values whose namespace points at a standard; all others are of a party and no business of this clause. */
function later(view: MessageView, complain: (value: OwnValue) => string | undefined): Answer {
  const { ownValues } = view;
  if (ownValues === undefined) return cannotTell('the message is not given as it was written');
  const values = ownValues.filter(({ namespace = '' }) => /^(ern|avs)\b/i.test(namespace));
  return every(
    values,
    (value) => {
      const detail = complain(value);
      return detail === undefined ? undefined : { at: value.spot, offset: value.offset, detail };
    },
    'no value names a later standard',
  );
}
