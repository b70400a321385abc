const storageKey = 'prongsai.theme';
const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

function remembered(): Theme | undefined {
	try {
		return themes.find((theme) => theme === localStorage.getItem(storageKey));
	} catch {
		// Storage can be forbidden; the system's colours then stand.
		return undefined;
	}
}

let chosen = $state(remembered());
let system = $state<Theme>('light');

/** The colours of the page: the system's until one is chosen, then that, kept on this machine. */
export const appearance = {
	get theme(): Theme {
		return chosen ?? system;
	},
	set theme(theme: Theme) {
		chosen = theme;
		try {
			localStorage.setItem(storageKey, theme);
		} catch {
			// Not kept, but in force.
		}
	},
	/** Keeps nothing on this machine; the system's colours stand again. */
	forget(): void {
		chosen = undefined;
		try {
			localStorage.removeItem(storageKey);
		} catch {
			// Where storage is forbidden nothing was kept.
		}
	},
	/** Follows the system's setting; gives the function that stops it. */
	follow(): () => void {
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const update = () => (system = dark.matches ? 'dark' : 'light');
		update();
		dark.addEventListener('change', update);
		return () => dark.removeEventListener('change', update);
	},
};
