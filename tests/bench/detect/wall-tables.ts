import { DEFAULT_ALARM_PLAN } from '$lib/analysis/usual/alarm-plan';
import { expectedFalseAlarms } from '$lib/analysis/usual/expected-false-alarms';
import { usualHours } from '$lib/analysis/usual/usual-hours';
import { watchHours, type WatchedHour } from '$lib/analysis/usual/watch-hours';
import { METRICS } from '$lib/domain/window';
import { HOURS_A_WEEK, type Restlessness } from '../../support/hour-stream';
import { alarmsIn, WATCHED, watchedWeeks } from '../../support/watched-weeks';
import { table, type Cell } from '../table';
import { medianOf, share } from './rates';
import type { Run } from './run';

const STREAMS = 100;
const USUAL_DAYS = 56;
const RISES = [0.08, 0.15, 0.3] as const;

/** METHODS H.4: false alarms a week of 3 sigma, and of its CUSUM, on 100 streams; hours to detect. */
const ORDINARY: {
	name: string;
	like: Restlessness & { contacts?: number[] };
	methods: [alarms: string, hours: string];
}[] = [
	{ name: 'chance', like: {}, methods: ['29, .3', '37/14/6'] },
	{
		name: 'AR .3, shocks .06',
		like: { hour: { sd: 0.06, memory: 0.3 } },
		methods: ['96, .6', '57/19/8']
	},
	{
		name: 'AR .6, shocks .08',
		like: { hour: { sd: 0.08, memory: 0.6 } },
		methods: ['179, 1.5', '108/28/10']
	},
	{
		name: 'days .04 (section I)',
		like: { day: { sd: 0.04, memory: 0.5 } },
		methods: ['not given', 'not given']
	}
];

function hoursToAlarm(like: Restlessness, rise: number): number {
	const shift = (day: number) => (day >= USUAL_DAYS ? Math.log1p(rise) : 0);
	const streams = { ...like, shift, streams: 40, firstSeed: 8000 };
	const found: number[] = [];
	let week = 0;
	for (const [watched = []] of watchedWeeks(streams, [DEFAULT_ALARM_PLAN])) {
		if (week++ % WATCHED > 0) continue;
		const at = watched.findIndex(({ side }) => side === 'high');
		found.push(at < 0 ? Infinity : at + 1);
	}
	return medianOf(found);
}

/** The weeks of null centres as their wall would have watched them, both metrics. */
function centreWeeks({ shown, centre }: Run): WatchedHour[][] {
	const weeks: WatchedHour[][] = [];
	const end = centre.firstDay + centre.days;
	for (let start = centre.firstDay + USUAL_DAYS; start + 7 <= end; start += 7) {
		const between = (from: number, until: number) =>
			shown.hours.filter(({ localDay }) => localDay >= from && localDay < until);
		for (const metric of METRICS) {
			const usual = usualHours(between(start - USUAL_DAYS, start), metric);
			if ('notEnough' in usual) continue;
			weeks.push(watchHours(between(start, start + 7), usual, DEFAULT_ALARM_PLAN));
		}
	}
	return weeks;
}

/** The wall's alarm: how often it is wrong, beside what it states, and how soon it is right. */
export function wallTables(runs: readonly Run[]): string {
	const rows = ORDINARY.map(({ name, like, methods }): Cell[] => {
		let alarms = 0;
		let beyond = 0;
		const streams = { ...like, streams: STREAMS, firstSeed: 6000 };
		for (const [watched = []] of watchedWeeks(streams, [DEFAULT_ALARM_PLAN])) {
			alarms += alarmsIn(watched);
			beyond += watched.filter(({ z }) => Math.abs(z) > 3).length;
		}
		const hours = RISES.map((rise) => share(hoursToAlarm(like, rise), 0)).join('/');
		return [name, share(beyond / WATCHED, 0), share(alarms / WATCHED), hours, ...methods];
	});
	const weeks = runs.filter(({ isNull }) => isNull).flatMap(centreWeeks);
	const hours = weeks.reduce((sum, week) => sum + week.length, 0);
	const alarms = weeks.reduce((sum, week) => sum + alarmsIn(week), 0);
	const stated = expectedFalseAlarms(STREAMS * HOURS_A_WEEK);
	return [
		`False alarms a week on ${STREAMS} null streams of ${HOURS_A_WEEK} hours, ${WATCHED} weeks each; stated: ${share(stated)}. Median hours to a lasting rise of 8/15/30 %.`,
		table(
			['hours', 'beyond 3 spreads', 'alarms', 'hours to +8/15/30 %', 'METHODS H.4', 'its hours'],
			rows
		),
		`Walls of the null centres, from the store: ${alarms} alarms in ${weeks.length} weeks of a stream (stated: ${share(expectedFalseAlarms(hours), 3)}).`
	].join('\n\n');
}
