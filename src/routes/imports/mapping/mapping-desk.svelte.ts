import type { FieldName, Mapping, MappingFields } from '$lib/server/ingest/map/mapping';
import type { ImportJob } from '../waiting/import-job';
import type { Rehearsal } from '../waiting/rehearse';

export type Reader = NonNullable<MappingFields[FieldName]>;

type Start = {
	token: string;
	signature: string;
	preset: string | null;
	mapping: Mapping;
	rehearsal: Rehearsal;
	job: ImportJob | null;
};

/** Changes are tried out together once they have paused for this long. */
const PAUSE_MS = 350;
const LOOK_EVERY_MS = 400;

/** What a person does with one file: changes its mapping, sees the first rows anew, rehearses, imports. */
export class MappingDesk {
	mapping = $state.raw<Mapping>({ what: 'contacts', fields: {} });
	rehearsal = $state.raw<Rehearsal>({ problem: '' });
	job = $state.raw<ImportJob | null>(null);
	remember = $state(true);
	/** Questions that have been answered, by field. */
	answered = $state.raw<readonly string[]>([]);
	problem = $state<string | null>(null);
	/** The mapping is no longer the preset's. */
	changed = $state(false);
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly start: Start) {
		this.mapping = start.mapping;
		this.rehearsal = start.rehearsal;
		this.job = start.job;
	}

	setField = (field: string, reader: Reader | null): void => {
		const fields = Object.fromEntries(
			Object.entries({ ...this.mapping.fields, [field]: reader }).filter(([, r]) => r !== null)
		) as MappingFields;
		this.#set({ ...this.mapping, fields });
	};

	/** Changes what stands beside the fields: what a row is, the zone, which rows count. */
	setWhole = (change: Partial<Omit<Mapping, 'fields'>>): void => {
		const whole = { ...this.mapping, ...change };
		this.#set(
			Object.fromEntries(Object.entries(whole).filter(([, v]) => v !== undefined)) as Mapping
		);
	};

	answer = (field: string, reading: Reader | { zone: string }): void => {
		this.answered = [...this.answered, field];
		if ('read' in reading) this.setField(field, reading);
		else this.setWhole({ zone: reading.zone });
	};

	/** Tries the rehearsal again, for another zone of the site. */
	again = (): Promise<void> => this.#rehearse();

	begin = async (dryRun: boolean): Promise<void> => {
		const { preset, signature } = this.start;
		const asPreset = preset !== null && !this.changed;
		// An import takes the file away: the first rows are shown anew before it, or not at all.
		clearTimeout(this.#waiting);
		if (this.#waiting !== undefined && dryRun) void this.#rehearse();
		this.#waiting = undefined;
		const answer = await this.#post('start', {
			dryRun,
			...(asPreset ? { preset } : { mapping: this.mapping }),
			...(this.remember && !asPreset && { remember: signature })
		});
		if (!answer.ok) {
			this.problem = await messageOf(answer);
			return;
		}
		this.problem = null;
		await this.follow();
	};

	/** Looks how the import stands until it has ended. */
	follow = async (): Promise<void> => {
		for (;;) {
			const answer = await fetch(`${this.#path}/job`).catch(() => null);
			if (answer?.ok) this.job = (await answer.json()) as ImportJob;
			if (answer?.status === 404 || this.job?.state !== 'running') return;
			await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
		}
	};

	get #path(): string {
		return `/imports/file/${this.start.token}`;
	}

	#set(mapping: Mapping): void {
		this.mapping = mapping;
		this.changed = true;
		if (this.job?.state !== 'running') this.job = null;
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => void this.#rehearse(), PAUSE_MS);
	}

	async #rehearse(): Promise<void> {
		this.#waiting = undefined;
		const asked = this.mapping;
		const answer = await this.#post('preview', { mapping: asked });
		if (this.mapping !== asked) return;
		this.rehearsal = answer.ok
			? ((await answer.json()) as Rehearsal)
			: { problem: await messageOf(answer) };
	}

	#post(what: string, body: object): Promise<Response> {
		return fetch(`${this.#path}/${what}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify(body)
		}).catch(() => Response.json({ message: 'The server cannot be reached.' }, { status: 503 }));
	}
}

async function messageOf(answer: Response): Promise<string> {
	const body = (await answer.json().catch(() => ({}))) as { message?: string };
	return body.message ?? 'This did not work. Try it again.';
}
