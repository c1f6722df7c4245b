import type { TileChoice, TileKind } from '$lib/domain/wall-plan';
import { m } from '$lib/i18n/compiled/messages';
import type { WallPart } from '$lib/views/wall/wall-answer';
import type { WallView } from '$lib/views/wall/wall-view';
import { sampleWalls } from './sample-wall';

/** A wall as it is shown: a scene that every wall has, or tiles put together for what they say. */
export type SampleStage = {
	title: string;
	note: string;
	wall: WallView;
	scene: string;
	tiles: readonly TileChoice[];
	failed: readonly WallPart[];
	stale: boolean;
	/** Places of its tiles below one another. */
	rows: number;
};

const ofSite = (...kinds: TileKind[]) => kinds.map((kind) => ({ kind, queue: null }));
const LEVELS = ofSite(
	'handle-time',
	'satisfaction',
	'over-served',
	'displaced',
	'contacts',
	'hours'
);

/** Every kind of tile: usual, worse, better, with nothing to show, old, and not read. */
export function sampleStages(): SampleStage[] {
	const { usual, worse, better, none } = sampleWalls();
	const quiet = { failed: [], stale: false, scene: 'own', tiles: [], rows: 6 };
	return [
		{
			...{ ...quiet, wall: usual, scene: 'now' },
			...{ title: m.design_wall_usual(), note: m.design_wall_usual_note() }
		},
		{
			...{ ...quiet, wall: worse, tiles: LEVELS },
			...{ title: m.design_wall_worse(), note: m.design_wall_worse_note() }
		},
		{
			...{ ...quiet, wall: better, tiles: LEVELS },
			...{ title: m.design_wall_better(), note: m.design_wall_better_note() }
		},
		{
			...{ ...quiet, wall: usual, scene: 'consistency' },
			...{ title: m.wall_scene_consistency(), note: m.design_wall_consistency_note() }
		},
		{
			...{ ...quiet, wall: worse, scene: 'expectation', rows: 5 },
			...{ title: m.wall_scene_expectation(), note: m.design_wall_expectation_note() }
		},
		{
			...{ ...quiet, wall: usual, scene: 'improvement', rows: 4 },
			...{ title: m.wall_scene_improvement(), note: m.design_wall_improvement_note() }
		},
		{
			...{ ...quiet, wall: none },
			tiles: ofSite('handle-time', 'satisfaction', 'contacts', 'over-served', 'hours', 'displaced'),
			...{ title: m.design_wall_none(), note: m.design_wall_none_note() }
		},
		{
			...{ ...quiet, wall: none },
			tiles: ofSite('swings', 'causes', 'consistency', 'exceptions', 'improvement'),
			...{ title: m.design_wall_none_more(), note: m.design_wall_none_more_note() }
		},
		{
			...{ ...quiet, wall: none },
			tiles: [
				...ofSite('map'),
				{ kind: 'handle-time', queue: m.design_billing() },
				...ofSite('weeks'),
				{ kind: 'satisfaction', queue: m.design_queue_gone() }
			],
			...{ title: m.design_wall_few(), note: m.design_wall_few_note() }
		},
		{
			...{ ...quiet, wall: usual, stale: true, failed: ['swings', 'consistency', 'weeks'] },
			tiles: ofSite('handle-time', 'satisfaction', 'hours', 'consistency', 'swings'),
			...{ title: m.design_wall_failed(), note: m.design_wall_failed_note() }
		}
	];
}
