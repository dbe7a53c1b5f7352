import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A disk of `kilobytes` mounted until the test is over; undefined where this user may not mount one. */
export function smallDisk(kilobytes: number): string | undefined {
	const folder = mkdtempSync(join(tmpdir(), "unfazed-disk-"));
	const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder]);
	onTestFinished(() => {
		if (status === 0) spawnSync("umount", [folder]);
		rmSync(folder, { recursive: true, force: true });
	});
	return status === 0 ? folder : undefined;
}

/** Makes a disk of `smallDisk` read-only from now on. */
export function makeReadOnly(disk: string): void {
	const { status, stderr } = spawnSync("mount", ["-o", "remount,ro", disk]);
	if (status !== 0) throw new Error(stderr.toString());
}
