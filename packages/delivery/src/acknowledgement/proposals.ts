/** What a platform proposes to do about its refusal (AVS ErncProposedActionType), and what we offer for it. */
export interface Proposal {
  readonly says: string;
  /** What a redelivery would send; absent where nothing is to be sent. */
  readonly sends?: 'metadata' | 'everything';
}

const proposals: Readonly<Record<string, Proposal>> = {
  ResendXmlOnly: { says: 'The platform wants the message again, without files.', sends: 'metadata' },
  ResendXmlAndResources: { says: 'The platform wants the message and all files again.', sends: 'everything' },
  DoNotResendAffectedResource: { says: 'The platform does not want the resources that it names again.' },
  DoNotResendRelease: { says: 'The platform does not want the release again.' },
};

/** A proposal in words that we do not know is for a person to read. */
export const proposalOf = (action: string): Proposal =>
  (Object.hasOwn(proposals, action) ? proposals[action] : undefined) ?? { says: `The platform proposes "${action}".` };
