import { CHANNELS, DIRECTIONS } from '$lib/domain/contact';
import { knownWord } from '$lib/domain/known-words';
import type { FieldName, FlagReader, TextReader } from '../map/mapping';
import { columnKey } from '../recognise/column-key';

const YES = [
	'y',
	'yes',
	'true',
	'1',
	'answered',
	'agent',
	'handled',
	'completed',
	'connected',
	'served'
];
const NO = [
	...[
		'n',
		'no',
		'false',
		'0',
		'abandoned',
		'hang',
		'hangup',
		'missed',
		'unanswered',
		'phantom',
		'voicemail'
	],
	...['not answered', 'no answer', 'busy', 'failed']
];

/** Which values mean yes and which no; null where a value is neither. A column of abandoned contacts is read the other way round. */
export function proposeFlag(
	field: FieldName,
	column: string,
	values: readonly string[]
): FlagReader | null {
	const words = [...new Set(values.map((value) => value.toLowerCase()))];
	if (words.some((word) => !YES.includes(word) && !NO.includes(word))) return null;
	const turned = field === 'answered' && columnKey(column).includes('abandon');
	const [yes, no] = turned ? [NO, YES] : [YES, NO];
	return { read: 'flag', column, yes, no };
}

/** From the words of a column to ours; words unknown to us become the field's other. */
export function proposeLookup(
	field: 'channel' | 'direction',
	column: string,
	values: readonly string[]
): TextReader {
	const ours: readonly string[] = field === 'channel' ? CHANNELS : DIRECTIONS;
	const table: Record<string, string> = {};
	for (const value of new Set(values)) {
		const word = knownWord(value, ours);
		if (word !== undefined) table[value] = word;
	}
	return { read: 'lookup', column, table, otherwise: field === 'channel' ? 'other' : 'inbound' };
}
