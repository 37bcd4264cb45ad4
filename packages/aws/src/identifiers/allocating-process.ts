import { allocateNumbers, type NumberPorts } from '@slipway/identifiers';
import { systemClock, ulids } from '@slipway/kernel';
import { openDocuments } from '../dynamo-documents.ts';
import { pause } from './pause.ts';
import { wanting } from './wanting-for-tests.ts';

// A process of its own for the tests: it asks for numbers until it is killed or has done its share, and prints the key
// of each request before it begins and after it was answered.
const [poolId = '', name = '', share = '0', count = '1'] = process.argv.slice(2);
const ports: NumberPorts = {
  documents: openDocuments(process.env.TABLE_NAME ?? '', systemClock),
  clock: systemClock,
  ids: ulids,
  actor: { kind: 'system', name },
  pause,
};
await Promise.all(
  Array.from({ length: Number(share) }, async (_, at) => {
    const allocationId = `${name}-${at}`;
    process.stdout.write(`asks ${allocationId}\n`);
    const outcome = await allocateNumbers(ports, { ...wanting(poolId), allocationId, count: Number(count) });
    process.stdout.write(outcome.ok ? `has ${allocationId}\n` : `refused ${outcome.refusal.code}\n`);
  }),
);
