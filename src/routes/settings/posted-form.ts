import type { FormValues } from '$lib/views/settings/form-values';

/** The values of a posted form; files count for nothing. */
export function postedForm(data: FormData): FormValues {
	const texts = (name: string) =>
		data.getAll(name).filter((value): value is string => typeof value === 'string');
	return { text: (name) => texts(name)[0] ?? '', all: texts };
}
