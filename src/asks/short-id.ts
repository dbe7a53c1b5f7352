/** The part of an id that a person types: what follows its month. */
export function shortId(id: string): string {
	return id.slice(id.indexOf("-") + 1);
}
