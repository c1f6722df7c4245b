import type { Definition } from './definition';

const FIRST = '2026-11-22';

const first = (
	id: string,
	word: string,
	means: string,
	alsoCalled: readonly string[] = []
): Definition => ({ id, word, alsoCalled, versions: [{ version: 1, since: FIRST, means }] });

/**
 * Every word that screens use for a number, in the order in which they are explained. Hover texts, /docs/definitions and the
 * printed review take them from here. A change of meaning is a new version in front of the old one, never another text.
 */
export const DEFINITIONS: readonly Definition[] = [
	first(
		'handle-time',
		'Handle time',
		'Talk, hold and after-contact work of an answered contact. Contacts without a known handle time are in no average. Half of the contacts are shorter than the median; it is read from a sketch, within 1 %.',
		['Handle time, median', 'Handle time, mean']
	),
	first(
		'typical',
		'Typical',
		'Of a contact: what others of the same queue, topic and channel took in the eight weeks before. Of all work, on overview and wall: the geometric mean, which a few very long contacts hardly move.',
		['Times typical']
	),
	first(
		'satisfaction',
		'Satisfaction',
		'Mean of the answers on a scale of 1 to 5 with the 95 % interval of the mean. It speaks of those who answered.'
	),
	first(
		'answer-rate',
		'Answer rate',
		'Answers of every hundred contacts that were offered a survey; where the source does not say, of every hundred answered ones.',
		['Surveys answered']
	),
	first(
		'over-served',
		'Over-served',
		'A contact far beyond what is typical for the same queue, topic and channel, without a reason that justifies it, and no struggle.',
		['Over-service', 'Over-served contacts', 'Over-served of 1,000 contacts']
	),
	first(
		'struggle',
		'Struggle',
		'A contact as far beyond typical that was rated poorly or, without a rating, resembles those that were.',
		['Probably a struggle', 'Struggles']
	),
	first(
		'room',
		'Room used up',
		'How many typical contacts of the same kind the excess time would have served.',
		['Room for others used up', 'Displaced customers']
	),
	first(
		'swing',
		'Swing',
		'A difference between times or groups for the same kind of work, and for the same agents unless it says otherwise, that is real after adjustment for all tests of the review, shared by most agents, and large enough to matter.',
		['Swings']
	),
	first(
		'consistency-index',
		'Consistency index',
		'Of 100 pairs of customers of the same queue with the same request, how many can expect noticeably the same service: handle time within 25 % and satisfaction within 0.3 points unless Settings say otherwise, whoever answers and whenever they call.',
		['Consistency index of the whole centre', 'Consistency']
	),
	first(
		'difference-from-peers',
		'Difference from peers',
		'How much longer an agent takes, or how much better the agent is rated, than others of the same main queue on the same kind of work on the same days, drawn to zero where it rests on little. It compares work, not people.',
		['Handle time beside peers', 'Satisfaction beside peers']
	),
	first(
		'day-to-day',
		'From day to day',
		"How far an agent's days lie apart beyond what the mix of work and chance explain, the trend of the weeks taken out.",
		['Handle time from day to day', 'Ratings from day to day']
	),
	first(
		'p-adjusted',
		'p, adjusted',
		'How often chance alone would show as much, after allowing for how many things the review looked at.'
	),
	first(
		'interval',
		'Interval',
		'The range in which the true value lies, 95 times of 100 unless another share is named.',
		['95 % interval']
	),
	first(
		'action-effect',
		'Effect of an action',
		"The change of an agent's handle time or satisfaction from the four weeks before something was done to the four weeks after, less the change of others of the same work in the same weeks.",
		['What became of it']
	),
	first(
		'range-before',
		'Range of the weeks before',
		'Lowest and highest of the six weeks before this one.',
		['six weeks before']
	)
];
