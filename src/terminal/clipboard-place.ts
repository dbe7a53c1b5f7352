/** A program that puts its stdin on the clipboard of the machine it runs on. */
export type CopyProgram = {
	file: string;
	args: string[];
	env?: NodeJS.ProcessEnv;
	limit: number;
	takesBase64?: boolean;
};

/** Terminals without a clipboard. */
const BARE_TERMINALS = /^(linux|dumb|unknown|cons25|eterm|vt[12345]\d\d)\b/;

/** Up to this version (that of GNOME 50) the VTE library takes no OSC 52; see its issue 2495. */
const VTE_WITHOUT = 8_499;

/** Windows' own clip.exe takes bytes in the code page of the day and spoils every umlaut, so PowerShell reads base64. */
const POWERSHELL_SCRIPT =
	"$ErrorActionPreference='Stop';$t=[Console]::In.ReadToEnd();" +
	"Set-Clipboard -Value ([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($t)))";

const POWERSHELL: CopyProgram = {
	file: "powershell.exe",
	args: ["-NoProfile", "-NonInteractive", "-Command", POWERSHELL_SCRIPT],
	limit: 8_000,
	takesBase64: true,
};

/** Long for a program that works; one that waits for a display that is gone must not keep a person waiting. */
const LIMIT = 2_000;

/** Whether the person sits at another machine, so that programs here reach neither their clipboard nor their screen. */
export function isRemote(env: NodeJS.ProcessEnv): boolean {
	return Boolean(env.SSH_CONNECTION || env.SSH_TTY || env.SSH_CLIENT);
}

/** Whether this is Linux inside of Windows. */
export function isWsl(env: NodeJS.ProcessEnv): boolean {
	return Boolean(env.WSL_DISTRO_NAME || env.WSL_INTEROP);
}

/** Whether the terminal is one without any clipboard: a console, or no terminal to speak of. That of Windows has no TERM, and another name. */
export function hasNoClipboard({ TERM, WT_SESSION }: NodeJS.ProcessEnv): boolean {
	return TERM ? BARE_TERMINALS.test(TERM) : !WT_SESSION;
}

/** Whether the terminal is known to ignore OSC 52. What is not known is tried: it announces nothing that could be read safely beside the keys. */
export function ignoresCopies(env: NodeJS.ProcessEnv): boolean {
	if (hasNoClipboard(env) || env.TERM_PROGRAM === "Apple_Terminal") return true;
	// Terminals that were started out of a VTE one inherit its variable, but say who they are.
	const isVte = /^xterm/.test(env.TERM ?? "") && !env.TERM_PROGRAM && !env.XTERM_VERSION && !env.KITTY_WINDOW_ID;
	return isVte && isOldVte(env.VTE_VERSION);
}

/** Whether this version of VTE ("7600") is one that takes no OSC 52. */
export function isOldVte(version: string | undefined): boolean {
	return Boolean(version) && Number(version) <= VTE_WITHOUT;
}

/**
 * The programs that may fill the clipboard of this machine, best first; not whether they are installed. None over SSH: they would fill
 * that of the wrong machine.
 */
export function copyPrograms(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): CopyProgram[] {
	if (isRemote(env)) return [];
	if (platform === "win32") return [POWERSHELL];
	// Without a locale, as programs started by others may be, pbcopy takes UTF-8 for Mac Roman.
	if (platform === "darwin") return [{ file: "pbcopy", args: [], env: { LC_CTYPE: "UTF-8" }, limit: LIMIT }];
	return [
		...(isWsl(env) ? [POWERSHELL] : []),
		...(env.WAYLAND_DISPLAY ? [{ file: "wl-copy", args: ["--type", "text/plain"], limit: LIMIT }] : []),
		...(env.DISPLAY
			? [
					{ file: "xclip", args: ["-selection", "clipboard", "-in"], limit: LIMIT },
					{ file: "xsel", args: ["--clipboard", "--input"], limit: LIMIT },
				]
			: []),
	];
}
