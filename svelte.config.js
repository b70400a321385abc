import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: undefined }),
		alias: { $data: 'data' },
		// The policy stands in the page itself, and the server sends it as a header too: a meta
		// policy does not bind a worker loaded by URL.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'worker-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				// ECharts and Svelte's transitions set style attributes on elements.
				'style-src': ['self', 'unsafe-inline'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
			},
		},
		// Registered by the layout once the figures are drawn, so that it does not compete with them.
		serviceWorker: { register: false, files: (file) => file !== 'screenshot.png' },
	},
};
