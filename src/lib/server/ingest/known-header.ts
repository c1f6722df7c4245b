import { knownReport } from './recognise/known-report';
import { recognise } from './recognise/recognise';

/** Whether these names are the header of an export that is known. */
export function isKnownHeader(names: readonly string[]): boolean {
	const trimmed = names.map((name) => name.trim());
	return recognise(trimmed) !== null || knownReport(trimmed) !== null;
}
