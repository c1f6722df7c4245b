import type {
	AgentEvidence,
	ContactEvidence,
	ImprovementEvidence,
	SourceEvidence,
	SwingEvidence
} from '../flag';
import { FIRST_LANGUAGE, readerLanguage } from '$lib/i18n/language';
import { agentSentence } from './agent-sentence';
import { contactSentence } from './contact-sentence';
import { habitSentence } from './habit-sentence';
import { improvementSentence } from './improvement-sentence';
import { swingSentence } from './swing-sentence';

type Stored = { kind: string; sentence: string; evidence: unknown };

/** A sentence, and the language it is in where that is not the reader's. */
export type Said = { text: string; lang: 'en' | undefined };

/**
 * What a flag says, to who reads: it was written in English when it was found, and is said anew from what it rests on. One
 * of a kind that says no such thing stays as it was written.
 */
export function flagSentence({ kind, sentence, evidence }: Stored): Said {
	if (readerLanguage() === FIRST_LANGUAGE) return { text: sentence, lang: undefined };
	const text = saidAnew(kind, evidence);
	return text === null ? { text: sentence, lang: 'en' } : { text, lang: undefined };
}

function saidAnew(kind: string, evidence: unknown): string | null {
	switch (kind) {
		case 'over-service':
		case 'struggle':
		case 'rushed':
			return contactSentence(kind, evidence as ContactEvidence);
		case 'swing':
			return swingSentence(evidence as SwingEvidence);
		case 'agent-over-service':
		case 'agent-outlier':
		case 'agent-drift':
		case 'agent-inconsistent':
			return agentSentence(kind, evidence as AgentEvidence);
		case 'improvement':
		case 'improvement-fading':
			return improvementSentence(evidence as ImprovementEvidence);
		case 'data-quality':
			return habitSentence(evidence as SourceEvidence);
		default:
			return null;
	}
}
