import { build } from "../../scripts/build.js";

/** Whole-program tests run what is shipped, so it is built once before any test. */
export default async function setup(): Promise<void> {
	await build();
}
