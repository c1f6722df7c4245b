import { reasonWords } from '$lib/flags/wording/reason-words';
import { m } from '$lib/i18n/compiled/messages';
import { PART_NAMES, partBars, type PartBar, type StoredIndex } from './index-parts';
import type { StoredSwing } from '../swing/stored-swing';

/** An index as a figure with its interval, or why there is none. */
export type IndexFigure =
	| { known: true; value: number; low: number; high: number; contacts: number }
	| { known: false; reason: string };

export type IndexCard = {
	/** Handle time and satisfaction together, of the whole centre. */
	headline: IndexFigure;
	/** The two alone. */
	handleTime: IndexFigure;
	csat: IndexFigure;
	/** Where the inconsistency comes from, the largest part first; they add up to the whole. */
	parts: PartBar[];
	/** Of who answers: what seniority explains, 0 to 1 of the whole, and the index without it. */
	seniority: PartBar | null;
};

export type QueueIndexRow = {
	queue: string;
	both: IndexFigure;
	handleTime: IndexFigure;
	csat: IndexFigure;
};

type Indices = readonly StoredIndex[];

function figure(indices: Indices, scope: string, metric: StoredIndex['metric']): IndexFigure {
	const found = indices.find((index) => index.scope === scope && index.metric === metric);
	if (!found) return { known: false, reason: m.reason_not_analysed() };
	const { index, low, high, contacts, reason } = found;
	if (index === null || low === null || high === null)
		return { known: false, reason: reason === null ? m.reason_too_little() : reasonWords(reason) };
	return { known: true, value: index, low, high, contacts };
}

/** The consistency index of the centre, or of another scope, with its parts. */
export function indexCard(
	indices: Indices,
	swings: readonly StoredSwing[],
	of = 'site'
): IndexCard {
	const site = (metric: StoredIndex['metric']) => figure(indices, of, metric);
	const whole = indices.find(({ scope, metric }) => scope === of && metric === 'both');
	const parts = whole?.parts ?? [];
	const seniority = parts.find(({ part }) => part === 'seniority');
	return {
		headline: site('both'),
		handleTime: site('handle-time'),
		csat: site('csat'),
		parts: partBars({ parts }, swings, parts.length),
		seniority: seniority
			? {
					part: 'seniority',
					name: PART_NAMES.seniority(),
					share: seniority.share,
					without: Math.round(seniority.indexWithout),
					swings: false
				}
			: null
	};
}

/** The index of each queue, by name. */
export function queueIndices(indices: Indices): QueueIndexRow[] {
	const scopes = [...new Set(indices.map(({ scope }) => scope))].filter(
		(scope) => scope !== 'site'
	);
	return scopes
		.map((scope) => ({
			queue: scope.slice('queue:'.length),
			both: figure(indices, scope, 'both'),
			handleTime: figure(indices, scope, 'handle-time'),
			csat: figure(indices, scope, 'csat')
		}))
		.sort((a, b) => a.queue.localeCompare(b.queue, 'en'));
}
