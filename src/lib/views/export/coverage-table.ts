import type { ExportTable } from '$lib/domain/export-table';
import type { Coverage } from '$lib/analysis/non-response/survey-coverage';
import type { StoredCoverage } from '../expectation/stored-expectation';
import { flag, number, text } from './columns';

/** Who was asked for a rating and who answered, of the whole centre (its dimension empty) and of each level. */
export function coverageTable({ site, levels }: StoredCoverage): ExportTable {
	const row = (of: Coverage) => [of.invited, of.answers, of.rate, of.mean, of.weightedMean];
	return {
		title: 'Who answers',
		columns: [
			...[text('dimension'), text('level'), number('invited'), number('answers')],
			...[number('rate'), number('mean'), number('weightedMean'), number('restRate')],
			flag('ratesDiffer')
		],
		pages: [
			[
				['', 'all', ...row(site), null, null],
				...levels.map((level) => [
					...[level.dimension, level.level],
					...[...row(level), level.restRate, level.differs]
				])
			]
		]
	};
}
