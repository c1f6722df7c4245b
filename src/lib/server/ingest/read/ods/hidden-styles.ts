import type { XmlHandler } from '../archive/xml-events';

/** Gathers the names of the styles that hide a sheet, from what stands before the sheets. */
export class HiddenStyles implements XmlHandler {
	readonly names = new Set<string>();
	private style = '';

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'style') this.style = attributes['style:name'] ?? '';
		if (name === 'table-properties' && attributes['table:display'] === 'false')
			this.names.add(this.style);
	}
}
