import type { FieldName, MappingFields } from '../map/mapping';

/** What a column leaves open: both readings of the same values, for a person to choose from. */
export type Question = {
	field: FieldName;
	column: string;
	about: 'date-order' | 'unit' | 'scale' | 'decimal' | 'zero' | 'zone';
	/** The proposed reading first. */
	readings: {
		reader: NonNullable<MappingFields[FieldName]> | { zone: string };
		/** Three values as they stand, and as they would be read. */
		samples: { text: string; read: string }[];
	}[];
};
