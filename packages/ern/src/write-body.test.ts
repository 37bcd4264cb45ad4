import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGrammar } from './grammar/grammar.ts';
import type { Message, NewReleaseMessage } from './model/message.ts';
import { read } from './read.ts';
import { album } from './testing/album.ts';
import { arbitraryMessage } from './testing/arbitrary-message.ts';
import { samplesFolder } from './testing/real-schema.ts';
import { ernVersions } from './versions.ts';
import { type SharedBody, type Written, writeBody, writeFor, writeWith } from './write.ts';

/** The same release for others: another recipient, other deals, deals that say something of the release, another sender. */
function* forOthers(message: Message): Generator<Message> {
  const { messageHeader } = message;
  const header = { ...messageHeader, messageId: 'another', messageRecipients: [{ partyId: 'PADPIDA2014021304T' }] };
  yield { ...message, messageHeader: header };
  yield { ...message, messageHeader: { ...header, messageSender: { partyId: 'PADPIDA2014021304X' } } };
  if (message.messageType !== 'NewReleaseMessage') return;
  const { releaseDeals = [] } = message;
  yield { ...message, messageHeader: header, releaseDeals: releaseDeals.slice(1) };
  yield {
    ...message,
    releaseDeals: releaseDeals.map((one) => withTerms(one, { trackListingPreviewStartDate: '2026-11-20' })),
  };
  const preOrderIncentiveResources = (message.soundRecordings ?? []).slice(0, 1).map((one) => one.resourceReference);
  yield { ...message, releaseDeals: releaseDeals.map((one) => withTerms(one, { preOrderIncentiveResources })) };
  yield structuredClone({ ...message, languageAndScriptCode: 'ja', parties: message.parties?.slice(1) });
}

type ReleaseDeal = NonNullable<NewReleaseMessage['releaseDeals']>[number];
const withTerms = (one: ReleaseDeal, terms: object): ReleaseDeal => ({
  ...one,
  deals: one.deals?.map((deal) => ({ ...deal, ...(deal.dealTerms && { dealTerms: { ...deal.dealTerms, ...terms } }) })),
});

function expectSame(one: Written, other: Written): void {
  const { bytes, ...told } = one;
  expect(Buffer.compare(bytes, other.bytes)).toBe(0);
  const { bytes: _, ...expected } = other;
  expect(JSON.stringify(told)).toBe(JSON.stringify(expected));
}

async function expectTheSame(message: Message): Promise<void> {
  for (const version of ernVersions) {
    const grammar = await loadGrammar(version);
    const first = writeBody(grammar, message);
    expectSame(first.written, writeWith(grammar, message));
    for (const other of forOthers(message)) expectSame(writeFor(first, other), writeWith(grammar, other));
  }
}

const root = samplesFolder();
const files =
  root === undefined
    ? []
    : (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.xml'));

describe('what is written for a further recipient', () => {
  it.skipIf(root === undefined)(
    'is what would be written alone, of every sample in every version',
    async () => {
      let samples = 0;
      for (const name of files) {
        const back = await read(readFileSync(join(root!, name)));
        if (!back.ok) continue;
        await expectTheSame(back.value.message);
        samples += 1;
      }
      expect(samples).toBeGreaterThan(50);
    },
    120_000,
  );

  it.each(ernVersions.filter((version) => version !== '3.8.2'))(
    'is what would be written alone, of any message of ERN %s',
    async (version) => {
      const grammar = await loadGrammar(version);
      await fc.assert(fc.asyncProperty(arbitraryMessage(grammar), expectTheSame), {
        numRuns: 12,
        seed: 5,
        endOnFailure: true,
      });
    },
  );

  it.each(ernVersions)('takes over the resources and releases in ERN %s', async (version) => {
    const marked = markedBody(writeBody(await loadGrammar(version), album));
    const [another] = forOthers(album);
    expect(text(writeFor(marked, another!))).toContain(MARK);
  });

  it('is written anew when the deals say something of the releases, or the sender is another', async () => {
    const marked = markedBody(writeBody(await loadGrammar('4.3'), album));
    const [, bySomebody, , previewed, incentive] = [...forOthers(album)];
    for (const other of [bySomebody, previewed, incentive]) expect(text(writeFor(marked, other!))).not.toContain(MARK);
  });
});

const MARK = '<!-- taken over -->';
const markedBody = (shared: SharedBody): SharedBody => ({
  ...shared,
  body: shared.body && { ...shared.body, bytes: new TextEncoder().encode(MARK) },
});
const text = ({ bytes }: { bytes: Uint8Array }): string => new TextDecoder().decode(bytes);
