import { compareStretch, isPrecedented, usualOf, type Usual } from './compare-stretch';
import { HABITS, type Habit } from './habit';
import type { SourceChange } from './source-change';
import type { SourceDay } from './source-day';
import { stretches, type Stretch } from './stretches';
import { toTheDay } from './to-the-day';

/** What is usual is learnt from the days before, from so many stretches at least. */
const LEARNT_DAYS = 28;
const LEARNT_STRETCHES = 8;
/** A habit that is left again within this many days after it came back was never back. */
const RELAPSE_DAYS = 28;
const PLAIN_CONTACTS = 100;
const WEEK = 7;
/** The newest days of a source to whose contacts more may be added, the day after at the latest. */
const FILLING_DAYS = 2;

/**
 * What a source does otherwise than before: each habit that it left, once, with the days on which it had.
 * @param days of one source, in any order
 * @param filling whether what follows a contact comes after it, as from a program, and not with it, as in a file
 */
export function sourceChanges(
	days: readonly SourceDay[],
	{ filling }: { filling: boolean }
): SourceChange[] {
	const all = stretches(days);
	const newest = Math.max(...days.map(({ day }) => day));
	const settled = all.filter(({ to }) => to <= newest - FILLING_DAYS);
	const learnt = all.map((now, at) => learntBefore(all.slice(0, at), now));
	const single = stretches(days, 1);
	return HABITS.flatMap((habit) => {
		const last = filling && habit.filledLater ? newest - FILLING_DAYS : newest;
		return changesOfHabit(habit, last < newest ? settled : all, learnt).map(({ change, usual }) =>
			inSeconds(
				habit,
				toTheDay(
					habit,
					change,
					usual,
					single.filter(({ to }) => to <= last)
				)
			)
		);
	});
}

type Learnt = { before: readonly Stretch[]; usual: Usual; contacts: number };
type Open = { change: SourceChange; usual: Usual; n: number };

function learntBefore(past: readonly Stretch[], now: Stretch): Learnt {
	const before = past.filter(
		({ to }, i) => now.from - to <= LEARNT_DAYS || past.length - i <= LEARNT_STRETCHES
	);
	const contacts = before.reduce((sum, stretch) => sum + stretch.contacts, 0);
	return { before, usual: usualOf(before), contacts };
}

/** @param learnt what was usual before each stretch */
function changesOfHabit(habit: Habit, all: readonly Stretch[], learnt: readonly Learnt[]): Open[] {
	const found: Open[] = [];
	let open: Open | null = null;
	for (const [at, now] of all.entries()) {
		if (open && open.change.until !== null && now.from - open.change.until > RELAPSE_DAYS)
			open = null;
		if (!open) {
			const before = learnt[at];
			open = before ? opened(habit, before, now) : null;
			if (open) found.push(open);
			continue;
		}
		const { change } = open;
		const compared = compareStretch(habit, open.usual, now);
		if (!compared) continue;
		if (habit.left(compared.usual, compared.now)) {
			change.until = null;
			change.lastSeen = now.to;
			change.contacts += now.contacts;
			change.now = (change.now * open.n + compared.now * compared.n) / (open.n + compared.n);
			open.n += compared.n;
		} else if (!lasted(habit, change)) {
			found.pop();
			open = null;
		} else change.until ??= now.from;
	}
	return found.filter(({ change }) => lasted(habit, change));
}

function opened(habit: Habit, { before, usual, contacts }: Learnt, now: Stretch): Open | null {
	const compared = compareStretch(habit, usual, now);
	if (!compared || !habit.left(compared.usual, compared.now)) return null;
	const isLearnt = habit.isPlain(compared.usual)
		? contacts >= PLAIN_CONTACTS
		: before.length >= 3 && now.from - (before[0]?.from ?? now.from) >= WEEK;
	if (!isLearnt || isPrecedented(habit, before, now, compared.usual)) return null;
	const { kind, field } = habit;
	const change: SourceChange = {
		...{ kind, field, usual: compared.usual, now: compared.now },
		...{ since: now.from, until: null, lastSeen: now.to },
		...{ contacts: now.contacts, batchId: now.lastBatch }
	};
	return { change, usual, n: compared.n };
}

function lasted({ lasts }: Habit, { since, lastSeen }: SourceChange): boolean {
	return lastSeen - since + 1 >= lasts;
}

function inSeconds({ kind }: Habit, change: SourceChange): SourceChange {
	if (kind !== 'unit') return change;
	return { ...change, usual: Math.exp(change.usual), now: Math.exp(change.now) };
}
