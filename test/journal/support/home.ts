import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A home folder that does not exist yet, in a temporary folder that is removed after the test. */
export function newHome(): string {
	const folder = mkdtempSync(join(tmpdir(), "unfazed-journal-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, "home");
}
