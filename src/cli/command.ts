/** One subcommand of `evenkeel`; its file is named for it and exports these three names. */
export type Command = {
	/** What one types, e.g. `evenkeel serve [--port N]`, one form a line. */
	usage: string;
	/** One line for the list of commands. */
	summary: string;
	/**
	 * @param args what follows the name of the command
	 * @returns the exit status, see `exitStatus`
	 * @throws UsageError for wrong use (status 2); anything else ends as status 3
	 */
	run(args: string[]): Promise<number>;
};

/** What the status of the process says to the one who called it. */
export const exitStatus = { done: 0, someRowsRefused: 1, wrongUse: 2, failed: 3 } as const;

/** The command was called wrongly; the message says what is expected. */
export class UsageError extends Error {
	override name = 'UsageError';
}
