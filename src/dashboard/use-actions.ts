import { logWith, selectedRow } from "../asks/log/log-list.js";
import type { Context } from "../command/context.js";
import { nextRitual } from "../ritual/ritual-records.js";
import { startFilter } from "../terminal/filter.js";
import type { Quit } from "../terminal/full-screen.js";
import { turnChanges } from "../undo/history-records.js";
import type { ShellAction } from "./keys.js";
import { layOver, nextTab, type Over } from "./shell.js";
import type { Dashboard } from "./use-dashboard.js";

/** The ways out of the dashboard: for good, and into the shell for a while where that is possible. */
export type Exits = { quit: Quit; pause?: (() => void) | undefined };

/** Does what the dashboard's own keys and the palette name. */
export function useActions(context: Context, dashboard: Dashboard, { quit, pause }: Exits) {
	const { shellNow, setShell, logNow, setLog, found, say, attempt, show } = dashboard;
	const lay = (over: Over) => setShell(layOver(shellNow(), over));
	const startRitual = () => {
		const selected = shellNow().tab === "log" ? found.rows[selectedRow(logNow(), found.rows)] : undefined;
		const isAnswered = (selected?.outcome === "no" || selected?.outcome === "yes") && !selected.deleted;
		const answered = isAnswered ? selected : undefined;
		const ask = answered ?? nextRitual(context.journal());
		if (ask) lay({ kind: "ritual", ask });
		else say("Nothing is waiting for a ritual. n records a no.");
	};
	const searchHere = () => {
		const { tab } = shellNow();
		if (tab === "bank") return dashboard.bank.search();
		if (tab === "peers") return dashboard.people.search();
		show("log");
		setLog(startFilter(logNow()));
	};
	const reach = () => {
		const id = shellNow().tab === "peers" ? dashboard.people.selectedId : undefined;
		lay({ kind: "reach", id, occasion: "wish" });
	};
	return (action: ShellAction) => {
		switch (action) {
			case "today":
			case "ratio":
			case "log":
			case "bank":
			case "peers":
				return show(action);
			case "next-tab":
				return show(nextTab(shellNow().tab));
			case "add-no":
				return lay({ kind: "form", form: "no" });
			case "add-yes":
				return lay({ kind: "form", form: "yes" });
			case "add-ask":
				return lay({ kind: "form", form: "ask" });
			case "add-deposit":
				return lay({ kind: "deposit" });
			case "reach":
				return reach();
			case "ritual":
				return startRitual();
			case "undo":
			case "redo":
				return attempt(() => turnChanges(context.journal(), { way: action, count: 1 }, dashboard.columns - 2));
			case "search":
				return searchHere();
			case "deleted":
				show("log");
				return setLog(logWith("deleted:yes"));
			case "history":
			case "lessons":
			case "slump":
			case "palette":
			case "settings":
			case "help":
				return lay({ kind: action });
			case "pause":
				return pause?.();
			case "quit":
				return quit(0);
		}
	};
}
