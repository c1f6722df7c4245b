/** What a form sent, by field; several values where a field occurs several times. */
export type FormValues = {
	text(name: string): string;
	all(name: string): string[];
};

/** What a form means, or what is wrong with it by field, in sentences. */
export type ReadForm<Value> = { value: Value } | { errors: Record<string, string> };

/** The value, unless something is wrong. */
export function readForm<Value>(errors: Record<string, string>, value: Value): ReadForm<Value> {
	return Object.keys(errors).length > 0 ? { errors } : { value };
}
