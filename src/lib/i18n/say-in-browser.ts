import type { Area } from './area-texts';
import { type Inputs, fillIn } from './fill-in';
import { readerLanguage } from './language';

/** A message as the browser holds it: a place among the texts of its area, which come in the page's language only. */
export function say(area: Area, place: number): (inputs?: Inputs) => string {
	return (inputs) => {
		const text = area.texts?.[place];
		if (text === undefined) throw new Error(`The text ${place} of an area is not there yet.`);
		return fillIn(text, readerLanguage(), inputs);
	};
}
