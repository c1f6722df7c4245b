import { readMailSender } from '$lib/domain/mail-sender';

export type Settings = {
	/** 0 lets the system choose. */
	port: number;
	/** Address or name to listen on. */
	host: string;
	/** What browsers type, without path; absent: whatever loopback or numeric host they used. */
	origin?: string;
	/** Absent: the embedded database in `dataDir`. */
	databaseUrl?: string;
	dataDir: string;
};

/** A value as far as it is set: an empty one counts as absent, as Docker Compose passes them. */
type Environment = Record<string, string | undefined>;

const logLevels = ['debug', 'info', 'warn', 'error'];

function url(value: string): URL | undefined {
	return URL.canParse(value) ? new URL(value) : undefined;
}

function isOrigin(value: string): boolean {
	const parsed = url(value);
	return (
		!!parsed && /^https?:$/.test(parsed.protocol) && parsed.origin === value.replace(/\/$/, '')
	);
}

function isMailServer(value: string): boolean {
	const parsed = url(value);
	if (!parsed || !/^smtps?:$/.test(parsed.protocol) || parsed.hostname === '') return false;
	try {
		// Name and password may hold anything, written with %.
		return decodeURIComponent(parsed.username + parsed.password).length >= 0;
	} catch {
		return false;
	}
}

function isPort(value: string): boolean {
	return /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
}

/** Which values each variable takes; a variable that is not set is never asked. */
const rules: { name: string; accepts: (value: string) => boolean; expected: string }[] = [
	{ name: 'PORT', accepts: isPort, expected: 'a port number from 0 to 65535, such as 3000' },
	{
		name: 'HOST',
		accepts: (value) => /^[\w.:-]+$/.test(value) && !/^https?:/.test(value),
		expected: 'an address or host name to listen on, such as 127.0.0.1 or 0.0.0.0'
	},
	{
		name: 'ORIGIN',
		accepts: isOrigin,
		expected: 'scheme, host and port without a path, such as https://evenkeel.example.org'
	},
	{
		name: 'DATABASE_URL',
		accepts: (value) => /^postgres(ql)?:$/.test(url(value)?.protocol ?? ''),
		expected: 'a PostgreSQL address, such as postgres://user:password@host:5432/evenkeel'
	},
	{
		name: 'SMTP_URL',
		accepts: isMailServer,
		expected: 'a mail server, such as smtp://user:password@host:587'
	},
	{
		name: 'MAIL_FROM',
		accepts: (value) => readMailSender(value) !== null,
		expected: 'an address that mails are from, such as Evenkeel <evenkeel@example.org>'
	},
	{
		name: 'LOG_LEVEL',
		accepts: (value) => logLevels.includes(value),
		expected: `one of ${logLevels.join(', ')}`
	}
];

/** Secrets are parts of addresses: name the variable, do not repeat what it holds. */
function complaint(name: string, value: string, expected: string): string {
	const shown = name.endsWith('_URL') ? '' : ` "${value}"`;
	return `${name}${shown} is not understood: expected ${expected}.`;
}

/**
 * Reads the environment of the server.
 * @returns the settings with defaults, or one sentence for each wrong value
 */
export function readSettings(env: Environment): { settings: Settings } | { problems: string[] } {
	const value = (name: string) => env[name] || undefined;
	const problems = rules.flatMap(({ name, accepts, expected }) => {
		const given = value(name);
		return given === undefined || accepts(given) ? [] : [complaint(name, given, expected)];
	});
	if (problems.length > 0) return { problems };
	return {
		settings: {
			port: Number(value('PORT') ?? 3000),
			host: value('HOST') ?? '127.0.0.1',
			origin: value('ORIGIN')?.replace(/\/$/, ''),
			databaseUrl: value('DATABASE_URL'),
			dataDir: value('DATA_DIR') ?? './data'
		}
	};
}
