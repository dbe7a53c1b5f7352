import { resolve } from "node:path";
import envPaths from "env-paths";
import { cannot, wrongUsage } from "./failure.js";

/**
 * The home folder, absolute: `--home`, else `UNFAZED_HOME`, else `unfazed` in the platform's data folder.
 * Throws a Failure if none of them says where that is. Nothing is created.
 */
export function homeFolder(flag: string | undefined, env: NodeJS.ProcessEnv): string {
	if (flag === "") throw wrongUsage("--home is empty. Give it a folder.");
	const named = flag ?? env.UNFAZED_HOME;
	if (named) return resolve(named);
	if (process.platform !== "win32" && !env.HOME && !env.XDG_DATA_HOME) {
		throw cannot("HOME is not set, so there is no place for the journal. Set UNFAZED_HOME or give --home DIR.");
	}
	return envPaths("unfazed", { suffix: "" }).data;
}
