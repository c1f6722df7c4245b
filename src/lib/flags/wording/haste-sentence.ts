import { type HasteEvidence, LEAST_HASTE_RATIO } from '$lib/analysis/over-service/haste-costs';
import { m } from '$lib/i18n/compiled/messages';
import { readerLocale } from '$lib/i18n/language';
import { becauseWords } from './because-words';
import { fixed, grouped, inPercent } from './number';

const percent = (part: number, all: number) => inPercent(String(Math.round((100 * part) / all)));

/** What a person reads of whether short contacts are flagged as rushed here, and where they are not, why. */
export function hasteSentence(e: HasteEvidence): string {
	if (e.notEnough !== null) return m.haste_untold({ reason: becauseWords(e.notEnough) });
	const low = fixed(e.low ?? 0, 2);
	const rated = m.haste_rated({
		...{ hasty: percent(e.poorHasty, e.ratedHasty), hastyAll: grouped(e.ratedHasty) },
		...{ other: percent(e.poorOther, e.ratedOther), otherAll: grouped(e.ratedOther) },
		often:
			e.ratio === null ? m.haste_least({ low }) : m.haste_often({ ratio: fixed(e.ratio, 2), low })
	});
	const least = LEAST_HASTE_RATIO.toLocaleString(readerLocale());
	return e.worse ? m.haste_costs({ rated }) : m.haste_harmless({ rated, least });
}
