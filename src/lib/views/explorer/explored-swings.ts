import type { SwingFinding } from '$lib/analysis/swings/swing-finding';
import type { Weekday } from '$lib/domain/site';
import type { SwingEvidence } from '$lib/flags/flag';
import { FIRST_LANGUAGE, readerLanguage } from '$lib/i18n/language';
import { swingEvidence } from '$lib/flags/rules/swing-flag';
import { pValue } from '$lib/flags/wording/number';
import { swingSentence } from '$lib/flags/wording/swing-sentence';
import { reasonWords } from '$lib/flags/wording/reason-words';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref } from '../contact/contact-query';
import { inLevel } from '../swing/swing-contacts';
import { levelName, swingRow, type Sesoi, type SwingRow } from '../swing/swing-row';
import type { ExploreQuery } from './explore-query';

/** One explored comparison. */
export type ExploredRow = SwingRow & {
	/** "adjusted p 0.004"; null where the data did not suffice for a place among the others. */
	p: string | null;
	/** Why there is no verdict. */
	reason: string | null;
	sentence: string;
	/** The contacts in the level. */
	href: string;
};

/** Explored comparisons, and those that could not be made with the reason. */
export type ExploredSwings = { rows: ExploredRow[]; untested: { where: string; reason: string }[] };

const METRIC = { 'handle-time': m.headline_handle_time, csat: m.headline_satisfaction } as const;

/** Comparisons of one exploration as the screen shows them. */
export function exploredSwings(
	findings: readonly SwingFinding[],
	query: ExploreQuery,
	{ sesoi, weekend }: { sesoi: Sesoi; weekend: readonly Weekday[] }
): ExploredSwings {
	const { queue, topic, channel, period } = query;
	const within = {
		...period,
		...(queue && { queue }),
		...(topic && { topic }),
		...(channel && { channel })
	};
	const evidence = findings.map((finding) => swingEvidence(finding, new Map()));
	return {
		rows: evidence.flatMap((found) => {
			const row = swingRow(found, sesoi);
			if (!row) return [];
			const { metric, pAdjusted, reason } = found;
			const rated = metric === 'csat' ? { rated: true } : { timed: true };
			return [
				{
					...row,
					what: metric === 'csat' ? m.swing_satisfaction() : m.swing_handle_time(),
					p: pAdjusted === null ? null : m.swing_p({ p: pValue(pAdjusted) }),
					reason: reason === null ? null : reasonWords(reason),
					sentence: swingSentence(found),
					href: contactsHref({ ...within, ...inLevel(found, weekend), ...rated })
				}
			];
		}),
		untested: evidence.flatMap((found) => {
			if (found.effect !== null) return [];
			const { metric, reason } = found;
			const level = levelOf(found);
			return [
				{
					where: m.explore_where({ metric: METRIC[metric](), level }),
					reason: reason === null ? m.reason_no_estimate() : reasonWords(reason)
				}
			];
		})
	};
}

/** The level as the analysis names it in English; else by its name on screens. */
function levelOf(found: SwingEvidence): string {
	return readerLanguage() === FIRST_LANGUAGE ? found.level : levelName(found);
}
