/** Another process uses the embedded database of the folder. The message says what to do. */
export class FolderInUse extends Error {
	override name = 'FolderInUse';

	constructor(
		readonly folder: string,
		readonly pid: number
	) {
		super(
			`The data folder ${folder} is in use by another Evenkeel (process ${pid}). ` +
				'Stop that one first, choose another folder with DATA_DIR, or set DATABASE_URL to use PostgreSQL, ' +
				'which several processes may share.'
		);
	}
}
