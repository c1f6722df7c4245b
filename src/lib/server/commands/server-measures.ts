import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readFreshness } from '$lib/server/store/read/freshness';
import { listSites } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { intakeGate } from './receive-items';
import { countedLines } from './server-counters';

type Family = { name: string; type: 'counter' | 'gauge'; help: string; lines: readonly string[] };

const delay = monitorEventLoopDelay({ resolution: 20 });

function gauge(name: string, help: string, ...values: (number | string)[]): Family {
	const lines = values.map((value) =>
		typeof value === 'number' ? `${name} ${value}` : `${name}${value}`
	);
	return { name, type: 'gauge', help, lines };
}

function counter(name: string, help: string, lines = countedLines(name)): Family {
	return { name, type: 'counter', help, lines };
}

/**
 * Measures of the server in the text exposition format of Prometheus, 0.0.4. Delays of the event loop are those since the
 * last time they were asked for.
 */
export async function serverMeasures(store: Store): Promise<string> {
	delay.enable();
	const { rss, heapUsed } = process.memoryUsage();
	const { user, system } = process.cpuUsage();
	const { requests, bytes } = intakeGate.load;
	const loop = Number.isFinite(delay.mean) ? delay.percentile(99) / 1e9 : 0;
	delay.reset();
	const families: Family[] = [
		gauge('process_resident_memory_bytes', 'Memory of the process', rss),
		gauge('nodejs_heap_used_bytes', 'Memory of its JavaScript objects', heapUsed),
		counter('process_cpu_seconds_total', 'Processor time', [
			`process_cpu_seconds_total ${(user + system) / 1e6}`
		]),
		gauge(
			'process_start_time_seconds',
			'When the process began, since 1970',
			Math.round(Date.now() / 1000 - process.uptime())
		),
		gauge('nodejs_eventloop_delay_p99_seconds', 'Delay of the event loop, 99th percentile', loop),
		gauge('evenkeel_intake_requests', 'Requests that write now', requests),
		gauge('evenkeel_intake_bytes', 'Bytes of request bodies held', bytes),
		counter('evenkeel_api_items_total', 'Items sent to the API since the start'),
		counter('evenkeel_api_answers_total', 'Answers of the API since the start'),
		counter('evenkeel_mails_total', 'Attempts to send a mail since the start'),
		...(await siteFamilies(store))
	];
	return families.map(exposition).join('');
}

async function siteFamilies(store: Store): Promise<Family[]> {
	const newest: string[] = [];
	const analysed: string[] = [];
	for (const { siteId, slug } of await listSites(store)) {
		const freshness = await readFreshness(store, siteId);
		const site = `{site=${JSON.stringify(slug)}}`;
		if (freshness.newestContact !== null) newest.push(`${site} ${freshness.newestContact / 1000}`);
		analysed.push(`${site} ${freshness.analysed ? 1 : 0}`);
	}
	return [
		gauge(
			'evenkeel_newest_contact_time_seconds',
			'When the newest contact of a site began, since 1970',
			...newest
		),
		gauge('evenkeel_analysed', 'Whether everything written to a site is analysed', ...analysed)
	];
}

function exposition({ name, type, help, lines }: Family): string {
	if (lines.length === 0) return '';
	return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('\n')}\n`;
}
