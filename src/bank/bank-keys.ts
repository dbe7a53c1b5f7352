import type { Binding } from "../terminal/bindings.js";

/** What the Bank's keys do. */
export type BankAction = "next";

/** The Bank's own keys, while no filter is being typed. */
export const BANK_KEYS: readonly Binding<BankAction>[] = [
	{ id: "next", keys: ["space"], says: "draw the next one", footer: "next" },
];
