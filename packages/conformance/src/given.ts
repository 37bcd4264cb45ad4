import type { Message } from '@slipway/ern';
import type { Profile, Variant } from './profiles.ts';

/** A message that was sent before, oldest first. */
export interface EarlierMessage {
  readonly message: Message;
}

/** A file that came along, by its path relative to the message. */
export interface DeliveredFile {
  readonly path: string;
  /** Hexadecimal, by the name of the algorithm as DDEX spells it: MD5, SHA-1, SHA-256 … */
  readonly hashes: Readonly<Record<string, string>>;
}

/** What two parties agreed beside the standard. */
export interface Agreement {
  /** TIS territory codes may be used. */
  readonly tisCodes?: boolean;
  /** Price codes come with wholesale prices, in a list of their own or in the deal. */
  readonly mandatoryFields?: readonly MandatoryField[];
}

/** A field that a platform wants in every message, by the names of the model. */
export interface MandatoryField {
  readonly of: 'release' | 'primary' | 'track' | 'terms' | 'header';
  readonly field: string;
}

/** What is known besides the message. What is absent is unknown, and entries that need it cannot tell. */
export interface Given {
  /**
   * The message as it was written. It tells what the model does not keep: whether a value of the parties own has its
   * namespace, and in which order the resources stand.
   */
  readonly text?: string;
  readonly profile?: Profile;
  readonly variants?: readonly Variant[];
  /** Everything that the sender sent before to the same recipient; empty for a first message. */
  readonly history?: readonly EarlierMessage[];
  /** All files that came with the message. */
  readonly files?: readonly DeliveredFile[];
  readonly agreement?: Agreement;
}
