import { startLocalCloud } from './local-cloud.ts';

// Hosts an assembly until somebody ends the process, for the test that kills it. Says where it is in one line of JSON.
const [assembly = '', data = ''] = process.argv.slice(2);
const { endpoints, region, rootCredentials, apiUrl } = await startLocalCloud({
  assembly,
  data,
  retryDelays: [100, 200],
});
process.stdout.write(`${JSON.stringify({ endpoints, region, rootCredentials, apiUrl })}\n`);
