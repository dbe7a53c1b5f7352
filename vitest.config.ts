import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.{ts,tsx}"],
		globalSetup: ["test/support/build.ts"],
		// Two cores are the smallest machine this runs on; whole-program tests start processes of their own.
		maxWorkers: 2,
		testTimeout: 30_000,
		// A screen that is waited for may be slow on a busy machine.
		expect: { poll: { timeout: 5_000 } },
		// A time zone that changes its clocks, and a terminal that can draw, whatever those of the machine are.
		env: { TZ: "Europe/Berlin", TERM: "xterm-256color" },
	},
});
