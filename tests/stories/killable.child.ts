import { appendFileSync } from 'node:fs';
import { startLaptop } from '@slipway/laptop';
import type { Death } from './killable.ts';

// Hosts the cloud alone, without DSPs, until somebody ends the process. Says where it is in one line of JSON.
const [assembly = '', data = '', port = '0', calls = '', death = 'null'] = process.argv.slice(2);
const dies = JSON.parse(death) as Death | null;
const { cloud, stop } = await startLaptop({
  assembly,
  data,
  port: Number(port),
  platforms: [],
  onCall(call, moment, input) {
    // What was carried out is noted before the process can end.
    if (moment === 'after' && call === 'transfer:StartFileTransfer')
      appendFileSync(calls, `${JSON.stringify(input.SendFilePaths ?? [])}\n`);
    if (dies?.call !== call || dies.moment !== moment || !JSON.stringify(input).includes(dies.about)) return;
    process.kill(process.pid, 'SIGKILL');
  },
});
process.on('SIGTERM', () => void stop().then(() => process.exit(0)));
const { apiUrl, endpoints, region, rootCredentials, issuer } = cloud;
process.stdout.write(`${JSON.stringify({ apiUrl, endpoints, region, rootCredentials, issuerUrl: issuer?.url })}\n`);
