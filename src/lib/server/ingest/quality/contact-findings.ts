import { type FindingKind, grouped, type QualityFinding, share } from './finding';
import type { QualityCounter } from './quality-counter';

/** Below this many contacts a share says little. */
const FEW = 20;
/** From this share on, single cases are a habit. */
const MANY = 0.05;
const CAPPED = 0.2;

/** What the contacts of a file show; nothing where they show nothing. */
export function contactFindings(quality: QualityCounter): QualityFinding[] {
	const { contacts, answered, surveysWithTime } = quality.counts;
	const findings: QualityFinding[] = [];
	const tell = (
		kind: FindingKind,
		of: number,
		least: number,
		words: (share: string, count: number) => [sentence: string, done: string]
	) => {
		const { count, samples } = quality.seen(kind);
		if (count === 0 || count < least * of || (least > 0 && of < FEW)) return;
		const [sentence, done] = words(share(count, of), count);
		findings.push({ kind, count, of, samples, sentence, done });
	};
	tell('no-handle-time', answered, 0, (part) => [
		`${part} of the answered contacts have no handle time.`,
		'It is unknown there: these contacts are outside its statistics, not counted as zero.'
	]);
	tell('no-agent', answered, 0, (part) => [
		`${part} of the answered contacts name no agent.`,
		'They count for the centre, and for nobody.'
	]);
	tell('midnight-starts', contacts, MANY, (part) => [
		`${part} of the contacts start at 00:00:00.`,
		'They are stored so. The source may give dates without a time of day: then shifts and hours cannot be trusted.'
	]);
	tell('midnight-answers', surveysWithTime, MANY, (part) => [
		`${part} of the answers to surveys are stamped 00:00:00.`,
		'They are stored so: how soon customers answer cannot be told.'
	]);
	const cap = quality.wraps.cap();
	const { known } = quality.wraps;
	if (known >= FEW && cap.count > CAPPED * known) {
		findings.push({
			...{ kind: 'wrap-capped', count: cap.count, of: known, samples: [], ms: cap.ms },
			sentence: `After-contact work is exactly ${cap.ms / 1000} s in ${share(cap.count, known)} of the contacts, and hardly ever longer.`,
			done: 'It is stored so. The telephone system seems to cut it off: handle times are shorter than the work.'
		});
	}
	tell('stuck-timer', answered, 0, (_, count) => [
		`${grouped(count)} ${count === 1 ? 'contact' : 'contacts'} took more than four hours.`,
		'Stuck timers rather than service: each is shown as a fault of the data, not as over-service.'
	]);
	tell('short', answered, MANY, (part) => [
		`${part} of the answered contacts took less than ten seconds.`,
		'They are stored. Whose they are is shown with the agents.'
	]);
	tell('unanswered-handled', contacts - answered, 0, (_, count) => [
		`${grouped(count)} ${count === 1 ? 'contact that was not answered carries' : 'contacts that were not answered carry'} a handle time.`,
		'It is left away: nobody handled them.'
	]);
	tell('hired-later', contacts, 0, (part) => [
		`${part} of the contacts are older than the hire date of their agent.`,
		'Tenure is unknown there, not negative.'
	]);
	tell('repeated-id', contacts, 0, (_, count) => [
		`${grouped(count)} ${count === 1 ? 'row repeats' : 'rows repeat'} the id and the start of an earlier row.`,
		'Each contact is stored once, as its last row has it.'
	]);
	return findings;
}
