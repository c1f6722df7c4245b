import type { ExportTable } from '$lib/domain/export-table';
import type { StoredSwing } from '../swing/stored-swing';
import { flag, number, text } from './columns';

/** Every comparison of the review, found or not, as the API names its fields. */
export function swingsTable(swings: readonly StoredSwing[]): ExportTable {
	return {
		title: 'Swings',
		columns: [
			...[text('scope'), text('metric'), text('dimension'), text('level'), text('versus')],
			...[text('unit'), number('effect'), number('ciLow'), number('ciHigh')],
			...[number('p'), number('pAdjusted'), number('agents'), number('contacts')],
			...[number('inLevel'), number('inRest'), flag('shared'), text('verdict')],
			text('reason')
		],
		pages: [
			swings.map((swing) => [
				...[swing.scope, swing.metric, swing.dimension, swing.level, swing.versus],
				...[swing.unit, swing.effect, swing.ciLow, swing.ciHigh],
				...[swing.p, swing.pAdjusted, swing.agents, swing.contacts],
				...[swing.inLevel, swing.inRest, swing.shared, swing.verdict],
				swing.reason
			])
		]
	};
}
