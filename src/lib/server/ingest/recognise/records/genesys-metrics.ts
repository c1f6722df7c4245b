/** A session of a conversation, its fields not checked yet. */
export type Session = {
	mediaType?: unknown;
	direction?: unknown;
	ani?: unknown;
	segments?: unknown;
	metrics?: unknown;
};

type Metric = { name?: unknown; value?: unknown; emitDate?: unknown };

/** The sum of a metric over sessions, in its own unit (milliseconds for names with t); null where it never occurs. */
export function sumOf(sessions: readonly Session[], name: string): number | null {
	let sum: number | null = null;
	for (const metric of metricsOf(sessions)) {
		if (metric.name === name && typeof metric.value === 'number') sum = (sum ?? 0) + metric.value;
	}
	return sum;
}

/** The newest moment at which a metric was written, as it is written; null where none says so. */
export function emitted(sessions: readonly Session[]): string | null {
	let newest: string | null = null;
	for (const { emitDate } of metricsOf(sessions)) {
		if (typeof emitDate === 'string' && emitDate > (newest ?? '')) newest = emitDate;
	}
	return newest;
}

function metricsOf(sessions: readonly Session[]): Metric[] {
	return sessions.flatMap(({ metrics }) =>
		Array.isArray(metrics)
			? metrics.filter((metric): metric is Metric => typeof metric === 'object' && metric !== null)
			: []
	);
}
