import { CHANNELS, DIRECTIONS } from '$lib/domain/contact';
import { KNOWN_WORDS } from '$lib/domain/known-words';
import type { FieldName, Mapping, MappingFields } from '../map/mapping';
import { columnKey } from './column-key';
import { OWN_COLUMNS } from './own-columns';
import type { Preset } from './preset';

const YES = ['true', 'yes', 'y', '1', 't'];
const NO = ['false', 'no', 'n', '0', 'f'];

/**
 * Our own flat files: the names of the API in any case and with underscores, with or without units.
 * @returns null where the header is none of ours
 */
export function ownFormat(header: readonly string[]): Preset | null {
	const found = new Map<FieldName, string>();
	const byKey = new Map(header.map((name) => [columnKey(name), name]));
	for (const { field, names } of OWN_COLUMNS) {
		for (const name of names) {
			const column = byKey.get(columnKey(name));
			if (column !== undefined && !found.has(field)) found.set(field, column);
		}
	}
	const what = kindOf(found);
	if (!what) return null;
	const fields: MappingFields = {};
	for (const [field, column] of found) Object.assign(fields, { [field]: readerOf(field, column) });
	// A file goes into the site that was chosen for it; only one that speaks the API's names says so itself.
	if (header.includes('contactId') && header.includes('site')) {
		fields.site = { read: 'text', column: 'site' };
	}
	return {
		name: 'evenkeel',
		title: 'Evenkeel’s own columns',
		signature: [...found.values()],
		mapping: { what, zone: 'UTC', fields }
	};
}

function kindOf(found: ReadonlyMap<FieldName, string>): Mapping['what'] | null {
	if (found.has('contactId') && found.has('startedAt')) return 'contacts';
	if (found.has('contactId')) {
		return found.has('csat') || found.has('effort') || found.has('recommend') ? 'surveys' : null;
	}
	const saysSomething = (['agentName', 'team', 'hiredOn', 'active'] as const).some((f) =>
		found.has(f)
	);
	return found.has('agentId') && saysSomething ? 'agents' : null;
}

function readerOf(field: FieldName, column: string): unknown {
	switch (field) {
		case 'startedAt':
		case 'sourceUpdatedAt':
		case 'promisedBy':
		case 'fulfilledAt':
		case 'surveyAnsweredAt':
			return { read: 'time', column, order: 'iso' };
		case 'hiredOn':
		case 'teamFrom':
			return { read: 'date', column, order: 'iso' };
		case 'talk':
		case 'hold':
		case 'wrap':
		case 'handle':
		case 'wait':
			return { read: 'duration', columns: [column], unit: 's' };
		case 'transfers':
		case 'effort':
		case 'recommend':
		case 'loyaltySatisfaction':
		case 'loyaltyDeepen':
		case 'loyaltyRepurchase':
		case 'loyaltyRecommend':
		case 'loyaltyResist':
			return { read: 'number', column };
		case 'legs':
			return { read: 'legs', column };
		case 'csat':
			return { read: 'score', column, scale: 5 };
		case 'answered':
		case 'surveyInvited':
		case 'resolved':
		case 'complaint':
		case 'expectationManaged':
		case 'active':
			return { read: 'flag', column, yes: YES, no: NO };
		case 'channel':
			return { read: 'lookup', column, table: wordsFor(CHANNELS) };
		case 'direction':
			return { read: 'lookup', column, table: wordsFor(DIRECTIONS) };
		default:
			return { read: 'text', column };
	}
}

/** Our own words and those of other products for them; any other is refused. */
function wordsFor(ours: readonly string[]): Record<string, string> {
	const known = Object.entries(KNOWN_WORDS).filter(([, word]) => ours.includes(word));
	return Object.fromEntries([...known, ...ours.map((word) => [word, word])]);
}
