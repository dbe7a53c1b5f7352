import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";
import type { Month } from "../time/days.js";
import { CHANGES } from "./change-log.js";
import type { ChangeEvent, Doc } from "./journal.js";
import { readLine } from "./lines.js";
import { allPlaces, type Place, placeOf } from "./places.js";
import { type Mark, markEnd, readBehind, readWhole, sameStamp } from "./read-file.js";
import { stampAt } from "./shards.js";

/** Tells listeners what is written below a home folder. */
export type Follower = {
	/** See `Journal.follow`. */
	follow(listener: (event: ChangeEvent) => void): () => void;
	/** To be called after an own write, so that listeners hear of it soon. */
	wrote(): void;
};

/** Between two looks when the system reports nothing, in milliseconds. Network folders and some containers never report. */
const POLL = 700;

/** Reports of the system come in bursts: one look after so many milliseconds serves them all. */
const GATHER = 10;

/** A follower of `home`; costs nothing until somebody listens. `before` is called before each look. */
export function openFollower(home: string, before: () => void): Follower {
	const listeners = new Set<(event: ChangeEvent) => void>();
	const watchers = new Map<string, FSWatcher>();
	let marks = new Map<string, Mark>();
	let poll: NodeJS.Timeout | undefined;
	let soon: NodeJS.Timeout | undefined;

	function look(): void {
		soon = undefined;
		before();
		const events = readEvents(home, marks);
		watchFolders();
		for (const event of events) {
			for (const listener of [...listeners]) listener(event);
		}
	}

	function lookSoon(): void {
		if (listeners.size > 0) soon ??= setTimeout(look, GATHER);
	}

	function watchFolders(): void {
		const folders = allPlacesQuietly(home).flatMap(({ collection, month }) => (month ? [join(home, collection)] : []));
		for (const folder of new Set([home, ...folders])) {
			if (!watchers.has(folder)) watchFolder(folder);
		}
	}

	function watchFolder(folder: string): void {
		try {
			const watcher = watch(folder, { persistent: false }, lookSoon);
			const stop = () => {
				watcher.close();
				watchers.delete(folder);
			};
			watcher.on("error", stop);
			watchers.set(folder, watcher);
		} catch {
			// No such folder yet, or no watchers left: the poll does.
		}
	}

	function start(): void {
		marks = marksNow(home);
		watchFolders();
		poll = setInterval(look, POLL);
		poll.unref();
	}

	function stop(): void {
		clearInterval(poll);
		clearTimeout(soon);
		soon = undefined;
		for (const watcher of watchers.values()) watcher.close();
		watchers.clear();
	}

	return {
		wrote: lookSoon,
		follow(listener) {
			// Earlier listeners hear first what was written until now; the new one hears only what comes after.
			if (listeners.size === 0) start();
			else look();
			const own = (event: ChangeEvent) => listener(event);
			listeners.add(own);
			return () => {
				if (listeners.delete(own) && listeners.size === 0) stop();
			};
		},
	};
}

/** Where each file ends now. */
function marksNow(home: string): Map<string, Mark> {
	const marks = new Map<string, Mark>();
	for (const { collection, month } of allPlacesQuietly(home)) {
		const place = placeOf(collection, month);
		const mark = quietly(() => markEnd(join(home, place)));
		if (mark) marks.set(place, mark);
	}
	return marks;
}

/** What was written behind `marks`, which move along. */
function readEvents(home: string, marks: Map<string, Mark>): ChangeEvent[] {
	return allPlacesQuietly(home).flatMap((place) => quietly(() => readEvent(home, marks, place)) ?? []);
}

function readEvent(home: string, marks: Map<string, Mark>, { collection, month }: Place): ChangeEvent | undefined {
	const place = placeOf(collection, month);
	const file = join(home, place);
	const mark = marks.get(place);
	const stamp = stampAt(file);
	if (!stamp || (mark && sameStamp(stamp, mark.stamp))) return undefined;
	const behind = mark && readBehind(file, mark);
	const piece = behind ?? readWhole(file);
	if (!piece) return undefined;
	marks.set(place, piece.mark);
	return eventOf(collection, month, piece.lines, mark !== undefined && !behind);
}

function eventOf(collection: string, month: Month | null, lines: string[], anew: boolean): ChangeEvent | undefined {
	const docs = new Map<string, Doc>();
	const gone = new Set<string>();
	for (const text of lines) {
		const line = readLine(text);
		if (line.kind === "record") {
			docs.set(line.doc._id, line.doc);
			gone.delete(line.doc._id);
		} else if (line.kind === "gone") {
			docs.delete(line.id);
			gone.add(line.id);
		}
	}
	if (docs.size === 0 && gone.size === 0 && !anew) return undefined;
	return { collection, month, docs: [...docs.values()], gone: [...gone], ...(anew && { anew: true as const }) };
}

/** The folder may not exist yet, or not be readable for a moment: the next look finds out. */
function quietly<R>(run: () => R): R | undefined {
	try {
		return run();
	} catch {
		return undefined;
	}
}

/** Files of features' records; the log of changes is the journal's own. */
function allPlacesQuietly(home: string): Place[] {
	return (quietly(() => allPlaces(home)) ?? []).filter(({ collection }) => collection !== CHANGES);
}
