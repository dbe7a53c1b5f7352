import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { wholeNumber } from "../command/values.js";

const WITHOUT_TERMINAL =
	"These do not: ask, no, yes, not-now, ghosted, unreached, withdrawn, ratio, patterns, log, lessons, bank, people, due, undo, import, export, settings and more. See: unfazed --help";

/** The dashboard, where there is a terminal for it. Throws a Failure (2) naming the commands that need none. */
export async function openDashboard(context: Context): Promise<number> {
	if (!context.interactive) throw wrongUsage(`the dashboard needs a terminal. ${WITHOUT_TERMINAL}`);
	const { runDashboard } = await import("./dashboard-command.js");
	return runDashboard(context);
}

/** The dashboard on invented data. Throws a Failure (2) without a terminal. */
export async function openDemo(
	context: Context,
	_args: readonly string[],
	flags: { asks?: string; seed?: string; slump?: boolean },
): Promise<number> {
	const options = {
		slump: flags.slump ?? false,
		...(flags.asks === undefined ? {} : { asks: wholeNumber("--asks", flags.asks, 0, 1_000_000) }),
		...(flags.seed === undefined ? {} : { seed: wholeNumber("--seed", flags.seed, 0, 4_294_967_295) }),
	};
	if (!context.interactive) throw wrongUsage(`the demo needs a terminal. ${WITHOUT_TERMINAL}`);
	const { runDemo } = await import("./demo-command.js");
	return runDemo(context, options);
}
