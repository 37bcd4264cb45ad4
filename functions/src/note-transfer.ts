import { transferFailureCode } from '@slipway/aws';
import type { TransferRecord } from '@slipway/delivery';
import type { EventBridgeEvent } from 'aws-lambda';
import * as z from 'zod';
import { workflows } from './ports.ts';
import { answer } from './transfer-answer.ts';
import { hasEnded, loadTransfer, placeOf, storeTransfer } from './workflow/transfers.ts';

/** What AWS Transfer says of one file (event reference of the SFTP connectors). */
const fileDetail = z.looseObject({
  'transfer-id': z.string(),
  'status-code': z.string(),
  'failure-code': z.string().optional(),
  'failure-message': z.string().optional(),
  'file-path': z.string(),
});

/**
 * Notes the end of one file. The record is found by the staged key, not by the id of the transfer: a crash may have
 * kept us from learning that id. The last file wakes the workflow.
 */
export async function handler(event: EventBridgeEvent<string, unknown>): Promise<void> {
  const detail = fileDetail.parse(event.detail);
  const stagedKey = detail['file-path'].replace(/^\/[^/]+\//, '');
  const place = placeOf(stagedKey);
  // Other connectors of the account, and files that we fetched, are none of our business here.
  if (!place) return;
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const found = await loadTransfer(place);
    if (!found || found.value.try !== place.try) return;
    const noted = note(found.value, stagedKey, detail);
    if (await storeTransfer(place.tenantId, noted, found.version)) {
      if (hasEnded(noted)) await answer(workflows(), noted);
      return;
    }
  }
  throw new Error(`Cannot note the end of ${stagedKey}: others wrote its record twenty times`);
}

function note(record: TransferRecord, stagedKey: string, detail: z.infer<typeof fileDetail>): TransferRecord {
  const failed = detail['status-code'] === 'FAILED';
  return {
    ...record,
    transferId: detail['transfer-id'],
    files: record.files.map((file) =>
      file.stagedKey !== stagedKey
        ? file
        : {
            ...file,
            state: failed ? 'failed' : 'completed',
            ...(failed
              ? {
                  failure: {
                    code: transferFailureCode(detail['failure-code'], detail['failure-message']),
                    message: detail['failure-message'] ?? detail['failure-code'] ?? 'no reason given',
                  },
                }
              : {}),
          },
    ),
  };
}
