/** Bytes in the pieces they were made in: to join them takes their memory twice, and time. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[];

/** Bytes kept by name on this machine. Each put is whole or not at all, also where the tab is killed. */
export interface Cabinet {
	get(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
	put(name: string, pieces: Pieces): Promise<void>;
	names(): Promise<readonly string[]>;
	remove(name: string): Promise<void>;
}
