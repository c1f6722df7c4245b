import { WATCHED_FIELD_WORDS } from '$lib/domain/source-profile';
import type { SourceEvidence } from '../flag';
import { isoDateWords } from './date';
import { plural } from './number';

/** What a source does otherwise than before: what, since when, in which contacts, and how it was. */
export function habitSentence(evidence: SourceEvidence): string {
	const { name, until, contacts } = evidence;
	const days = until
		? `From ${isoDateWords(evidence.since)} until it came back on ${isoDateWords(until)}`
		: `Since ${isoDateWords(evidence.since)}`;
	const [what, before] = whatChanged(evidence);
	return `${days}, ${what} in ${name} (${plural(contacts, 'contact', 'contacts')}); before, ${before}.`;
}

function whatChanged(evidence: SourceEvidence): [what: string, before: string] {
	const now = percent(evidence.now);
	const before = percent(evidence.before);
	switch (evidence.change) {
		case 'silent': {
			const field = (evidence.field && WATCHED_FIELD_WORDS[evidence.field]) ?? 'A column';
			return [`${lowered(field)} is known in ${now} of the contacts`, `it was known in ${before}`];
		}
		case 'at-midnight':
			return [`${now} of the contacts start at 00:00:00`, `${before} did`];
		case 'wrap-capped':
			return [
				`after-contact work is cut off at one length in ${now} of the contacts`,
				`in ${before}`
			];
		case 'unanswered':
			return [`${now} of the contacts are unanswered`, `${before} were`];
		case 'unit':
			return [
				`handle times are ${times(evidence.factor ?? 1)} as long, as if their unit had changed: ${seconds(evidence.now)} is typical`,
				`${seconds(evidence.before)} was`
			];
	}
}

function lowered(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

function percent(part: number): string {
	const value = 100 * part;
	return `${value > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} %`;
}

function times(factor: number): string {
	return factor > 1
		? `about ${Math.round(factor).toLocaleString('en')} times`
		: `one part in ${Math.round(1 / factor).toLocaleString('en')}`;
}

function seconds(value: number): string {
	return `${value >= 10 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(2))} s`;
}
