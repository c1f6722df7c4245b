/** A batch that cannot be taken back, with the sentence that says why. */
export class NotUndoable extends Error {
	override name = 'NotUndoable';
}
