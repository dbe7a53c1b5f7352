import type { Context } from "../command/context.js";

/** What the dashboard may be told: `notice` stands in its header (that the data is invented). */
export type DashboardOptions = { notice?: string };

/** Shows the dashboard until it is left, and gives the exit code. Where nothing can be drawn (`--plain`, a dumb terminal), Today as lines instead. */
export async function runDashboard(context: Context, { notice }: DashboardOptions = {}): Promise<number> {
	if (context.plain) {
		const { todayText } = await import("./today-text.js");
		context.print(todayText(context, notice));
		return 0;
	}
	// A journal that cannot be read says so before the screen is taken.
	const { readFacts } = await import("./facts.js");
	readFacts(context);
	const { showDashboard } = await import("./show-dashboard.js");
	return showDashboard(context, notice);
}
