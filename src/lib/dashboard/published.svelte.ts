import {
	descriptorName,
	fetchResource,
	findPackage,
	PublicationError,
	type DataPackage,
	type Resource,
} from '$lib/publish';
import type { Dashboard } from './dashboard.svelte';

/** What the dashboard's own host publishes: looked for at the start, opened when asked for. */
export class Published {
	#offered = $state.raw<DataPackage>();
	#failure = $state.raw<PublicationError>();
	#fetching = $state(false);
	readonly #folder: string;
	readonly #dashboard: Pick<Dashboard, 'open'>;

	/** @param folder address of the description's folder, with a slash at its end */
	constructor(folder: string, dashboard: Pick<Dashboard, 'open'>) {
		this.#folder = folder;
		this.#dashboard = dashboard;
	}

	/** What there is to open; undefined where nothing is published. */
	get offered() {
		return this.#offered;
	}
	/** Why it cannot be used; nothing of it was opened. */
	get failure() {
		return this.#failure;
	}
	/** Files are on their way. */
	get fetching() {
		return this.#fetching;
	}

	/** Looks for published data. */
	async look(): Promise<void> {
		await this.#tell(async () => {
			this.#offered = await findPackage(this.#folder + descriptorName);
		});
	}

	/**
	 * Opens published files as the user's own are: all of them, or none where one is not what its
	 * description says.
	 * @returns whether new data stands.
	 */
	async open(resources: readonly Resource[]): Promise<boolean> {
		const source = this.#offered?.sources.map(({ title }) => title).join(', ') ?? '';
		const published = { source, date: this.#offered?.created.slice(0, 10) ?? '' };
		let opened = false;
		this.#fetching = true;
		await this.#tell(async () => {
			const files: File[] = [];
			for (const resource of resources) files.push(await fetchResource(this.#folder, resource));
			opened = await this.#dashboard.open(files, published);
		});
		this.#fetching = false;
		return opened;
	}

	/** Does something with what is published; what is wrong with it is told. */
	async #tell(work: () => Promise<void>): Promise<void> {
		this.#failure = undefined;
		try {
			await work();
		} catch (error) {
			if (!(error instanceof PublicationError)) throw error;
			this.#failure = error;
		}
	}
}
