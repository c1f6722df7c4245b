import type { Fault } from './fault';
import { killInIngest } from './rows/01-kill-in-ingest';
import { killInUpload } from './rows/02-kill-in-upload';
import { killInFirstStart } from './rows/03-kill-in-first-start';
import { databaseGone } from './rows/04-database-gone';
import { stopUnderLoad } from './rows/05-stop-under-load';
import { secondProcess } from './rows/06-second-process';
import { diskFull } from './rows/07-disk-full';
import { folderNotWritable } from './rows/08-folder-not-writable';
import { databaseDeleted } from './rows/09-database-deleted';
import { snapshotBroken } from './rows/10-snapshot-broken';
import { backupAndRestore } from './rows/11-backup-and-restore';
import { upgrade } from './rows/12-upgrade';
import { timeZones } from './rows/22-time-zones';
import { clockJumps } from './rows/23-clock-jumps';
import { slowClients } from './rows/32-slow-clients';
import { parallelUploads } from './rows/33-parallel-uploads';

/** In the order of their numbers. */
export const faults: readonly Fault[] = [
	killInIngest,
	killInUpload,
	killInFirstStart,
	databaseGone,
	stopUnderLoad,
	secondProcess,
	diskFull,
	folderNotWritable,
	databaseDeleted,
	snapshotBroken,
	backupAndRestore,
	upgrade,
	timeZones,
	clockJumps,
	slowClients,
	parallelUploads
];
