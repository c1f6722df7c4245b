import { m } from '$lib/i18n/compiled/messages';

/** What became of a file that was sent; `lang` where the problem is said in another language than the reader's. */
export type SentFile = { token: string } | { problem: string; lang?: string; lost: boolean };

/**
 * Sends a file as it is, its name beside it.
 * @param progress told the share that has been sent, 0 to 1
 */
export function sendFile(file: File, progress: (share: number) => void): Promise<SentFile> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		const lost = () =>
			resolve({
				problem: m.import_lost(),
				lost: true
			});
		request.open('PUT', '/imports/files');
		request.setRequestHeader('content-type', 'application/octet-stream');
		request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
		request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 1);
		request.onerror = lost;
		request.onabort = lost;
		request.onload = () => resolve(answerOf(request.responseText));
		request.send(file);
	});
}

function answerOf(text: string): SentFile {
	try {
		const answer = JSON.parse(text) as { token?: string; message?: string; lang?: string };
		if (answer.token !== undefined) return { token: answer.token };
		const { message, lang } = answer;
		return { problem: message ?? m.import_unreadable(), ...(lang && { lang }), lost: false };
	} catch {
		return { problem: m.import_unreadable(), lost: false };
	}
}
