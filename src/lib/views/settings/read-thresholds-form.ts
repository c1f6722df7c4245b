import { DEFAULT_THRESHOLDS, type Thresholds } from '$lib/domain/thresholds';
import { m } from '$lib/i18n/compiled/messages';
import { readForm, type FormValues, type ReadForm } from './form-values';
import { thresholdGroups } from './threshold-words';

/** Reads the thresholds; an empty field means the default, and only what differs from it is kept. */
export function readThresholdsForm(form: FormValues): ReadForm<Partial<Thresholds>> {
	const errors: Record<string, string> = {};
	const differing: Partial<Thresholds> = {};
	for (const { key, least, most, whole } of thresholdGroups().flatMap((g) => g.thresholds)) {
		const text = form.text(key).trim().replace(',', '.').replace('−', '-');
		if (text === '') continue;
		const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
		if (!(value >= least && value <= most) || (whole && !Number.isInteger(value)))
			errors[key] = (whole ? m.settings_whole_from : m.settings_number_from)({ least, most });
		else if (value !== DEFAULT_THRESHOLDS[key]) differing[key] = value;
	}
	return readForm(errors, differing);
}
