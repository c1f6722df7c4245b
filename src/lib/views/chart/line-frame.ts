import type { LineInBand } from './line-in-band';
import { lineData } from './line-data';
import { lineAbout, lineSentence, lineTable } from './line-table';

/**
 * All that stands around the drawing of a line, said where it is made: a screen with many charts needs no program for it.
 * @param title of the numbers to take away
 * @param about what stands under its picture besides what it rests on
 */
export function lineFrame(title: string, line: LineInBand, about: readonly string[] = []) {
	return {
		text: lineSentence(line),
		table: lineTable(line),
		data: lineData(title, line),
		about: [...about, ...lineAbout(line)]
	};
}
