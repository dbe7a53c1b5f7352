/** The keys of the breathing, for the foot of the screen around it. */
export const BREATHING_KEYS = [
	{ key: "any key", says: "go on", always: true },
	{ key: "Tab", says: "the other pattern", always: true },
];
