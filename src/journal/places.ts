import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Month } from "../time/days.js";
import { unavailable } from "./failures.js";

const MONTH_FILE = /^(\d{4}-\d{2})\.db$/;

/** One file of records; `month` is null for a collection of one file. */
export type Place = { collection: string; month: Month | null };

/** The path, relative to the home folder, of a collection's file; `month` is null for a collection of one file. */
export function placeOf(collection: string, month: Month | null): string {
	return month === null ? `${collection}.db` : `${collection}/${month}.db`;
}

/** The months that have a file in a collection's folder, newest first. Throws a JournalError if it may not be read. */
export function monthsOf(home: string, collection: string): Month[] {
	return namesIn(join(home, collection))
		.flatMap((name) => MONTH_FILE.exec(name)?.[1] ?? [])
		.sort()
		.reverse();
}

/** Every file of records below the home folder: its collection and its month. */
export function allPlaces(home: string): Place[] {
	return namesIn(home).flatMap((name): Place[] => {
		if (name.endsWith(".db")) return [{ collection: name.slice(0, -3), month: null }];
		if (name.includes(".") || name === "lock") return [];
		return monthsOfFolder(home, name).map((month) => ({ collection: name, month }));
	});
}

/** The names in a folder; none if there is no such folder. */
export function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw unavailable(error, folder, "read");
	}
}

function monthsOfFolder(home: string, name: string): Month[] {
	try {
		return monthsOf(home, name);
	} catch {
		return [];
	}
}
