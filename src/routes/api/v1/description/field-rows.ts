/** A field of a body or an answer, in a table. */
export type FieldRow = {
	/** With dots between the levels, and [] where there are several. */
	name: string;
	/** Such as "text, up to 200 characters". */
	type: string;
	required: boolean;
	description: string;
};

type Json = Readonly<Record<string, unknown>>;
const DEEPEST = 3;

/** The fields of a JSON schema, level by level. */
export function fieldRows(schema: Json, prefix = '', depth = 0): FieldRow[] {
	const own = plain(schema);
	if (own.type === 'array' && isJson(own.items)) {
		return fieldRows(own.items, prefix === '' ? '' : `${prefix}[]`, depth);
	}
	const required = Array.isArray(own.required) ? own.required : [];
	return Object.entries(isJson(own.properties) ? own.properties : {}).flatMap(([name, field]) => {
		if (!isJson(field)) return [];
		const path = prefix === '' ? name : `${prefix}.${name}`;
		const inner = depth < DEEPEST ? fieldRows(field, path, depth + 1) : [];
		const row = {
			name: path,
			type: typeWords(field),
			required: required.includes(name),
			description: [field.description, plain(field).description].find(isText) ?? ''
		};
		return [row, ...inner];
	});
}

/** What a field may hold, in words. */
export function typeWords(schema: Json): string {
	const { type, format, minimum, maximum, maxLength, items, anyOf } = plain(schema);
	const words = plain(schema).enum;
	if (Array.isArray(words)) return words.map(String).join(' · ');
	if ('const' in plain(schema)) return String(plain(schema).const);
	if (Array.isArray(anyOf)) {
		return [...new Set(anyOf.filter(isJson).map(typeWords))].join(' or ');
	}
	if (Array.isArray(type))
		return type.map((one: unknown) => typeWords({ ...schema, type: one })).join(' or ');
	switch (type) {
		case 'string':
			if (format === 'date-time') return 'time';
			if (format === 'date') return 'date';
			return maxLength === undefined ? 'text' : `text, up to ${String(maxLength)} characters`;
		case 'integer':
		case 'number':
			return `${type === 'integer' ? 'whole number' : 'number'}${bounds(minimum, maximum)}`;
		case 'boolean':
			return 'true or false';
		case 'array':
			return isJson(items) ? `list of ${typeWords(items)}` : 'list';
		case 'object':
			return 'object';
		default:
			return 'anything';
	}
}

/** A schema without the null beside it: absent and null mean the same. */
function plain(schema: Json): Json {
	if (Array.isArray(schema.type)) {
		const types = schema.type.filter((one: unknown) => one !== 'null');
		return { ...schema, type: types.length === 1 ? types[0] : types };
	}
	const choices = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isJson) : [];
	const some = choices.filter(({ type }) => type !== 'null');
	if (some.length === 0) return schema;
	return some.length === 1 ? (some[0] ?? schema) : { ...schema, anyOf: some };
}

function bounds(low: unknown, high: unknown): string {
	if (low !== undefined && high !== undefined) return `, ${String(low)} to ${String(high)}`;
	if (low !== undefined) return `, ${String(low)} or more`;
	return '';
}

function isJson(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}
