import { createContext } from 'svelte';
import type { Dashboard } from '$lib/dashboard';

/** The one dashboard of the page. */
export const [getDashboard, setDashboard] = createContext<Dashboard>();
