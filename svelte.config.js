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
				// The hash is of the style attribute of SvelteKit's route announcer: the only one there is.
				// https://github.com/sveltejs/kit/issues/11993
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
				],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
			},
		},
		// Registered by the layout once the figures are drawn, so that it does not compete with them.
		// Published data is large, and kept like any file once it is opened.
		serviceWorker: {
			register: false,
			files: (file) => file !== 'screenshot.png' && !file.startsWith('data/'),
		},
	},
};
