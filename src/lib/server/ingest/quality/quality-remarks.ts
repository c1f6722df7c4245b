import type { QualityCounts } from './quality-counts';

/** Below this many contacts a share says little. */
const FEW = 20;

/** What looks wrong with a file, in sentences; nothing where nothing does. */
export function qualityRemarks(counts: QualityCounts): string[] {
	const { contacts, answered } = counts;
	const remarks: string[] = [];
	const say = (when: boolean, sentence: string) => {
		if (when) remarks.push(sentence);
	};
	say(
		counts.answeredWithoutHandleTime > 0,
		`${share(counts.answeredWithoutHandleTime, answered)} of the answered contacts have no handle time: it is unknown there, and they are outside its statistics.`
	);
	say(
		counts.answeredWithoutAgent > 0,
		`${share(counts.answeredWithoutAgent, answered)} of the answered contacts name no agent.`
	);
	say(
		contacts >= FEW && counts.startsAtMidnight > 0.05 * contacts,
		`${share(counts.startsAtMidnight, contacts)} of the contacts start at 00:00:00: the source may give dates without a time of day, so shifts and hours cannot be trusted.`
	);
	say(
		counts.wrapKnown >= FEW && counts.wrapCapped > 0.2 * counts.wrapKnown,
		`After-contact work is exactly 15 s in ${share(counts.wrapCapped, counts.wrapKnown)} of the contacts: the telephone system seems to cut it off.`
	);
	say(
		counts.overFourHours > 0,
		`${counts.overFourHours} contacts took more than four hours: stuck timers rather than service.`
	);
	say(
		answered >= FEW && counts.underTenSeconds > 0.05 * answered,
		`${share(counts.underTenSeconds, answered)} of the answered contacts took less than ten seconds.`
	);
	say(
		counts.unansweredWithHandleTime > 0,
		`${counts.unansweredWithHandleTime} contacts that were not answered carry a handle time; it was left away.`
	);
	say(
		counts.hiredAfterContact > 0,
		`${share(counts.hiredAfterContact, contacts)} of the contacts are older than the hire date of their agent: tenure is unknown there.`
	);
	return remarks;
}

function share(part: number, whole: number): string {
	const percent = whole === 0 ? 0 : (100 * part) / whole;
	return `${part} (${percent > 10 && percent < 90 ? Math.round(percent) : percent.toFixed(1)} %)`;
}
