declare global {
	namespace App {
		interface PageState {
			/** The entry is of the matching screen, over the page. */
			matching?: true;
		}
	}
}

export {};
