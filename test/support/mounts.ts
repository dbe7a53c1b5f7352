import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { onTestFinished } from "vitest";

/** Whether this process may mount file systems: full disks and read-only homes are tested on real ones, which only root can make. */
export const CAN_MOUNT = canMount();

/** Mounts a small file system of its own at `folder`, gone when the test has ended. */
export function mountSmall(folder: string, kilobytes: number): void {
	mkdirSync(folder, { recursive: true });
	execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k,mode=700`, "tmpfs", folder]);
	onTestFinished(() => void execFileSync("umount", ["-l", folder]));
}

/** Makes a mounted file system read-only. */
export function makeReadOnly(folder: string): void {
	execFileSync("mount", ["-o", "remount,ro", folder]);
}

function canMount(): boolean {
	if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
	try {
		// In a mount namespace of its own, so that nothing is left behind. A container's root may not do it.
		execFileSync("unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}
