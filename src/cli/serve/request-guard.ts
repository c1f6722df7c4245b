import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { hostAllowed } from './host-allowed';

export type Refusal = { status: number; sentence: string };

/** Header by which the server itself tells the application its scheme; clients' own are removed. */
export const protocolHeader = 'x-evenkeel-proto';

/** Forms are read into memory as a whole, so they stay small; files arrive as raw streams. */
const largestForm = 1024 * 1024;

const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/** Removes what only a trusted proxy or this server may say, and says what this server knows. */
export function cleanHeaders(headers: IncomingHttpHeaders, protocol: 'http' | 'https'): void {
	for (const name of Object.keys(headers)) {
		if (name === 'forwarded' || /^x-(forwarded|evenkeel)-/.test(name)) {
			Reflect.deleteProperty(headers, name);
		}
	}
	headers[protocolHeader] = protocol;
}

function formRefusal(headers: IncomingHttpHeaders): Refusal | undefined {
	if (!formTypes.test(headers['content-type'] ?? '')) return undefined;
	const length = headers['content-length'];
	if (length === undefined && headers['transfer-encoding'] !== undefined) {
		return { status: 411, sentence: 'A form must say its length.' };
	}
	if (Number(length ?? 0) <= largestForm) return undefined;
	return { status: 413, sentence: 'This form is larger than 1 MB.' };
}

/**
 * The framework, asked for an address that it cannot decode, lets a refusal of ours end the whole process; and no database
 * can be asked for a text with NUL.
 */
function isReadable(address: string): boolean {
	if (address.includes('%00')) return false;
	try {
		decodeURI(address.split('?', 1)[0] ?? '');
		return true;
	} catch {
		return false;
	}
}

/**
 * Whether a request is refused before the application sees it.
 * @param origin the configured ORIGIN, if any
 * @returns undefined where it may pass
 */
export function refusal(request: IncomingMessage, origin: string | undefined): Refusal | undefined {
	const { headers } = request;
	if (origin === undefined && !hostAllowed(headers.host)) {
		const sentence = 'To reach Evenkeel by this name, start it with ORIGIN set to its address.';
		return { status: 421, sentence };
	}
	if (!isReadable(request.url ?? '')) {
		return { status: 400, sentence: 'The address holds a % that stands for nothing, or %00.' };
	}
	return formRefusal(headers);
}
