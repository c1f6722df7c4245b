import { FORBIDDEN_NAMES } from '../read/column-names';
import { Refused } from '../refused';
import { storable } from '../storable';
import { readRfc3339 } from '../time/read-rfc3339';

/**
 * The fields of one JSON item, each read as the type that it must have; absent and null are the same. Counts the fields
 * that nobody knows.
 */
export class ItemFields {
	private constructor(
		private readonly item: Readonly<Record<string, unknown>>,
		private readonly path: string
	) {}

	/** @throws Refused where the item is no object, or has a name that no object may have */
	static of(
		item: unknown,
		known: ReadonlySet<string>,
		ignored: Map<string, number>,
		path = ''
	): ItemFields {
		if (typeof item !== 'object' || item === null || Array.isArray(item)) {
			throw new Refused(path === '' ? null : path.slice(0, -1), 'not-an-object', item);
		}
		for (const name of Object.keys(item)) {
			if (known.has(name)) continue;
			if (FORBIDDEN_NAMES.has(name)) throw new Refused(path + name, 'forbidden-name', name);
			count(ignored, storable((path + name).slice(0, 200)));
		}
		return new ItemFields(item as Record<string, unknown>, path);
	}

	/** A field as it is; undefined and null as null. */
	value(name: string): unknown {
		return Object.hasOwn(this.item, name) ? (this.item[name] ?? null) : null;
	}

	text(name: string): string | null {
		const value = this.value(name);
		if (value !== null && typeof value !== 'string') throw this.refused(name, 'not-text');
		return value;
	}

	/** An identifier: text, or a whole number as text. */
	id(name: string): string | null {
		const value = this.value(name);
		return typeof value === 'number' && Number.isSafeInteger(value)
			? String(value)
			: this.text(name);
	}

	number(name: string): number | null {
		const value = this.value(name);
		if (value === null) return null;
		if (typeof value !== 'number' || !Number.isFinite(value))
			throw this.refused(name, 'not-a-number');
		return value;
	}

	/** Seconds, as milliseconds. */
	seconds(name: string): number | null {
		const value = this.number(name);
		return value === null ? null : value * 1000;
	}

	flag(name: string): boolean | null {
		const value = this.value(name);
		if (value !== null && typeof value !== 'boolean') throw this.refused(name, 'not-a-flag');
		return value;
	}

	/** RFC 3339 with an offset, as epoch milliseconds. */
	instant(name: string): number | null {
		const value = this.value(name);
		if (value === null) return null;
		const instant = typeof value === 'string' ? readRfc3339(value) : 'not-a-time';
		if (typeof instant === 'string') throw this.refused(name, instant);
		return instant;
	}

	refused(name: string, reason: Refused['reason']): Refused {
		return new Refused(this.path + name, reason, this.value(name));
	}
}

const MOST_NAMES = 1000;

function count(counts: Map<string, number>, name: string): void {
	const before = counts.get(name);
	if (before !== undefined || counts.size < MOST_NAMES) counts.set(name, (before ?? 0) + 1);
}
