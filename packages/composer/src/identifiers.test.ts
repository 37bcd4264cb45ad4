import { type ErnVersion, ernVersions, type NewReleaseMessage, read, write } from '@slipway/ern';
import { numberedProduct, party } from '@slipway/releases';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { inputOf, recipient, sampleCatalog, sender } from './for-tests.ts';

const ids = { isni: '000000012150090X', ipi: '00052210040', dpid: 'PADPIDA2011072101T' };
const GRID = 'A12425GABC1234002M';

function input() {
  const catalog = sampleCatalog();
  const label = party.parse({ ...catalog.parties.get('northern-lights'), ...ids });
  return inputOf({
    catalog: {
      ...catalog,
      product: numberedProduct.parse({ ...catalog.product, grid: GRID }),
      parties: new Map(catalog.parties).set(label.partyId, label),
    },
  });
}

describe.each(ernVersions)('the message in ERN %s', (version: ErnVersion) => {
  it('has every identifier: sender, recipient, release, recordings and parties', async () => {
    const { bytes, unsaid } = await write(compose(input()), version);
    const outcome = await read(bytes);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    const { messageHeader, release, soundRecordings } = outcome.value.message as NewReleaseMessage;
    expect(messageHeader.messageSender.partyId).toBe(sender.dpid);
    expect(messageHeader.messageRecipients.map(({ partyId }) => partyId)).toEqual([recipient().dpid]);
    expect(release?.releaseId).toMatchObject({ gRid: GRID, icpn: '8591234560016' });
    const xml = new TextDecoder().decode(bytes);
    for (const isrc of ['QZNL92600001', 'QZNL92600002', 'QZNL92600003'])
      expect(JSON.stringify(soundRecordings)).toContain(isrc);
    for (const id of ['0000000121032683', '00045620792']) expect(xml).toContain(id);
    // A label has no identifiers in 3.8.2: what it cannot say stands in the report.
    const told = version === '3.8.2' ? JSON.stringify(unsaid) : xml;
    for (const id of Object.values(ids)) expect(told).toContain(id);
  });
});
