import { capital } from "../terminal/sentence.js";
import { troubleOf } from "./failure.js";

/** Does something that may fail. Gives a whole sentence on what came of it, and whether it was done. */
export function attempted(run: () => string): { says: string; done: boolean } {
	let says = "";
	const trouble = troubleOf(() => {
		says = run();
	});
	return trouble === null ? { says, done: true } : { says: capital(trouble), done: false };
}
