import type { Random } from '$lib/demo/random';
import type { Kind } from './centre';
import { EVENTS } from './plan';

/** A contact before it is known what it takes. */
export type Draft = {
	agent: number;
	/** Only calls and chats can be extraordinary. */
	live: boolean;
	/** ln of the typical seconds of its kind of work. */
	typical: number;
	/** ln seconds, and latent satisfaction. */
	ln: number;
	latent: number;
	holdShare: number;
	tag: '' | 'complaint' | 'vip';
	kind: Kind;
};

/** Makes some contacts extraordinary, in place (METHODS, section I). @param generosity by agent */
export function plantEvents(
	random: Random,
	drafts: readonly Draft[],
	generosity: readonly number[]
): void {
	const between = (low: number, high: number) => low + (high - low) * random.uniform();
	const most = Math.max(...generosity);
	const pick = (rate: number, change: (draft: Draft) => void, kind: Kind, weighted = false) => {
		for (let left = random.poisson(rate * drafts.length); left > 0;) {
			const draft = drafts[random.below(drafts.length)];
			if (!draft?.live || draft.kind !== 'ordinary') continue;
			if (weighted && !random.chance((generosity[draft.agent] ?? 0) / most)) continue;
			draft.kind = kind;
			change(draft);
			left--;
		}
	};
	pick(
		EVENTS.overService,
		(draft) => {
			draft.ln = draft.typical + between(Math.log(5), Math.log(20));
			draft.latent += 1.2;
			draft.holdShare *= 0.3;
			draft.tag = '';
		},
		'over-service',
		true
	);
	pick(
		EVENTS.struggle,
		(draft) => {
			draft.ln = draft.typical + between(Math.log(4), Math.log(12));
			draft.latent -= 2;
			draft.holdShare = random.beta(4, 7);
			draft.tag = '';
		},
		'struggle'
	);
	pick(
		EVENTS.exception,
		(draft) => {
			draft.ln = draft.typical + between(Math.log(4), Math.log(15));
			draft.latent -= 0.3;
			draft.tag = random.chance(0.5) ? 'complaint' : 'vip';
		},
		'exception'
	);
	pick(
		EVENTS.rushed,
		(draft) => {
			draft.ln = draft.typical + Math.log(between(0.1, 0.3));
			draft.latent -= 1.6;
		},
		'rushed'
	);
}
