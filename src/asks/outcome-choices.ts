import type { Outcome } from "./ask.js";
import type { Term } from "./vocabulary.js";

/** The outcomes to choose among, each with its key. */
export const OUTCOME_CHOICES: readonly (Term & { id: Outcome })[] = [
	{ id: "pending", label: "Pending", key: "p", aliases: ["Open", "Ask"] },
	{ id: "yes", label: "Yes", key: "y", aliases: ["Won"] },
	{ id: "no", label: "No", key: "n", aliases: ["Lost"] },
	{ id: "not_now", label: "Not now", key: "l", aliases: ["Later"] },
	{ id: "ghosted", label: "Ghosted", key: "g", aliases: ["No answer"] },
	{ id: "unreached", label: "Unreached", key: "u", aliases: ["Voicemail"] },
	{ id: "withdrawn", label: "Withdrawn", key: "w", aliases: ["Cancelled"] },
];
