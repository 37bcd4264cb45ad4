import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import { backOff, TableBusy, TRIES } from './table-busy.ts';

/** The first item whose condition did not hold, by its place in the transaction. */
export interface ConditionFailed {
  readonly code: 'condition-failed';
  readonly place: number;
}

/** Items that one transaction takes. */
export const LARGEST_TRANSACTION = 100;

/**
 * Makes a transaction, and once more where DynamoDB cancels it for a reason that goes away by itself.
 * @throws TableBusy when it does not
 */
export async function transact<Answer>(send: () => Promise<Answer>): Promise<Outcome<Answer, ConditionFailed>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return accepted(await send());
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const place = reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed');
      if (place >= 0) return refused({ code: 'condition-failed', place });
      if (!reasons.some((reason) => passing.has(reason.Code ?? ''))) throw error;
      if (attempt === TRIES) throw new TableBusy(`took no transaction: ${error.message}`, error);
      await backOff(attempt);
    }
  }
}

/** Cancellations that go away by themselves: another transaction held an item, or the table was short of capacity. */
const passing = new Set(['TransactionConflict', 'ProvisionedThroughputExceeded', 'ThrottlingError']);
