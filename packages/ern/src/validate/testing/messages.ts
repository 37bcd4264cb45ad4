import { dialect, type ErnVersion } from '../../versions.ts';

/** A PurgeReleaseMessage, the smallest message there is, with parts to replace. */
export const purge = (version: ErnVersion = '4.3.2', changes: { root?: string; header?: string; body?: string } = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<ern:PurgeReleaseMessage xmlns:ern="${dialect(version).namespace}"${changes.root ?? rootAttributes(version)}>
  <MessageHeader>
    ${changes.header ?? header}
  </MessageHeader>
  <PurgedRelease>
    ${changes.body ?? '<ReleaseId><GRid>A10302B0000114867K</GRid></ReleaseId>'}
  </PurgedRelease>
</ern:PurgeReleaseMessage>
`;

export const header = `<MessageId>1</MessageId>
    <MessageSender><PartyId>PADPIDA2014021304R</PartyId></MessageSender>
    <MessageRecipient><PartyId>PADPIDA2014021304S</PartyId></MessageRecipient>
    <MessageCreatedDateTime>2026-11-20T09:30:00Z</MessageCreatedDateTime>`;

const rootAttributes = (version: ErnVersion): string =>
  dialect(version)
    .rootAttributes.PurgeReleaseMessage.required.map((name) => ` ${name}="${values[name]}"`)
    .join('');

const values: Readonly<Record<string, string>> = {
  AvsVersionId: '9',
  LanguageAndScriptCode: 'en',
  MessageSchemaVersionId: 'ern/382',
};
