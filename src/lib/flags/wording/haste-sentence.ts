import { type HasteEvidence, LEAST_HASTE_RATIO } from '$lib/analysis/over-service/haste-costs';

const percent = (part: number, all: number) => `${Math.round((100 * part) / all)} %`;
const count = (n: number) => n.toLocaleString('en');

/** What a person reads of whether short contacts are flagged as rushed here, and where they are not, why. */
export function hasteSentence(e: HasteEvidence): string {
	if (e.notEnough !== null)
		return `Nothing is flagged as rushed: whether haste costs satisfaction here cannot be told yet, because ${e.notEnough}.`;
	const low = (e.low ?? 0).toFixed(2);
	const often =
		e.ratio === null
			? `surely at least ${low} times as often`
			: `${e.ratio.toFixed(2)} times as often (surely at least ${low})`;
	const rated =
		`${percent(e.poorHasty, e.ratedHasty)} of ${count(e.ratedHasty)} far shorter contacts of half a year got a poor score, ` +
		`of ${count(e.ratedOther)} others shorter than typical ${percent(e.poorOther, e.ratedOther)}; on the same work that is ${often}`;
	return e.worse
		? `Haste costs satisfaction here: ${rated}. A far shorter contact with a poor score is therefore flagged as rushed.`
		: `Nothing is flagged as rushed, because far shorter contacts are not surely rated worse than others here: ${rated}. A flag needs ${LEAST_HASTE_RATIO} times as often, and to be sure of more often at all.`;
}
