/** What came, was corrected or was taken back after a moment, and touched the contacts of some days: a file, or what programs sent. */
export type LaterChange = {
	/** file, api, demo or replay. */
	source: string;
	fileName: string | null;
	/** How many batches; files and batches taken back stand alone. */
	batches: number;
	/** The newest of them. */
	batchId: number;
	/** Epoch milliseconds of the first and the last. */
	from: number;
	until: number;
	/** Taken back after that moment, having come before it. */
	undone: boolean;
	/** Whether it touched the days asked about; null where that is no longer known. */
	here: boolean | null;
	/** Contacts of the days that it brought, those of them with a handle time, with a score, and those it corrected. */
	contacts: number;
	handled: number;
	rated: number;
	correctedContacts: number;
	/** Contacts that it moved away to another day. */
	moved: number;
	/** Answers to surveys on contacts of the days, and those of them that corrected one. */
	answers: number;
	correctedAnswers: number;
};
