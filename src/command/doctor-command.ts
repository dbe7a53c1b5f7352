import { type Problem, runDoctor } from "../journal/doctor.js";
import { doctorText, needsHands } from "../journal/doctor-text.js";
import type { Collection, Doc } from "../journal/journal.js";
import { readSettings } from "../settings/settings-file.js";
import type { Context } from "./context.js";

/** What `doctor` ends with while something cannot be read. */
const DAMAGED = 3;

/** `unfazed doctor`: looks for damage, with `--fix` puts right what it can. Ends with 3 while something is unreadable. */
export async function runDoctorCommand(
	context: Context,
	flags: { fix?: boolean },
	collections: readonly Pick<Collection<Doc>, "name" | "schema">[],
): Promise<number> {
	// Each has a type of record of its own; the doctor only reads their names and schemas.
	const checked = collections as readonly unknown[] as readonly Collection<never>[];
	const found = runDoctor(context.home, { fix: flags.fix ?? false, collections: checked });
	const report = { ...found, problems: [...found.problems, ...settingsProblems(context.home)] };
	if (context.json) context.printJson(report);
	else context.print(doctorText(report));
	const damaged = report.problems.some(
		(problem) => needsHands(problem) || (problem.kind === "unreadable" && !flags.fix),
	);
	return damaged ? DAMAGED : 0;
}

function settingsProblems(home: string): Problem[] {
	return readSettings(home).problems.map((says) => ({ kind: "settings", file: "settings.json", says }));
}
