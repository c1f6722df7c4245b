import type { ImprovementEvidence } from '$lib/flags/flag';
import { improvementSentence } from '$lib/flags/wording/improvement-sentence';
import { m } from '$lib/i18n/compiled/messages';

/** A lasting step as the review prints it. */
export type ReviewStep = {
	sentence: string;
	standing: 'better' | 'worse' | 'unclear';
	word: string;
	/** Which way the number moved; reviews published earlier do not have it. */
	rises?: boolean;
	/** What it rested on; reviews published earlier do not have it. */
	evidence?: ImprovementEvidence;
	/** Of the sentence, where it is not the reader's. */
	lang?: 'en';
};

const HOLDS = {
	held: { standing: 'better', word: m.review_held },
	'too-early': { standing: 'unclear', word: m.review_early },
	unclear: { standing: 'unclear', word: m.review_unclear },
	fading: { standing: 'worse', word: m.review_fading },
	lost: { standing: 'worse', word: m.review_lost }
} as const;

/** Words of reviews published earlier, which kept nothing else of a step's verdict. */
const WORDS: Readonly<Record<string, () => string>> = {
	...{ held: m.review_held, 'too early': m.review_early, unclear: m.review_unclear },
	...{ fading: m.review_fading, lost: m.review_lost, worse: m.review_worse }
};

/** Says what became of a step. */
export function stepOf(e: ImprovementEvidence): ReviewStep {
	// A gain is positive; that of handle time is a fall.
	const rises = e.metric === 'csat' ? e.early > 0 : e.early < 0;
	const line = { sentence: improvementSentence(e), rises, evidence: e };
	if (e.early < 0) return { ...line, standing: 'worse', word: m.review_worse() };
	const { standing, word } = HOLDS[e.verdict];
	return { ...line, standing, word: word() };
}

/** A step that was frozen, to who reads another language than it was written in. */
export function reviewStep(step: ReviewStep): ReviewStep {
	if (step.evidence) return stepOf(step.evidence);
	return { ...step, word: WORDS[step.word]?.() ?? step.word, lang: 'en' };
}
