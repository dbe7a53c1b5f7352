import type { Command } from "commander";
import type { ActionOf } from "../../command/rows.js";

/** `people reach`, below `people`. */
export function addReach(people: Command, action: ActionOf): void {
	people
		.command("reach")
		.description("who to reach out to, why now, and a message drafted for it; nothing is sent")
		.argument("[name]", "the person's name, its beginning, or the id; without one somebody is named")
		.option("--copy", "copy the message, also over SSH and in tmux")
		.option("--mail", "open the message in your mail program")
		.option("--occasion <occasion>", "what it is for: wish (the default), turn, slump or hard")
		.action(action(async () => (await import("./reach-command.js")).runReach));
}
