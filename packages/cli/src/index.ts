export { main } from './main.ts';
export { exitCode, type Terminal } from './terminal.ts';
