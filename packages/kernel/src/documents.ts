import type { Outcome } from './outcome.ts';

/** A document as stored. */
export interface Stored<Value> {
  readonly value: Value;
  /** Counts the writes, from 1. The ETag of the document. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Who did something: a person by token, one of our functions, or a DSP by its answer. */
export type Actor =
  | { readonly kind: 'user'; readonly name: string }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'platform'; readonly name: string };

/** One line of a trail. */
export interface AuditEntry {
  readonly auditId: string;
  readonly at: string;
  readonly actor: Actor;
  /** What happened, as a sentence for a person. */
  readonly says: string;
  /** What happened to a draft, before it is a release. */
  readonly draftId?: string;
  readonly releaseId?: string;
  readonly platformId?: string;
  readonly taskId?: string;
  /** The state before and after, where a state machine moved. */
  readonly from?: string;
  readonly to?: string;
}

export type Write<Types> = {
  [Kind in keyof Types]: {
    readonly kind: Kind;
    readonly value: Types[Kind];
    /** The version that was read, or `absent` for a document that must be new. Another one there: a conflict. */
    readonly expect: number | 'absent';
    /** Whose document it is, where it is not the commit's tenant: a pool of the operator that several draw from. */
    readonly tenantId?: string;
  };
}[keyof Types];

/** All or nothing: documents, their trail, and the events to publish once they are stored. */
export interface Commit<W, Event> {
  readonly tenantId: string;
  readonly writes: readonly W[];
  readonly audit: readonly AuditEntry[];
  readonly events: readonly Event[];
}

/** What is known of a commit that was accepted. */
export interface Committed {
  /** The `updatedAt` of all that it wrote. */
  readonly at: string;
}

/** A document as an accepted commit left it: who reads it again finds the same, until somebody else writes it. */
export const asWritten = <Value>(
  before: Stored<Value> | undefined,
  value: Value,
  { at }: Committed,
): Stored<Value> => ({
  value,
  version: (before?.version ?? 0) + 1,
  createdAt: before?.createdAt ?? at,
  updatedAt: at,
});

/** Somebody else wrote first. */
export interface VersionConflict {
  readonly code: 'version-conflict';
  readonly kind: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: string;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
  /** Only documents whose sort key, after what the list begins with, lies between these; both ends count. */
  readonly between?: { readonly from?: string | undefined; readonly to?: string | undefined };
}

/** A cursor that this list did not give out. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

/** A document that does not fit where it is kept; nothing of its commit was written. */
export class DocumentTooLarge extends Error {
  override readonly name = 'DocumentTooLarge';
  readonly kind: string;
  readonly bytes: number;
  readonly most: number;
  constructor(kind: string, bytes: number, most: number) {
    super(`Cannot keep a ${kind} of ${bytes} bytes: ${most} fit`);
    this.kind = kind;
    this.bytes = bytes;
    this.most = most;
  }
}

/** Which document: its kind, and its key. */
export type Which<Types> = {
  [Kind in keyof Types]: readonly [kind: Kind, key: Partial<Types[Kind]>];
}[keyof Types];

/** What was found of what was asked for, in the same places. */
export type Found<Types, Asked extends readonly Which<Types>[]> = {
  readonly [Place in keyof Asked]: Stored<Types[Asked[Place][0]]> | undefined;
};

/** Where documents are kept. One tenant never reaches another's: the tenant is part of every key. */
export interface Documents<Types, Event> {
  get<Kind extends keyof Types>(
    tenantId: string,
    kind: Kind,
    key: Partial<Types[Kind]>,
  ): Promise<Stored<Types[Kind]> | undefined>;
  /** Any number of documents, each as it was at some moment of the call. */
  getAll<const Asked extends readonly Which<Types>[]>(tenantId: string, asked: Asked): Promise<Found<Types, Asked>>;
  /** Up to a hundred documents as all of them were at one moment: of a commit they show everything or nothing. */
  getTogether<const Asked extends readonly Which<Types>[]>(
    tenantId: string,
    asked: Asked,
  ): Promise<Found<Types, Asked>>;
  /** The documents of a kind below a key, in key order. */
  list<Kind extends keyof Types>(
    tenantId: string,
    kind: Kind,
    within: Partial<Types[Kind]>,
    page: PageRequest,
  ): Promise<Page<Stored<Types[Kind]>>>;
  commit(commit: Commit<Write<Types>, Event>): Promise<Outcome<Committed, VersionConflict>>;
}
