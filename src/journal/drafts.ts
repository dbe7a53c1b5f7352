import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { unavailable } from "./failures.js";
import type { Drafts } from "./journal.js";
import { decode, encode } from "./lines.js";
import { namesIn } from "./places.js";
import { writeAtOnce } from "./write-at-once.js";

const SUFFIX = ".json";

/** The drafts below a home folder, a file each. Dates in them come back as dates. */
export function openDrafts(home: string): Drafts {
	const folder = join(home, "drafts");
	const fileOf = (key: string) => join(folder, safeName(key) + SUFFIX);
	const startingWith = (prefix: string) => {
		const start = prefix === "" ? "" : safeName(prefix);
		const files = namesIn(folder).filter((name) => name.startsWith(start) && name.endsWith(SUFFIX));
		return files.flatMap((name) => contentsOf(join(folder, name)) ?? []);
	};

	return {
		save(key, value) {
			const file = fileOf(key);
			try {
				writeAtOnce(file, encode({ key, value }));
			} catch (error) {
				throw unavailable(error, file, "write");
			}
		},
		load: (key) => contentsOf(fileOf(key))?.value,
		drop(key) {
			const file = fileOf(key);
			try {
				rmSync(file, { force: true });
			} catch (error) {
				throw unavailable(error, file, "write");
			}
		},
		keys(prefix = "") {
			const keys = startingWith(prefix).map(({ key }) => key);
			return keys.sort();
		},
		startingWith,
	};
}

/** A draft is a convenience: one that cannot be read is as good as none. */
function contentsOf(file: string): { key: string; value: unknown } | undefined {
	try {
		const contents = decode(readFileSync(file, "utf8"));
		if (typeof contents !== "object" || contents === null) return undefined;
		const { key, value } = contents as Record<string, unknown>;
		return typeof key === "string" ? { key, value } : undefined;
	} catch {
		return undefined;
	}
}

/** A key as a file name: what is not a plain letter, digit, dash or underscore is written by its code, so that keys never meet. */
function safeName(key: string): string {
	return key.replace(/[^a-z0-9_-]/g, (char) => `%${char.charCodeAt(0).toString(16)}-`).slice(0, 200) || "%";
}
