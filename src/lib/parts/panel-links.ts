/** Where a panel leads. */
export interface PanelLink {
	readonly label: string;
	/** Resolved. */
	readonly href: string;
}
