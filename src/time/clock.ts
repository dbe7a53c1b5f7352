/** Where "now" comes from, so that nothing else reads the system's clock. */
export type Clock = {
	/** Epoch milliseconds. */
	now(): number;
	/** Minutes east of UTC that hold in the person's zone (`TZ`) at an instant. */
	offsetAt(at: number): number;
};

/** The system's clock in the process's zone; `UNFAZED_NOW` (local time, or ISO 8601 with offset; a day alone is its noon) freezes it. Throws a RangeError if that is no date. */
export function clockFrom(frozen: string | undefined): Clock {
	const offsetAt = (at: number) => -new Date(at).getTimezoneOffset();
	if (!frozen) return { now: () => Date.now(), offsetAt };
	const at = instantOf(frozen);
	if (Number.isNaN(at)) throw new RangeError(`UNFAZED_NOW is not a date: ${frozen}`);
	return { now: () => at, offsetAt };
}

/** A day alone is its noon here, as where a person types one; a day that there is not (30 February) is none. */
function instantOf(text: string): number {
	const day = /^(\d{4}-\d\d-\d\d)(T.+)?$/.exec(text);
	if (!day?.[1] || Number.isNaN(Date.parse(day[1]))) return Number.NaN;
	if (new Date(day[1]).toISOString().slice(0, 10) !== day[1]) return Number.NaN;
	return Date.parse(day[2] ? text : `${text}T12:00:00`);
}
