import type { HourRow } from '$lib/analysis/usual/hour-row';
import { seededNormal } from './seeded-normal';

/** What makes hours differ beyond chance, in ln seconds: from hour to hour and from day to day, each an AR(1) process. */
export type Restlessness = {
	hour?: { sd: number; memory: number };
	day?: { sd: number; memory: number };
};

export type HourStream = Restlessness & {
	seed: number;
	weeks: number;
	/** Contacts of an hour, drawn evenly from these. */
	contacts?: readonly number[];
	/** What is planted in a day of the stream, from 0, in ln seconds. */
	shift?: (day: number) => number;
};

/** A Monday. */
export const FIRST_DAY = 20_094;
/** Open from 7 to 23 on seven days. */
export const HOURS_A_WEEK = 112;
const OPENS = 7;
const CLOSES = 23;
/** Spread of ln handle time within an hour. */
const SIGMA = 0.65;

/**
 * Hours of a queue as the roll-ups have them (METHODS H.4): every contact drawn by itself, handle times log-normal,
 * satisfaction unanswered. Deterministic in its arguments.
 */
export function hourStream({
	seed,
	weeks,
	hour = { sd: 0, memory: 0 },
	day = { sd: 0, memory: 0 },
	contacts = [12, 20, 30, 45, 60],
	shift = () => 0
}: HourStream): HourRow[] {
	const normal = seededNormal(seed);
	const next = (before: number, { sd, memory }: { sd: number; memory: number }) =>
		memory * before + sd * Math.sqrt(1 - memory ** 2) * normal();
	const rows: HourRow[] = [];
	let ofDay = day.sd * normal();
	let ofHour = hour.sd * normal();
	for (let d = 0; d < 7 * weeks; d++) {
		ofDay = next(ofDay, day);
		for (let localHour = OPENS; localHour < CLOSES; localHour++) {
			ofHour = next(ofHour, hour);
			const handled = contacts[Math.floor(1e6 * Math.abs(normal())) % contacts.length] ?? 1;
			const level = 5.5 + ofDay + ofHour + shift(d);
			let lnSum = 0;
			let lnSquareSum = 0;
			for (let i = 0; i < handled; i++) {
				const ln = level + SIGMA * normal();
				lnSum += ln;
				lnSquareSum += ln * ln;
			}
			rows.push({
				localDay: FIRST_DAY + d,
				localHour,
				handled,
				lnSum,
				lnSquareSum,
				csat: [0, 0, 0, 0, 0]
			});
		}
	}
	return rows;
}
