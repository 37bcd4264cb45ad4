export type { Answer, Choreography } from './acknowledgement.ts';
export type { Refusal } from './answers.ts';
export type { Finding } from './check-delivery.ts';
export { type DropBox, type DropBoxOptions, type DropBoxUser, newHostKey, startDropBox } from './drop-box.ts';
export type { Faults } from './faults.ts';
export type { NamedFile, ReceivedMessage } from './message.ts';
export { type Received, type ReceivedFile, readReceived } from './received.ts';
export type { FolderWatcher } from './sftp-folder.ts';
export { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts';
