import { findingWords, type FindingWords } from '$lib/views/import/finding-words';
import type { ImportJob } from './import-job';

type Result = NonNullable<ImportJob['result']>;

/** How an import stands, as its screen shows it. */
export type JobView = Omit<ImportJob, 'result'> & {
	result: (Pick<Result, 'batchId' | 'counts' | 'leftOut'> & Said) | null;
};
type Said = {
	findings: FindingWords[];
	/** In English. */
	remarks: string[];
};

export function jobView(job: ImportJob): JobView {
	const { result } = job;
	if (!result) return { ...job, result: null };
	const { batchId, counts, leftOut, findings, remarks, notes } = result;
	return {
		...job,
		result: {
			...{ batchId, counts, leftOut },
			findings: findings.map((finding) => findingWords(finding, false)),
			remarks: [...notes.remarks, ...remarks]
		}
	};
}
