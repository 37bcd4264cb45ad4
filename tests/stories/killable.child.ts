import { startLaptop } from '@slipway/laptop';
import type { Death } from './killable.ts';

// Hosts the cloud alone, without DSPs, until somebody ends the process. Says where it is in one line of JSON.
const [assembly = '', data = '', port = '0', death = 'null'] = process.argv.slice(2);
const dies = JSON.parse(death) as Death | null;
const { cloud, stop } = await startLaptop({
  assembly,
  data,
  port: Number(port),
  platforms: [],
  onCall(call, moment, input) {
    if (dies?.call !== call || dies.moment !== moment || !JSON.stringify(input).includes(dies.about)) return;
    process.kill(process.pid, 'SIGKILL');
  },
});
process.on('SIGTERM', () => void stop().then(() => process.exit(0)));
const { apiUrl, endpoints, region, rootCredentials, issuer } = cloud;
process.stdout.write(`${JSON.stringify({ apiUrl, endpoints, region, rootCredentials, issuerUrl: issuer?.url })}\n`);
