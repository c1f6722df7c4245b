import { m } from '$lib/i18n/compiled/messages';
import { decimal, whole } from '../format/number';
import { delimiterWord } from './file-words';

type Notes = {
	kind: string;
	packed?: true;
	encoding?: string;
	delimiter?: string;
	sheet?: string;
	headerLine: number;
};

/** What a file is and how it was opened, in one line: "12 kB · CSV · utf-8 · separated by comma · header in line 1". */
export function fileAbout(bytes: number, notes: Notes): string {
	const { packed, encoding, delimiter, sheet, headerLine } = notes;
	const kind = notes.kind.toUpperCase();
	const parts = [
		bytes < 1e6 ? `${whole(Math.ceil(bytes / 1000))} kB` : `${decimal(bytes / 1e6, 1)} MB`,
		packed ? m.mapping_gzip({ kind }) : kind,
		encoding,
		delimiter && m.mapping_separated({ sign: delimiterWord(delimiter) }),
		sheet && m.mapping_sheet({ name: sheet }),
		headerLine > 0 && m.mapping_header_line({ line: headerLine })
	];
	return parts.filter(Boolean).join(' · ');
}
