import type { Binding } from "../../terminal/bindings.js";

/** What the keys of an edit of several asks do, beside the choices that are shown with theirs. */
export type BulkEditAction = "go" | "back";

/** The keys of an edit of several asks. */
export const BULK_EDIT_KEYS: readonly Binding<BulkEditAction>[] = [
	{ id: "go", keys: ["enter"], says: "on to the preview; there, do it" },
	{ id: "back", keys: ["escape"], says: "a step back; the marks stay" },
];
