/** A command was asked for something that cannot be; the message says what is expected. Nothing was done. */
export class WrongUse extends Error {
	override name = 'WrongUse';
}
