import type { Weekday } from './site';
import type { WeeklyTime } from './weekly-time';

/** Somebody who gets the weekly review by mail. */
export type ReviewReader = WeeklyTime & {
	readerId: string;
	address: string;
	/** May be empty. */
	name: string;
	/** Tag of the language that the mail is written in. */
	language: string;
	/** Names of the teams whose agents it speaks of; null: the whole site. */
	teams: readonly string[] | null;
	weekday: Weekday;
	active: boolean;
	/** Since when it is so, epoch milliseconds: what was due before is not sent. */
	since: number;
};

/** A mail of one week to one reader. */
export type ReviewMail = {
	/** 2026-W47 */
	week: string;
	/** When it was due, epoch milliseconds. */
	slotAt: number;
	/** waiting: it is being sent, or is tried again. */
	status: 'waiting' | 'sent' | 'failed' | 'skipped';
	attempts: number;
	/** No attempt before this, epoch milliseconds: whoever sends holds it until then. */
	nextAt: number;
	/** When the mail server took it, or it was given up. */
	endedAt: number | null;
	/** What the mail server answered last, or why it was given up. */
	reason: string | null;
};

/** So many readers a site has at most. */
export const MOST_READERS = 200;
