/** Bytes kept by name on this machine. Each put is whole or not at all, also where the tab is killed. */
export interface Cabinet {
	get(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
	put(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	names(): Promise<readonly string[]>;
	remove(name: string): Promise<void>;
}
