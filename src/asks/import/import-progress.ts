import { isatty } from "node:tty";
import { writeAll } from "../../command/output.js";

/** What is being done now, on one line that is written over. `clear` before anything else is printed. */
export type Progress = { say(text: string): void; clear(): void };

/** Progress on stderr; silent where that is no terminal, and in plain mode. */
export function openProgress(plain: boolean): Progress {
	if (plain || !isatty(2)) return { say: () => {}, clear: () => {} };
	let isShown = false;
	const write = (text: string) => writeAll(2, `\r\u001b[K${text}`);
	return {
		say(text) {
			isShown = true;
			write(`${text}…`);
		},
		clear() {
			if (isShown) write("");
			isShown = false;
		},
	};
}
