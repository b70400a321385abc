/** Dots of the picture for each of its px: crisp on paper and on a large screen. */
const density = 2;

interface Drawn {
	readonly width: number;
	readonly height: number;
	readonly svg: string;
}

/**
 * A picture as PNG.
 * @throws Error where the browser cannot draw it.
 */
export async function pictureAsPng({ width, height, svg }: Drawn): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * density;
		canvas.height = height * density;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise<Blob>((resolve, reject) =>
			canvas.toBlob(
				(blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))),
				'image/png',
			),
		);
	} finally {
		URL.revokeObjectURL(url);
	}
}
