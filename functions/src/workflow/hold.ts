import { DeliveryFailure, type TransferRecord } from '@slipway/delivery';
import { type StagedPlace, storeTransfer } from './transfers.ts';

/** How long a part belongs to who sends it, without another word: a third of it passes between two words. */
const HELD_MS = 30_000;

export const heldUntil = (): string => new Date(Date.now() + HELD_MS).toISOString();

type SentFile = TransferRecord['files'][number];

/**
 * The right to send a part, and its record: said again, with the progress, as long as the work lasts. Who was frozen
 * or cut off loses it, and gives no file its name after that.
 */
export class Hold {
  readonly #place: Omit<StagedPlace, 'try'>;
  readonly #files: Map<string, SentFile>;
  readonly #timer: NodeJS.Timeout;
  readonly #store: (tenantId: string, value: TransferRecord, expect: number) => Promise<boolean>;
  #record: TransferRecord;
  #version: number;
  #saying: Promise<void> = Promise.resolve();
  #isLost = false;
  #hasEnded = false;

  /** Takes the part by storing its record, or answers that somebody else was first. */
  static async take(
    place: Omit<StagedPlace, 'try'>,
    record: TransferRecord,
    expect: number | 'absent',
    store = storeTransfer,
  ): Promise<Hold | undefined> {
    if (!(await store(place.tenantId, record, expect))) return undefined;
    return new Hold(place, record, expect === 'absent' ? 1 : expect + 1, storeTransfer);
  }

  /** @param version that the record has in the store */
  constructor(
    place: Omit<StagedPlace, 'try'>,
    record: TransferRecord,
    version: number,
    store: (tenantId: string, value: TransferRecord, expect: number) => Promise<boolean>,
  ) {
    this.#place = place;
    this.#store = store;
    this.#record = record;
    this.#version = version;
    this.#files = new Map(record.files.map((file) => [file.wirePath, file]));
    // A word that could not be stored is said again by the next one; when none can be, the hold runs out.
    this.#timer = setInterval(() => void this.#say(heldUntil()).catch(() => undefined), HELD_MS / 3);
  }

  get files(): readonly SentFile[] {
    return [...this.#files.values()];
  }

  of(wirePath: string): SentFile | undefined {
    return this.#files.get(wirePath);
  }

  get hasFailed(): boolean {
    return this.files.some(({ state }) => state === 'failed');
  }

  get isLost(): boolean {
    // An end that was stored says that nobody had taken the part until then.
    return this.#isLost || (!this.#hasEnded && Date.parse(this.#record.heldUntil ?? '') < Date.now());
  }

  /** Throws when the part belongs to somebody else by now. */
  check(): void {
    if (this.isLost) throw new DeliveryFailure('platform-busy', `Part ${this.#record.part} was taken over`);
  }

  note(wirePath: string, change: { [Key in keyof SentFile]?: SentFile[Key] | undefined }): void {
    const file = this.#files.get(wirePath);
    if (file) this.#files.set(wirePath, { ...file, ...change } as SentFile);
  }

  /** Puts how it ended on record, and lets the part go. */
  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#say(new Date().toISOString());
    this.#hasEnded = true;
  }

  #say(until: string): Promise<void> {
    const saying = this.#saying.then(async () => {
      if (this.#isLost) return;
      const record = { ...this.#record, heldUntil: until, files: [...this.#files.values()] };
      this.#isLost = !(await this.#store(this.#place.tenantId, record, this.#version));
      this.#record = record;
      this.#version += 1;
    });
    this.#saying = saying.catch(() => undefined);
    return saying;
  }
}
