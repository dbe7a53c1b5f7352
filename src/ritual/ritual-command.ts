import type { Ask } from "../asks/ask.js";
import { findAsk } from "../asks/find-ask.js";
import type { Context } from "../command/context.js";
import { cannot, wrongUsage } from "../command/failure.js";
import { nextRitual } from "./ritual-records.js";

/**
 * Starts or resumes the ritual of a no or a yes: of the id (or a part of it), else of the one that waits, else of the newest no without.
 * Gives the exit code. Throws a Failure: 2 without a terminal or for an ask that is neither, 1 if none is there.
 */
export async function runRitual(context: Context, { id }: { id?: string }): Promise<number> {
	if (!context.interactive) {
		throw wrongUsage(
			"the ritual asks questions, so it needs a terminal. Without one, give: unfazed no WHO --lesson TEXT",
		);
	}
	const ask = id === undefined ? nextAsk(context) : findAsk(context.journal(), id);
	if (ask.deleted) throw wrongUsage(`that ask is deleted. Bring it back with: unfazed log restore ${ask._id}`);
	if (ask.outcome !== "no" && ask.outcome !== "yes")
		throw wrongUsage(`a ritual goes with a no or a yes, and ${ask.who} is neither. See: unfazed log show ${ask._id}`);
	return walkRitual(context, ask);
}

/** Leads through a ritual: on the whole screen, or line by line where nothing can be drawn. Gives the exit code. */
async function walkRitual(context: Context, ask: Ask): Promise<number> {
	if (context.plain) {
		if (ask.outcome === "yes") return (await import("./yes/yes-plain.js")).askYes(context, ask);
		return (await import("./ritual-plain.js")).askRitual(context, ask);
	}
	const { showRitual } = await import("./show-ritual.js");
	return showRitual(context, ask);
}

function nextAsk(context: Context): Ask {
	const ask = nextRitual(context.journal());
	if (!ask) throw cannot("nothing is waiting for a ritual. Record a no with: unfazed no WHO");
	return ask;
}
