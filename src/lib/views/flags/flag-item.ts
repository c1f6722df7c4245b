import type { SiteSettings, Weekday } from '$lib/domain/site';
import type {
	AgentEvidence,
	ContactEvidence,
	Evidence,
	ImprovementEvidence,
	SourceEvidence,
	SwingEvidence
} from '$lib/flags/flag';
import { flagSentence } from '$lib/flags/wording/flag-sentence';
import { when } from '$lib/flags/wording/swing-sentence';
import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from '../chart/basis-words';
import { contactsHref, type ContactQuery } from '../contact/contact-query';
import { sinceContacts } from '../improvement/since-contacts';
import { swingContacts } from '../swing/swing-contacts';
import { momentIn, periodDates } from '../format/date';
import type { Defined } from '../definitions/definition';
import { findDefinition } from '../definitions/find-definition';
import { agentDoors } from './agent-doors';
import type { Door } from './door';
import type { Fact } from './fact';
import { flagAnswer, type FlagAnswer } from './flag-answer';
import { flagFacts } from './flag-facts';
import { kindWord, SEVERITY_WORDS, STATUS_WORDS } from './flag-words';
import { givenVerdict } from './verdict-choices';

/** A flag as the store keeps it. */
export type FlagOnScreen = {
	flagId: string;
	kind: string;
	severity: number;
	status: 'open' | 'acknowledged' | 'closed';
	occurredAt: number;
	subjectType: string;
	subjectId: string;
	agent: string | null;
	agentExternalId: string | null;
	queue: string | null;
	fromDay: number;
	untilDay: number;
	sentence: string;
	evidence: unknown;
	verdict: string | null;
	expectationManaged: boolean | null;
	note: string | null;
	ownerId: string | null;
	answer: string | null;
	answeredAt: number | null;
};

/** A flag, ready to draw. */
export type FlagItem = {
	flagId: string;
	kind: string;
	sentence: string;
	/** Of the sentence, where it is not the reader's. */
	lang: 'en' | undefined;
	severity: { word: string; shape: string; standing: 'better' | 'worse' | 'usual' };
	when: string;
	/** Queue and agent, where there are any. */
	where: string;
	/** These, and who looks after it. */
	whereAndWho: string;
	status: string;
	verdict: string | null;
	/** Who looks after it. */
	owner: string | null;
	/** What the agent says of it, and when. */
	answer: FlagAnswer | null;
	doors: Door[];
	/** Each with what its name means, where the name is one of ours. */
	facts: (Omit<Fact, 'means'> & { defined: Defined | null })[];
};

/** Puts a flag into words, with what it rests on and where to look further. */
export function flagItem(
	flag: FlagOnScreen,
	{ zone, weekend }: Pick<SiteSettings, 'zone' | 'weekend'>
): FlagItem {
	const evidence = flag.evidence as Evidence;
	const better =
		flag.kind === 'improvement' && (evidence as ImprovementEvidence).early > 0
			? ({ word: SEVERITY_WORDS[1].word(), shape: '▲', standing: 'better' } as const)
			: null;
	const severity = flag.severity === 3 || flag.severity === 2 ? flag.severity : 1;
	const { word, ...drawn } = SEVERITY_WORDS[severity];
	const said = flagSentence(flag);
	const where = [flag.queue, flag.agent].filter(Boolean);
	return {
		flagId: flag.flagId,
		kind: kindWord(flag.kind),
		sentence: said.text,
		lang: said.lang,
		severity: better ?? { word: word(), ...drawn },
		when:
			flag.untilDay - flag.fromDay > 1
				? periodDates(flag.fromDay, flag.untilDay)
				: momentIn(zone, flag.occurredAt),
		where: where.join(' · '),
		whereAndWho: [
			...where,
			...(flag.ownerId === null ? [] : [m.flags_with({ owner: flag.ownerId })])
		].join(' · '),
		status: STATUS_WORDS[flag.status](),
		verdict: givenVerdict(flag, flag.verdict),
		owner: flag.ownerId,
		answer: flagAnswer(flag, zone),
		doors: doorsOf(flag, weekend),
		facts: flagFacts(flag, evidence).map(({ means, ...fact }) => ({
			...fact,
			defined: findDefinition(means)
		}))
	};
}

function doorsOf(flag: FlagOnScreen, weekend: readonly Weekday[]): Door[] {
	const doors: Door[] = [];
	if (flag.subjectType === 'contact') {
		const { contactId } = flag.evidence as ContactEvidence;
		doors.push({
			text: m.flags_door_contact(),
			href: `/contacts/${encodeURIComponent(contactId)}`
		});
	}
	if (flag.subjectType === 'swing') {
		doors.push({ text: m.flags_door_swings(), href: '/consistency' });
		const days = { from: flag.fromDay, until: flag.untilDay };
		const swing = flag.evidence as SwingEvidence;
		const behind = swingContacts(swing, days, weekend);
		const basis = basisWords(swing.metric === 'csat' ? 'answers' : 'contacts', swing.contacts);
		doors.push({ text: m.flags_door_behind_n({ basis }), href: behind.all });
		doors.push({ text: m.flags_door_level({ when: when(swing) }), href: behind.level });
	}
	if (flag.subjectType === 'agent' && flag.agentExternalId !== null)
		doors.push(
			...agentDoors(
				{ ...flag, agentExternalId: flag.agentExternalId },
				flag.evidence as AgentEvidence
			)
		);
	if (flag.subjectType === 'improvement')
		doors.push({
			text: m.flags_door_since(),
			href: sinceContacts(flag.evidence as ImprovementEvidence, flag.untilDay - 1)
		});
	if (flag.subjectType === 'data')
		doors.push(...sourceDoors(flag.evidence as SourceEvidence, flag));
	if (flag.agentExternalId !== null)
		doors.push({
			text: flag.agent ?? flag.agentExternalId,
			href: `/agents/${encodeURIComponent(flag.agentExternalId)}`
		});
	return doors;
}

/** What narrows a list to the contacts that lack what a source stopped sending. */
const LACKING: Readonly<Partial<Record<string, ContactQuery>>> = {
	agentId: { hasAgent: false, answered: true },
	handleSeconds: { timed: false, answered: true },
	csat: { rated: false },
	unanswered: { answered: false }
};

function sourceDoors(
	{ batchId, source, field, change }: SourceEvidence,
	{ fromDay, untilDay }: Pick<FlagOnScreen, 'fromDay' | 'untilDay'>
): Door[] {
	const lacking = LACKING[field ?? change];
	const days = contactsHref({ from: fromDay, until: untilDay, ...lacking });
	return [
		{ text: m.flags_door_import(), href: `/imports/${batchId}` },
		...(source.startsWith('file ')
			? [{ text: m.flags_door_its(), href: contactsHref({ batch: Number(batchId) }) }]
			: []),
		{
			text: lacking ? m.flags_door_show() : m.flags_door_days(),
			href: days
		},
		{ text: m.flags_door_sources(), href: '/imports#sources' }
	];
}
