import { en } from './en';
import { th, type Words } from './th';
import { languages, type Language } from './text';

const storageKey = 'prongsai.language';

function remembered(): Language {
	try {
		const stored = localStorage.getItem(storageKey);
		return languages.find((language) => language === stored) ?? 'th';
	} catch {
		// Storage can be forbidden; Thai then stands at every start.
		return 'th';
	}
}

let current = $state<Language>(remembered());

/** The language of the whole dashboard, kept on this machine. */
export const speech = {
	get language(): Language {
		return current;
	},
	set language(language: Language) {
		current = language;
		try {
			localStorage.setItem(storageKey, language);
		} catch {
			// Not kept, but in force.
		}
	},
	/** Keeps nothing on this machine; the language in force stays until the tab is closed. */
	forget(): void {
		try {
			localStorage.removeItem(storageKey);
		} catch {
			// Where storage is forbidden nothing was kept.
		}
	},
	get words(): Words {
		return wordsOf(current);
	},
};

/** Every text of the dashboard in a language. */
export function wordsOf(language: Language): Words {
	return language === 'th' ? th : en;
}
