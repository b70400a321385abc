// The engine runs in the browser only; the page is served as a static shell.
export const ssr = false;
export const prerender = true;
// data/index.html rather than data.html: any host of static files finds it by its address.
export const trailingSlash = 'always';
