import { recognise } from './recognise/recognise';

/** Whether these names are the header of an export that is known. */
export function isKnownHeader(names: readonly string[]): boolean {
	return recognise(names.map((name) => name.trim())) !== null;
}
