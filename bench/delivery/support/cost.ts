/** What one delivery made. */
export interface DeliveryCost {
  readonly sender: 'sftp-direct' | 'sftp-transfer';
  /** Calls of the sender, the marker's not counted. */
  readonly parts: number;
  /** Of the delivery's own execution. */
  readonly transitions: number;
  /** Of the platform's polling while the delivery waited for its answer. */
  readonly polling: number;
  readonly requests: readonly (Request & { readonly count: number })[];
  readonly functions: readonly { readonly name: string; readonly calls: number; readonly ms: number }[];
}

export interface Request {
  /** The role that asked. */
  readonly by: string;
  readonly service: string;
  /** `PutItem`; of S3 the HTTP method. */
  readonly operation: string;
}
