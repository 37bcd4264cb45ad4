import { DeliveryFailure } from '@slipway/delivery';

/** Says of which file the bytes are gone; whatever else went wrong goes on as it is. */
export const missingSource =
  (wirePath: string) =>
  (error: unknown): never => {
    if (!(error instanceof Error) || error.name !== 'NoSuchKey') throw error;
    throw new DeliveryFailure('asset-missing', `The bytes of ${wirePath} are not in the store any more`, {
      cause: error,
    });
  };
