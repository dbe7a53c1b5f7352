import type { DoctorReport, Problem } from "./doctor.js";

/** A report for a person to read, lines without a line end at the end. */
export function doctorText(report: DoctorReport): string {
	const { home, files, records, problems, fixed } = report;
	const looked = `Looked at ${counted(files, "file")} in ${home}: ${counted(records, "record")}.`;
	if (problems.length === 0) return `${looked}\nAll is well.`;
	const found = problems.map((problem) => `  ${problemText(problem)}`);
	if (fixed.length > 0)
		return [looked, "Found:", ...found, "Put right:", ...fixed.map((line) => `  ${line}`)].join("\n");
	const advice = problems.every(needsHands) ? "" : " To put right what can be, run: unfazed doctor --fix";
	return [looked, "Found:", ...found, `Nothing was changed.${advice}`].join("\n");
}

/** Whether the doctor cannot put a problem right; its line then says what to do. */
export function needsHands({ kind }: Problem): boolean {
	return kind === "misplaced" || kind === "settings";
}

function problemText(problem: Problem): string {
	switch (problem.kind) {
		case "unreadable":
			return `${problem.file}, line ${problem.line}: cannot be read: ${problem.start || "(no text)"}`;
		case "open":
			return `${problem.file || "the home folder"}: others may look into it (mode ${problem.mode})`;
		case "lock":
			return `${problem.file}: left by a program that is gone; the next change steps over it`;
		case "leftover":
			return `${problem.file}: left by an interrupted write`;
		case "misplaced":
			return `${problem.file}: is a ${problem.is}, where a ${problem.is === "file" ? "folder" : "file"} belongs. Move it away`;
		case "settings":
			return problem.says;
	}
}

function counted(count: number, noun: string): string {
	return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
