import { spawn } from "node:child_process";
import { isRemote, isWsl } from "../terminal/clipboard-place.js";
import { askTmux } from "../terminal/clipboard-tmux.js";

/** A program that opens takes well under a second; one that is still there may be the mail program itself. */
const LIMIT = 5_000;

const FAILED = "It could not be opened here. Copy it instead.";

type Opener = { file: string; args: string[]; missing: string };

// Ours rather than the package `open`: that one brings a script as a file of its own, and tells neither a failure nor what to do instead.
/** Opens a `mailto:` address in the person's own program; gives null, or a line that says why not and what to do. */
export async function openOutside(address: string, env: NodeJS.ProcessEnv): Promise<string | null> {
	if (!isMailto(address)) return "Only mail addresses can be opened. Copy it instead.";
	const now = (await askTmux(env))?.env ?? env;
	if (isRemote(now)) return "Over SSH there is nothing to open it with here. Copy it instead.";
	if (!hasDesktop(now)) return "There is no desktop here to open it with. Copy it instead.";
	// An address too long for the system is thrown rather than said.
	return run(openerOf(address, now, process.platform), now).catch(() => FAILED);
}

/** Which program opens an address on a platform, and with which arguments. No shell reads them, so nothing in them is a command. */
export function openerOf(address: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Opener {
	if (platform === "darwin") return { file: "open", args: [address], missing: "" };
	if (platform !== "win32" && !isWsl(env))
		return { file: "xdg-open", args: [address], missing: "Install xdg-utils, or copy it instead." };
	// `start` is a word of the command shell, which would read a & in the address as its own; this is what it ends up with.
	return { file: "rundll32.exe", args: ["url.dll,FileProtocolHandler", address], missing: "" };
}

/** Whether it is a mail address to open, without blanks or controls, which no address has. */
function isMailto(address: string): boolean {
	return !/[\s\p{Cc}]/u.test(address) && URL.parse(address)?.protocol === "mailto:";
}

function hasDesktop(env: NodeJS.ProcessEnv): boolean {
	if (process.platform === "win32" || process.platform === "darwin" || isWsl(env)) return true;
	return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function run({ file, args, missing }: Opener, env: NodeJS.ProcessEnv): Promise<string | null> {
	return new Promise((resolve) => {
		// Apart from us, so that closing our terminal does not close theirs; never a shell.
		const child = spawn(file, args, { env, stdio: "ignore", detached: true, windowsHide: true });
		const end = (line: string | null) => {
			clearTimeout(timer);
			child.unref();
			resolve(line);
		};
		const timer = setTimeout(() => end(null), LIMIT);
		child.on("error", (error: NodeJS.ErrnoException) => {
			const isMissing = error.code === "ENOENT";
			end(isMissing ? `${file} is not installed, so nothing can open it. ${missing || "Copy it instead."}` : FAILED);
		});
		child.on("exit", (code) => {
			end(
				code === 0 ? null : "No program here could open it. Choose one in your desktop's settings, or copy it instead.",
			);
		});
	});
}
