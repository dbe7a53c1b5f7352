/** The same words with a capital at their beginning. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How many there are of something: "1 deposit", "1,200 deposits"; `many` where that is not made with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
