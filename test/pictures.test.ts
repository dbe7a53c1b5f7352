import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Terminal } from "@xterm/headless";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PICTURES } from "../scripts/picture-list.js";
import { type Cell, screenSvg } from "../scripts/screen-svg.js";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const FOLDER = new URL("../docs/pictures/", import.meta.url);
const SAYS = { title: "A screen", description: "What it shows." };
const PLAIN: Cell = {
	sign: "",
	width: 1,
	foreground: null,
	background: null,
	bold: false,
	dim: false,
	inverse: false,
};

/** The cells of a text, one column each unless `look` says otherwise. */
function cells(text: string, look: Partial<Cell> = {}): Cell[] {
	return Array.from(text, (sign) => ({ ...PLAIN, sign: sign === " " ? "" : sign, ...look }));
}

/** Texts of a picture with where they begin, in columns, and how many columns they are held to. */
function texts(svg: string): { text: string; at: number; columns: number }[] {
	const held = [...svg.matchAll(/<text x="([\d.]+)"[^>]* textLength="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
	return held.map(([, x, length, text = ""]) => ({ text, at: Number(x) / 9, columns: Number(length) / 9 }));
}

/** The rectangles of a picture but the terminal's own: "x y width height fill". */
function rectangles(svg: string): string[] {
	const drawn = svg.slice(svg.indexOf("<g "));
	const found = drawn.matchAll(/<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)" fill="([^"]*)"/g);
	return [...found].map(([, ...parts]) => parts.join(" "));
}

test("every picture is one of the script's, and shows what the program shows there", () => {
	expect(readdirSync(FOLDER).sort()).toEqual(PICTURES.map(({ name }) => `${name}.svg`).sort());
	for (const { name, title, description, heading } of PICTURES) {
		const svg = readFileSync(new URL(`${name}.svg`, FOLDER), "utf8");
		expect(svg).toContain(`<title id="title">${title}</title>`);
		expect(svg).toContain(description);
		expect(texts(svg).filter(({ text }) => text.includes(heading)).length, name).toBeGreaterThan(0);
	}
});

test("the README's pictures are there, and say what they show", () => {
	const named = [...README.matchAll(/!\[([^\]]*)\]\(([^)]*)\)|<img [^>]*src="([^"]*)"[^>]*alt="([^"]*)"/g)];
	const shown = named.map(([, words, path, otherPath, otherWords]) => ({
		path: path ?? otherPath ?? "",
		words: words ?? otherWords ?? "",
	}));
	expect(shown.length).toBeGreaterThan(2);
	for (const { path, words } of shown) {
		expect(path).toMatch(/^docs\/pictures\/[\w-]+\.svg$/);
		expect(words.length).toBeGreaterThan(20);
		const file = new URL(`../${path}`, import.meta.url);
		expect(existsSync(file), path).toBe(true);
		const svg = readFileSync(file, "utf8");
		expect(svg.length).toBeLessThan(60_000);
		expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title says">\n<title id="title">[^<]+<\/title>\n<desc/);
		expect(svg).not.toMatch(/<script|href=|NaN|undefined/);
	}
});

test("text stays text, held to its columns, and parts at two blanks", () => {
	const found = texts(screenSvg([cells("  n no  y yes, please")], SAYS));
	expect(found).toEqual([
		{ text: "n no", at: 2, columns: 4 },
		{ text: "y yes, please", at: 8, columns: 13 },
	]);
});

test("what would be markup is escaped", () => {
	const svg = screenSvg([cells("a & b <c>")], { title: "<&>", description: '"so"' });
	expect(texts(svg).map(({ text }) => text)).toEqual(["a &amp; b &lt;c&gt;"]);
	expect(svg).toContain('<title id="title">&lt;&amp;&gt;</title>');
});

test("colours: of the palette, of the cube, the grey ones, of their own; dim, inverse and backgrounds", () => {
	const fill = (look: Partial<Cell>) => /<text[^>]* fill="([^"]*)"/.exec(screenSvg([cells("ab", look)], SAYS))?.[1];
	expect(fill({})).toBeUndefined();
	expect(fill({ foreground: 6 })).toBe("#62c6cf");
	expect(fill({ foreground: 196 })).toBe("#ff0000");
	expect(fill({ foreground: 244 })).toBe("#808080");
	expect(fill({ foreground: "#123456" })).toBe("#123456");
	expect(fill({ foreground: "#ffffff", background: "#000000", dim: true })).toBe("#a8a8a8");
	const inverse = screenSvg([cells("ab", { foreground: 2, inverse: true })], SAYS);
	expect(rectangles(inverse)).toEqual(["0 0 18 19 #8fc77a"]);
	expect(inverse).toContain('fill="#14171f">ab</text>');
	expect(rectangles(screenSvg([cells("a b", { background: 1 })], SAYS))).toEqual(["0 0 27 19 #e2777f"]);
	expect(screenSvg([cells("ab", { bold: true })], SAYS)).toContain('font-weight="bold">ab</text>');
});

test("bars and lines are drawn without gaps between their cells", () => {
	expect(rectangles(screenSvg([cells("██▌", { foreground: 6 })], SAYS))).toEqual([
		"0 0 18 19 #62c6cf",
		"18 0 4.5 19 #62c6cf",
	]);
	expect(rectangles(screenSvg([cells("▂▂")], SAYS))).toEqual(["0 14.25 18 4.75 #d5d9e0"]);
	const [line, ...rest] = rectangles(screenSvg([cells("───")], SAYS));
	expect(rest).toEqual([]);
	expect(line).toMatch(/^0 [\d.]+ 27 /);
	// Left end, line, right end: one level line from side to side of each, and the ends' uprights.
	expect(rectangles(screenSvg([cells("├─┤")], SAYS))).toHaveLength(5);
});

test("a wide sign takes its two columns, and what follows stands where it stood", async () => {
	const terminal = new Terminal({ cols: 12, rows: 1, allowProposedApi: true });
	await new Promise<void>((done) => terminal.write("日本 ok", done));
	const line = terminal.buffer.active.getLine(0);
	const row = Array.from({ length: 12 }, (_, column) => line?.getCell(column)).map((cell) => ({
		...PLAIN,
		sign: cell?.getChars() ?? "",
		width: cell?.getWidth() ?? 1,
	}));
	const svg = screenSvg([row], SAYS);
	expect(svg).toMatch(/<text x="9" [^>]*text-anchor="middle">日<\/text>/);
	expect(svg).toMatch(/<text x="27" [^>]*text-anchor="middle">本<\/text>/);
	expect(texts(svg)).toEqual([{ text: "ok", at: 5, columns: 2 }]);
});

test("every sign of a screen is in its picture, at its place", () => {
	const sign = fc.constantFrom(...Array.from("ab1 .,é●◆→&<"));
	fc.assert(
		fc.property(fc.array(sign, { minLength: 1, maxLength: 40 }), (signs) => {
			const svg = screenSvg([cells(signs.join(""))], SAYS);
			const drawn = signs.map(() => " ");
			for (const [, x, held, text = ""] of svg.matchAll(
				/<text x="([\d.]+)"[^>]*?(textLength)?[^>]*>([^<]*)<\/text>/g,
			)) {
				const plain = text.replaceAll("&lt;", "<").replaceAll("&amp;", "&");
				const at = Array.from(plain).length > 1 ? Number(x) / 9 : (Number(x) - 4.5) / 9;
				expect(held === undefined || Array.from(plain).length > 1).toBe(true);
				for (const [index, one] of Array.from(plain).entries()) if (one !== " ") drawn[at + index] = one;
			}
			expect(drawn.join("")).toBe(signs.join(""));
		}),
	);
});
