import type { ExportColumn, ExportKind } from '$lib/domain/export-table';

const of =
	(kind: ExportKind) =>
	(name: string): ExportColumn => ({ name, kind });

export const text = of('text');
export const number = of('number');
export const flag = of('flag');
export const day = of('day');
export const instant = of('instant');
