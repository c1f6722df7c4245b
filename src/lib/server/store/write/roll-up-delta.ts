import { handleTimeBucket } from '$lib/domain/handle-time';
import type { CsatScore } from '$lib/domain/survey';
import { HOUR_MS, type SiteCalendar } from './calendar';
import type { CountedContact, RatedContact } from './counted-contact';
import { addMeasures, addScore, noMeasures, type Measures } from './measures';
import type { BucketCounts } from './sketch-bytes';

export type HourCell = {
	hourStart: number;
	queueId: number;
	localDay: number;
	localHour: number;
	workloadMs: number;
	measures: Measures;
};
export type AgentDayCell = { workDay: number; agentId: number; shift: string; measures: Measures };
export type DayCell = { localDay: number; queueId: number; n: number; counts: BucketCounts };
export type WeekCell = {
	week: number;
	queueId: number;
	topicId: number;
	channel: number;
	n: number;
	handleMs: number;
	counts: BucketCounts;
};

/** Reference numbers stay below this (ReferenceBook), so that a key of two of them is one exact double. */
export const NUMBER_LIMIT = 2 ** 20;
const QUARTER_MS = HOUR_MS / 4;

/** The inner map of a key, made where there is none. */
function level<Cell>(cells: Map<number, Map<number, Cell>>, key: number): Map<number, Cell> {
	let inner = cells.get(key);
	if (!inner) cells.set(key, (inner = new Map()));
	return inner;
}

/** The cells of two levels that `wanted` takes, one after another. */
export function cellsOf<Cell>(
	cells: Map<number, Map<number, Cell>>,
	wanted: (cell: Cell) => boolean = () => true
): Cell[] {
	const found: Cell[] = [];
	const take = (cell: Cell) => {
		if (wanted(cell)) found.push(cell);
	};
	cells.forEach((inner) => inner.forEach(take));
	return found;
}

/**
 * What a batch adds to the roll-ups and takes out of them, in exact whole numbers. Adding and subtracting the same
 * contact leaves nothing.
 */
export class RollUpDelta {
	/** Two levels each, so that keys stay small integers, which maps find ten times faster than large ones. */
	readonly hours = new Map<number, Map<number, HourCell>>();
	readonly agentDays = new Map<number, Map<number, AgentDayCell>>();
	readonly days = new Map<number, Map<number, DayCell>>();
	readonly weeks = new Map<number, Map<number, WeekCell>>();
	/** Something was counted out: cells may have come to nothing. */
	takesOut = false;
	readonly #shifts = new Map<string, number>();

	constructor(private readonly calendar: SiteCalendar) {}

	/** Counts a contact in (1) or out (-1), its satisfaction score included. */
	add(contact: CountedContact, sign: 1 | -1): void {
		if (sign < 0) this.takesOut = true;
		const hour = this.calendar.hour(contact.startedAt);
		addMeasures(this.#hourCell(hour, contact.queueId).measures, contact, sign);
		addMeasures(this.#agentDayCell(contact).measures, contact, sign);
		if (contact.handleMs === null) return;
		this.#spread(contact, contact.handleMs, sign);
		const bucket = handleTimeBucket(contact.handleMs);
		const day = this.#dayCell(contact);
		day.n += sign;
		day.counts.set(bucket, (day.counts.get(bucket) ?? 0) + sign);
		if (contact.tagged) return;
		const week = this.#weekCell(contact);
		week.n += sign;
		week.handleMs += sign * contact.handleMs;
		week.counts.set(bucket, (week.counts.get(bucket) ?? 0) + sign);
	}

	/** Counts another satisfaction score of a contact that is counted already, or none (null). */
	rescore(contact: RatedContact, csat: CsatScore | null): void {
		const hour = this.calendar.hour(contact.startedAt);
		addScore(this.#hourCell(hour, contact.queueId).measures, contact.csat, -1);
		addScore(this.#hourCell(hour, contact.queueId).measures, csat, 1);
		addScore(this.#agentDayCell(contact).measures, contact.csat, -1);
		addScore(this.#agentDayCell(contact).measures, csat, 1);
	}

	/** Handling begins when the wait ends, and counts in every hour it overlaps. */
	#spread(contact: CountedContact, handleMs: number, sign: 1 | -1): void {
		let at = contact.startedAt + (contact.waitMs ?? 0);
		const end = at + handleMs;
		while (at < end) {
			const hour = this.calendar.hour(at);
			const until = Math.min(end, hour.start + HOUR_MS);
			this.#hourCell(hour, contact.queueId).workloadMs += sign * (until - at);
			at = until;
		}
	}

	#hourCell(hour: ReturnType<SiteCalendar['hour']>, queueId: number): HourCell {
		const queues = level(this.hours, hour.start / QUARTER_MS);
		let cell = queues.get(queueId);
		if (!cell) {
			const { start: hourStart, localDay, localHour } = hour;
			cell = { hourStart, queueId, localDay, localHour, workloadMs: 0, measures: noMeasures() };
			queues.set(queueId, cell);
		}
		return cell;
	}

	#agentDayCell({
		workDay,
		agentId,
		shift
	}: Pick<CountedContact, 'workDay' | 'agentId' | 'shift'>): AgentDayCell {
		let shiftIndex = this.#shifts.get(shift);
		if (shiftIndex === undefined) {
			shiftIndex = this.#shifts.size;
			this.#shifts.set(shift, shiftIndex);
		}
		const agents = level(this.agentDays, workDay);
		const key = shiftIndex * NUMBER_LIMIT + agentId;
		let cell = agents.get(key);
		if (!cell) {
			cell = { workDay, agentId, shift, measures: noMeasures() };
			agents.set(key, cell);
		}
		return cell;
	}

	#dayCell({ localDay, queueId }: CountedContact): DayCell {
		const queues = level(this.days, localDay);
		let cell = queues.get(queueId);
		if (!cell) {
			cell = { localDay, queueId, n: 0, counts: new Map() };
			queues.set(queueId, cell);
		}
		return cell;
	}

	#weekCell({ workDay, queueId, topicId, channel }: CountedContact): WeekCell {
		const week = this.calendar.week(workDay);
		const segments = level(this.weeks, week);
		const key = (queueId * NUMBER_LIMIT + topicId) * 16 + channel;
		let cell = segments.get(key);
		if (!cell) {
			cell = { week, queueId, topicId, channel, n: 0, handleMs: 0, counts: new Map() };
			segments.set(key, cell);
		}
		return cell;
	}
}
