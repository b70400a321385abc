/** Why published data cannot be used. */
export type PublicationErrorCode =
	'not_a_package' | 'newer_version' | 'missing_file' | 'wrong_hash' | 'unreachable';

/** What is thrown about published data; its texts belong to words/. */
export class PublicationError extends Error {
	override readonly name = 'PublicationError';
	readonly code: PublicationErrorCode;
	/** The file it is about, or where in the description. */
	readonly about: string;

	constructor(code: PublicationErrorCode, about = '') {
		super(about ? `${code}: ${about}` : code);
		this.code = code;
		this.about = about;
	}
}
