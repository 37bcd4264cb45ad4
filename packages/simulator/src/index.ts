export { type DropBox, type DropBoxOptions, type DropBoxUser, newHostKey, startDropBox } from './drop-box.ts';
export type { Faults } from './faults.ts';
export type { FolderWatcher } from './sftp-folder.ts';
