/** What the tests use of jstat, which comes without types. */
declare module "jstat" {
	const jstat: {
		jStat: {
			beta: { inv(p: number, a: number, b: number): number };
			ibeta(x: number, a: number, b: number): number;
		};
	};
	export default jstat;
}
