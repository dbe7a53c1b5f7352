import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

/** A new empty folder, removed when the test has ended. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "unfazed-test-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A home folder that does not exist yet, as on a first run. */
export function temporaryHome(): string {
	return join(temporaryFolder(), "home");
}

/** A home for all tests of a file or a `describe`, removed after the last of them. */
export function sharedHome(): string {
	const folder = mkdtempSync(join(tmpdir(), "unfazed-test-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, "home");
}
