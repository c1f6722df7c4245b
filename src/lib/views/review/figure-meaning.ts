import type { Defined } from '../definitions/definition';
import type { DefinitionId } from '../definitions/definitions';
import { findDefinition } from '../definitions/find-definition';

const WORDS: Readonly<Partial<Record<string, DefinitionId>>> = {
	median: 'handle-time',
	mean: 'handle-time',
	csat: 'satisfaction',
	coverage: 'answer-rate'
};

/** What a figure of the review means; null where its label explains itself. @param key of the figure */
export const figureMeaning = (key: string): Defined | null => findDefinition(WORDS[key]);
