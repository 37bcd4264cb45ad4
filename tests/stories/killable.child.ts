import { startLaptop } from '@slipway/laptop';

// Hosts the cloud alone, without DSPs, until somebody ends the process. Says where it is in one line of JSON.
const [assembly = '', data = '', port = '0'] = process.argv.slice(2);
const { cloud, stop } = await startLaptop({ assembly, data, port: Number(port), platforms: [] });
process.on('SIGTERM', () => void stop().then(() => process.exit(0)));
const { apiUrl, endpoints, region, rootCredentials, issuer } = cloud;
process.stdout.write(`${JSON.stringify({ apiUrl, endpoints, region, rootCredentials, issuerUrl: issuer?.url })}\n`);
