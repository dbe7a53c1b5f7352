import { expect, test } from "vitest";
import { rolesFor } from "../../src/terminal/theme.js";

test("with NO_COLOR no role has a colour, and weight still tells them apart", () => {
	const roles = rolesFor({ NO_COLOR: "1" });
	expect(Object.values(roles).filter(({ color }) => color !== undefined)).toEqual([]);
	expect(roles.strong).toEqual({ bold: true });
	expect(rolesFor({ NO_COLOR: "" }).yes).toEqual({ color: "green" });
});
