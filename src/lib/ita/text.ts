/** A name in both languages of the dashboard. */
export interface Text {
	readonly th: string;
	readonly en: string;
}
