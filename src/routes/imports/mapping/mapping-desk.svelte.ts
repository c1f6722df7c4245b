import { m } from '$lib/i18n/compiled/messages';
import type { FieldName, Mapping, MappingFields } from '$lib/server/ingest/map/mapping';
import type { Question } from '$lib/server/ingest/propose/question';
import type { JobView } from '../waiting/job-view';
import type { Rehearsal } from '../waiting/rehearse';
import { type Sent, sendJson } from './send-json';

export type Reader = NonNullable<MappingFields[FieldName]>;

type Start = {
	token: string;
	signature: string;
	preset: string | null;
	mapping: Mapping;
	questions: readonly Question[];
	rehearsal: Rehearsal;
	job: JobView | null;
};

/** Changes are tried out together once they have paused for this long. */
const PAUSE_MS = 350;
const LOOK_EVERY_MS = 400;
const LOOK_AGAIN_MS = 2000;
/** A server that has not answered for so long is taken for lost. */
const LOST_AFTER_MS = 8000;

/** What a person does with one file: changes its mapping, sees the first rows anew, rehearses, imports. */
export class MappingDesk {
	mapping = $state.raw<Mapping>({ what: 'contacts', fields: {} });
	rehearsal = $state.raw<Rehearsal>({ problem: '', raw: null });
	job = $state.raw<JobView | null>(null);
	remember = $state(true);
	questions = $state.raw<readonly Question[]>([]);
	/** Questions that have been answered, by field. */
	answered = $state.raw<readonly string[]>([]);
	problem = $state<string | null>(null);
	/** The server was not heard of while an import was followed. */
	lost = $state(false);
	/** The mapping is no longer the preset's. */
	changed = $state(false);
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly start: Start) {
		this.mapping = start.mapping;
		this.questions = start.questions;
		this.rehearsal = start.rehearsal;
		this.job = start.job;
	}

	setField = (field: string, reader: Reader | null): void => {
		const fields = Object.fromEntries(
			Object.entries({ ...this.mapping.fields, [field]: reader }).filter(([, r]) => r !== null)
		) as MappingFields;
		this.#set({ ...this.mapping, fields });
	};

	/** A person names the column of a field: how it is read is told by its values, and asked where they leave it open. */
	choose = async (field: string, reader: Reader, column: string): Promise<void> => {
		this.setField(field, reader);
		this.#ask(field, null);
		const { file } = this.mapping;
		const answer = await this.#post('propose', { field, column, file });
		const found = answer.ok ? (answer.body as { reader: Reader; question: Question | null }) : null;
		if (!found || this.mapping.fields[field as FieldName] !== reader) return;
		this.setField(field, found.reader);
		this.#ask(field, found.question);
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

	/** Whether none of the first rows would be stored: nothing is imported before the whole file was tried. */
	get hopeless(): boolean {
		if ('problem' in this.rehearsal || this.#tookRows) return false;
		const { rows } = this.rehearsal.table;
		return rows.length > 0 && rows.every(({ refused }) => refused);
	}

	begin = async (dryRun: boolean): Promise<void> => {
		const { preset, signature } = this.start;
		const asPreset = preset !== null && !this.changed;
		// An import takes the file away: the first rows are shown anew before it, or not at all.
		clearTimeout(this.#waiting);
		if (this.#waiting !== undefined && dryRun) void this.#rehearse();
		this.#waiting = undefined;
		const answer = await this.#post('start', {
			...{ dryRun, mapping: this.mapping },
			...(asPreset && { preset }),
			...(this.remember && !asPreset && { remember: signature })
		});
		this.problem = answer.ok ? null : answer.message;
		if (answer.ok) await this.follow();
	};

	stop = async (): Promise<void> => {
		const answer = await this.#post('stop', {});
		this.problem = answer.ok ? null : answer.message;
	};

	/** Looks how the import stands until it has ended; a lost connection is waited for. */
	follow = async (): Promise<void> => {
		for (;;) {
			const answer = await fetch(`${this.#path}/job`, {
				signal: AbortSignal.timeout(LOST_AFTER_MS)
			}).catch(() => null);
			this.lost = answer === null;
			if (answer?.ok) this.job = (await answer.json()) as JobView;
			else if (answer?.status === 404) {
				this.job = null;
				this.problem = m.mapping_forgotten();
			}
			if (answer?.status === 404 || this.job?.state !== 'running') return;
			const pause = this.lost ? LOOK_AGAIN_MS : LOOK_EVERY_MS;
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	};

	/** The last try of the whole file, by the mapping as it is now, took rows. */
	get #tookRows(): boolean {
		const counts = this.job?.dryRun ? this.job.result?.counts : null;
		return counts ? counts.received > counts.rejected : false;
	}

	get #path(): string {
		return `/imports/file/${this.start.token}`;
	}

	#ask(field: string, question: Question | null): void {
		const others = this.questions.filter((open) => open.field !== field);
		this.questions = question ? [...others, question] : others;
		this.answered = this.answered.filter((name) => name !== field);
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
			? (answer.body as Rehearsal)
			: { problem: answer.message, raw: this.rehearsal.raw };
	}

	#post(what: string, body: object): Promise<Sent> {
		return sendJson(`${this.#path}/${what}`, body);
	}
}
