const SENTENCES: Readonly<Record<string, string>> = {
	EACCES: 'may not be written by this user',
	EPERM: 'may not be written by this user',
	EROFS: 'lies on a disk that can only be read',
	ENOSPC: 'lies on a disk that is full',
	EDQUOT: 'lies on a disk whose quota is used up',
	ENOTDIR: 'is no folder',
	EEXIST: 'is no folder',
	// PostgreSQL's own words for the same.
	'53100': 'lies on a disk that is full'
};

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether a failure says nothing against the database, but something of the place that it lies in. */
export function isOfTheDisk(error: unknown): boolean {
	return (
		codeOf(error) in SENTENCES ||
		/no space left|read-only file|permission denied/i.test(String(error))
	);
}

/** A failure to open a data folder as one sentence that says what to do; other failures as they are. */
export function startFailure(dataDir: string, error: unknown): unknown {
	const sentence = SENTENCES[codeOf(error)];
	if (sentence === undefined) return error;
	return new Error(
		`The data folder ${dataDir} ${sentence}. Mend that, or choose another with --data or DATA_DIR.`,
		{ cause: error }
	);
}
