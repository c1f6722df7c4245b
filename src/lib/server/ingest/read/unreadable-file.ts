/** A file that cannot be read as a table at all: the message says what it is, where, and how to mend it. */
export class UnreadableFile extends Error {
	override name = 'UnreadableFile';
}
