/**
 * Legal forms of companies as they stand behind a name, and the words that mean no more than that: lower case, without accents, dots
 * and blanks. Of the countries whose registers write them in the Latin, Cyrillic or Greek alphabet.
 */
export const FORMS_BEHIND: ReadonlySet<string> = new Set(
	[
		// English: United States, United Kingdom, Ireland, Canada, Australia, New Zealand, South Africa, Singapore, India
		"inc incorporated corp corporation co company ltd limited llc llp lp plc pllc pbc lllp ltdco coltd companylimited andco",
		"companyinc coinc pty ptyltd ptylimited pte pteltd pvt pvtltd privatelimited unltd cic clg dac ulc cc rf",
		// German: Germany, Austria, Switzerland, Liechtenstein
		"gmbh ggmbh mbh gesmbh ag kg ohg og gbr ug ughaftungsbeschrankt ughaftungsbeschraenkt kgaa ek ekfr eg ev partg partgmbb se",
		"gmbhandcokg gmbhcokg gmbhandco gmbhandcoohg gmbhandcokgaa agandcokg agandcokgaa seandcokg ugandcokg ugandcokghaftungsbeschrankt",
		"ughaftungsbeschranktandcokg gesellschaftmitbeschrankterhaftung aktiengesellschaft",
		// French: France, Belgium, Luxembourg, Switzerland, Quebec
		"sa sarl sas sasu eurl snc sca sci scop selarl spa srl sprl bvba asbl etcie ltee",
		// Spanish and Portuguese
		"sl slu sll sau sac saa sadecv sdererl sderldecv sapidecv saic srltda cia ltda lda eireli epp sgps unipessoallda sociedadanonima",
		// Italian, Romanian
		"spa srl srls sapa snc sas societaperazioni pfa",
		// Dutch
		"bv nv vof cv bvba",
		// Nordic and Baltic
		"ab aktiebolag hb kb as asa ans da aps amba ivs ps oy oyj ky osakeyhtio hf ehf slf uab ou sia ad",
		// Polish, Czech, Slovak, Hungarian, Slovene, Croatian, Serbian, Bulgarian
		"spzoo spzook spj spk spka psa spolkazoo sro spolsro as vos ks kft zrt nyrt bt kkt doo dd dno jdoo ad ead ood eood",
		// Turkish, Greek, Arabic countries, Israel, South-east Asia
		"as ltdsti limitedsirketi anonimsirketi ae epe ike oe αε επε ικε οε sal sarlau wll fze fzco fzllc dmcc psc pjsc jsc ojsc cjsc",
		"bhd sdnbhd tbk jointstockcompany tnhh",
		// Russian, Ukrainian and others in Cyrillic
		"ооо ао оао зао пао ип нпо тов ат прат пат оод еоод ад еад тоо ooo oao zao pao",
	].flatMap((line) => line.split(" ")),
);

/** Legal forms that stand before a name. */
export const FORMS_BEFORE: ReadonlySet<string> = new Set(
	"ооо ао оао зао пао ип тов ат прат пат тоо ooo oao zao pao pt cv uab sia jsc ojsc cjsc pjsc pty".split(" "),
);

/** Forms that are written onto a name without a blank, before or behind it; longer ones first. */
export const FORMS_JOINED: readonly string[] = [
	...["股份有限公司", "有限責任公司", "有限责任公司", "有限公司", "集团", "集團"],
	...["株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "(株)", "(有)", "(同)"],
	...["주식회사", "유한회사", "유한책임회사", "(주)", "(유)"],
];

/** What an address on the web ends in behind a company's name. */
export const WEB_ENDINGS: readonly string[] = [
	...[
		"com",
		"net",
		"org",
		"info",
		"biz",
		"io",
		"co",
		"ai",
		"app",
		"dev",
		"eu",
		"shop",
		"store",
		"online",
		"tech",
		"cloud",
	],
	...[
		"us",
		"uk",
		"ie",
		"ca",
		"au",
		"nz",
		"za",
		"in",
		"sg",
		"hk",
		"de",
		"at",
		"ch",
		"li",
		"fr",
		"be",
		"lu",
		"nl",
		"es",
		"pt",
	],
	...[
		"it",
		"se",
		"no",
		"dk",
		"fi",
		"is",
		"ee",
		"lv",
		"lt",
		"pl",
		"cz",
		"sk",
		"hu",
		"si",
		"hr",
		"rs",
		"ro",
		"bg",
		"gr",
		"tr",
	],
	...["il", "ae", "ua", "ru", "cn", "jp", "kr", "tw", "th", "vn", "id", "my", "ph", "br", "mx", "ar", "cl", "pe"],
];
