/**
 * The same text in memory of its own. What is cut out of a piece of a file keeps the whole piece alive for as long as it
 * lives itself: of a spreadsheet's row, a kilobyte of XML for each id. Joined to another text and cut off again it is
 * copied, in a third of the time that a way through bytes takes.
 */
export function ownCopy(text: string): string {
	return ` ${text}`.slice(1);
}
