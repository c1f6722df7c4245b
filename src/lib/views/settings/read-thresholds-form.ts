import { DEFAULT_THRESHOLDS, type Thresholds } from '$lib/domain/thresholds';
import { readForm, type FormValues, type ReadForm } from './form-values';
import { THRESHOLD_GROUPS } from './threshold-words';

/** Reads the thresholds; an empty field means the default, and only what differs from it is kept. */
export function readThresholdsForm(form: FormValues): ReadForm<Partial<Thresholds>> {
	const errors: Record<string, string> = {};
	const differing: Partial<Thresholds> = {};
	for (const { key, least, most, whole } of THRESHOLD_GROUPS.flatMap((g) => g.thresholds)) {
		const text = form.text(key).trim().replace(',', '.').replace('−', '-');
		if (text === '') continue;
		const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
		if (!(value >= least && value <= most) || (whole && !Number.isInteger(value)))
			errors[key] = `A ${whole ? 'whole number' : 'number'} from ${least} to ${most}.`;
		else if (value !== DEFAULT_THRESHOLDS[key]) differing[key] = value;
	}
	return readForm(errors, differing);
}
