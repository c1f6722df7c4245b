import type { SwingEvidence } from '$lib/flags/flag';

/** A comparison by name: which contacts it was made on is read by the same rules that made it. */
export type Comparison = Pick<SwingEvidence, 'metric' | 'dimension' | 'level'>;

const METRICS: readonly Comparison['metric'][] = ['handle-time', 'csat'];
const DIMENSIONS: readonly Comparison['dimension'][] = [
	...(['shift', 'weekday', 'weekend'] as const),
	...(['load', 'seniority'] as const)
];

/** A comparison as an address says it: "csat:shift:Evening". */
export function comparisonText({ metric, dimension, level }: Comparison): string {
	return `${metric}:${dimension}:${level}`;
}

/** @returns undefined for what is none */
export function readComparison(text: string | undefined): Comparison | undefined {
	const [first, second, ...rest] = (text ?? '').split(':');
	const metric = METRICS.find((name) => name === first);
	const dimension = DIMENSIONS.find((name) => name === second);
	const level = rest.join(':');
	return metric && dimension && level ? { metric, dimension, level } : undefined;
}
