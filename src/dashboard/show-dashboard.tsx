import type { Context } from "../command/context.js";
import { showFullScreen } from "../terminal/full-screen.js";
import { DashboardScreen } from "./dashboard-screen.js";

/** The dashboard on the alternate screen; gives the exit code. What is typed in it is kept with every key, so nothing is left to save. */
export function showDashboard(context: Context, demo: string | undefined): Promise<number> {
	return showFullScreen((quit, pause) => <DashboardScreen context={context} quit={quit} pause={pause} demo={demo} />);
}
