import { type Mapping, mappingSchema } from './map/mapping';
import { MappingProblem } from './map/columns';
import { fitMapping } from './recognise/fit-mapping';
import { knownReport } from './recognise/known-report';
import { ownFormat } from './recognise/own-format';
import type { Preset } from './recognise/preset';
import { PRESETS } from './recognise/presets';
import { recognise } from './recognise/recognise';

export type Chosen = { mapping: Mapping; preset: Preset | null };

export type MappingChoice = {
	/** Name of a preset. */
	preset?: string;
	/** A mapping as JSON, from a file or a screen; beside a preset, the preset's own as the file settled it. */
	mapping?: unknown;
	/** A mapping that was saved for this header. */
	saved?: unknown;
};

/**
 * The mapping to read a file with: the one stated, else the one saved for these columns, else the preset that knows them.
 * @throws MappingProblem with a sentence
 */
export function chooseMapping(header: readonly string[], choice: MappingChoice): Chosen {
	if (choice.mapping !== undefined) {
		const preset = choice.preset === undefined ? null : named(choice.preset, header).preset;
		return { mapping: parsed(choice.mapping), preset };
	}
	if (choice.preset !== undefined) return named(choice.preset, header);
	if (choice.saved !== undefined) return { mapping: parsed(choice.saved), preset: null };
	const preset = recognise(header);
	if (preset) return { mapping: preset.mapping, preset };
	const report = knownReport(header);
	if (report) throw new MappingProblem(`This is the report "${report.title}". ${report.sentence}`);
	throw new MappingProblem(
		`The columns are not those of a known export: ${header.filter(Boolean).join(', ').slice(0, 500)}. Say what they mean: on the screen Imports, or with --mapping.`
	);
}

function parsed(json: unknown): Mapping {
	const result = mappingSchema.safeParse(json);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	throw new MappingProblem(
		`The mapping is not valid at ${issue?.path.join('.') || 'its beginning'}: ${issue?.message ?? 'unknown'}.`
	);
}

function named(name: string, header: readonly string[]): Chosen {
	if (name === 'evenkeel') {
		const preset = ownFormat(header);
		if (preset) return { mapping: preset.mapping, preset };
		throw new MappingProblem(
			'The preset evenkeel needs the columns contactId and startedAt (contacts), contactId and csat (surveys), or agentId (agents).'
		);
	}
	const preset = PRESETS.find((candidate) => candidate.name === name);
	if (!preset) {
		const names = ['evenkeel', ...PRESETS.map((candidate) => candidate.name)].join(', ');
		throw new MappingProblem(`There is no preset "${name}"; there are: ${names}.`);
	}
	return { mapping: fitMapping(preset.mapping, header), preset };
}
