import { useStateNow } from "../terminal/use-state-now.js";
import { type AskForm, type FormAnswers, partOf } from "./ask-form.js";

/** Gives the lines of a past lesson that fits what a form was told so far; none if none fits. `columns` is their room. */
export type Recall = (about: Pick<FormAnswers, "who" | "channel" | "reason">, columns: number) => readonly string[];

/** What was found for a who; `about` is all that was known when it was looked for, so that nothing is looked for twice. */
type Looked = { who: string; about: string | null; lines: readonly string[] };

/**
 * The lesson below a form's questions, and what looks for one when a question was passed. A form shows one lesson for its who, the
 * first that fits; another who may bring another.
 */
export function useRecalled(recall: Recall | undefined, columns: number) {
	const [recalled, now, set] = useStateNow<Looked>(() => ({ who: "", about: null, lines: [] }));
	const lookBack = (form: AskForm) => {
		const { who, channel, reason } = form.answers;
		if (!recall || partOf(form) === "who") return;
		const about = [who.trim(), channel, reason].join("\n");
		const last = now();
		if (last.about === about || (last.who === who && last.lines.length > 0)) return;
		set({ who, about, lines: recall({ who: who.trim(), channel, reason }, columns) });
	};
	return { lesson: recalled.lines, lookBack };
}
