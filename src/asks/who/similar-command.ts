import type { Context } from "../../command/context.js";
import { todayNow } from "../../command/today.js";
import { alikeGroups } from "./similar-who.js";
import { knownWhos } from "./similar-who-records.js";
import { dayOfNumber, groupsText, joinCommand } from "./similar-who-text.js";

/** `unfazed log similar`: the whos that are likely the same in several spellings, each group with the command that joins it. */
export async function runSimilar(context: Context): Promise<undefined> {
	const groups = alikeGroups(knownWhos(context));
	if (!context.json) {
		context.print(groupsText(groups, todayNow(context)));
		return undefined;
	}
	const found = groups.map(({ likeness, whos }) => {
		const [keep, ...others] = whos.map(({ who }) => who);
		const spellings = whos.map(({ who, asks, last }) => ({ who, asks, last: dayOfNumber(last) }));
		return { likeness, keep, whos: spellings, join: joinCommand(others, keep ?? "") };
	});
	context.printJson({ groups: found });
	return undefined;
}
