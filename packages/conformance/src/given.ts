import type { Message, ReadMessage } from '@slipway/ern';
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
  /** What the contract asks for in every message. */
  readonly mandatoryFields?: readonly MandatoryField[];
}

/** A field that a platform wants in every message: where the model may have it, by ways through its objects and lists. */
export interface MandatoryField {
  readonly of: 'release' | 'primary' | 'track' | 'terms' | 'header';
  /** `releaseId.gRid`; one of several ways is enough. */
  readonly ways: readonly string[];
  /** How it is called in a finding; the first way where absent. */
  readonly says?: string;
}

/** What is known besides the message. What is absent is unknown, and entries that need it cannot tell. */
export interface Given {
  /**
   * The message as it was written. It tells what the model does not keep: whether a value of the parties own has its
   * namespace, and in which order the resources stand.
   */
  readonly text?: string;
  /** What the reader met on its way, which spares the rules a search of the text. */
  readonly asRead?: Pick<ReadMessage, 'isInOrder' | 'ownValues'>;
  readonly profile?: Profile;
  readonly variants?: readonly Variant[];
  /** Everything that the sender sent before to the same recipient; empty for a first message. */
  readonly history?: readonly EarlierMessage[];
  /** All files that came with the message. */
  readonly files?: readonly DeliveredFile[];
  readonly agreement?: Agreement;
  /**
   * What only the sender knows, by the id of an entry that asks for something if it is known: `true` when the sender has
   * what is missing, which is then a failure; `false` when there is nothing more to say, or a deal was meant to end.
   */
  readonly known?: Readonly<Record<string, boolean>>;
}
