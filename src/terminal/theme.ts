/** What a colour means. Screens name the role; only this file knows colours. */
export type Role = "accent" | "yes" | "no" | "muted" | "strong" | "warn";

/** Props for Ink's `<Text>`. */
export type RoleProps = { color?: string; dimColor?: boolean; bold?: boolean };

// The sixteen terminal colours follow the person's own scheme, so they read on dark and on light backgrounds alike.
const COLOURED: Record<Role, RoleProps> = {
	accent: { color: "cyan" },
	yes: { color: "green" },
	no: { color: "magenta" },
	muted: { dimColor: true },
	strong: { bold: true },
	warn: { color: "yellow" },
};

// Bold and dim are no colours. chalk knows terminals without colour, but not `NO_COLOR` (no-color.org).
const UNCOLOURED: Record<Role, RoleProps> = {
	accent: {},
	yes: {},
	no: {},
	muted: { dimColor: true },
	strong: { bold: true },
	warn: { bold: true },
};

/** The roles in an environment: without colours where `NO_COLOR` is set to anything. */
export function rolesFor(env: Record<string, string | undefined>): Record<Role, RoleProps> {
	return env.NO_COLOR ? UNCOLOURED : COLOURED;
}

const ROLES = rolesFor(process.env);

/** The props that make Ink's `<Text>` play a role. */
export function roleProps(role: Role): RoleProps {
	return ROLES[role];
}
