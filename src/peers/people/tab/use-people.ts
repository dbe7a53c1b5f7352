import { useRef, useState } from "react";
import type { Context } from "../../../command/context.js";
import { everybody } from "../people-records.js";
import type { Person } from "../person.js";

/**
 * All people, and those who were deleted: nobody before `isShown`, and while it is not as they were. They are read again with another
 * `version`, and at once by `again`.
 */
export function usePeople(context: Context, isShown: boolean, version: number) {
	const known = useRef<{ version?: number; kept: readonly Person[]; deleted: readonly Person[] }>({
		kept: [],
		deleted: [],
	});
	const [, draw] = useState(0);
	const read = () => {
		const everyone = everybody(context.journal(), { deleted: true });
		const kept = everyone.filter((one) => !one.deleted);
		known.current = { version, kept, deleted: everyone.filter((one) => one.deleted) };
	};
	if (isShown && known.current.version !== version) read();
	const again = () => {
		read();
		draw((count) => count + 1);
	};
	return { ...known.current, again };
}
