// The engine runs in the browser only; the page is served as a static shell.
import './dashboard';

export const ssr = false;
export const prerender = true;
