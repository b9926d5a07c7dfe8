import type { SiteOut } from "@smt/shared/api";
import { SITE_COLORS } from "@smt/shared/ui/siteColors.ts";
import { describe, expect, it } from "vitest";
import { contrastWithWhite, READABLE } from "./contrast";
import { domainOf, isDomainPattern } from "./domains";
import { guideSteps } from "./guideSteps";
import { linkTo } from "./shownUrl";
import { inputOf, isWebAddress, valuesOf } from "./siteForm";
import { snippetState } from "./snippetState";

const makeSite = (changes: Partial<SiteOut>): SiteOut => ({
  id: "1",
  site_key: "k",
  name: "Shop",
  url: "https://shop.example",
  language: "en",
  greeting: "",
  offline_text: "",
  allowed_domains: [],
  appearance: {
    color: "#0a7b74",
    side: "right",
    launcher: "text",
    launcher_text: "",
    bottom_px: 24,
    side_px: 24,
    color_scheme: "light",
    typing_preview: false,
  },
  service_rules: {
    first_response_seconds: 120,
    is_handed_back: true,
    idle_close_minutes: 0,
    offline_grace_seconds: 60,
  },
  is_default: false,
  agents: [{ id: "a", nickname: "Lin", avatar_url: null }],
  snippet_seen_at: null,
  snippet_seen_url: null,
  visitors_today: 0,
  created_at: "2026-01-01T00:00:00.000Z",
  ...changes,
});

describe("allowed domains", () => {
  it.each(["shop.example", "*.shop.example", "localhost:3000", "例子.cn", "a-b.c_d.example", "127.0.0.1:8000"])(
    "take %s",
    (domain) => expect(isDomainPattern(domain)).toBe(true),
  );
  it.each(["*.com", "*", "shop..example", "-shop.example", "shop.example:99999", "a:b:c", "shop example", "x/y"])(
    "refuse %s",
    (domain) => expect(isDomainPattern(domain)).toBe(false),
  );
  it("take the host out of a pasted address", () => {
    expect(domainOf(" HTTPS://Shop.Example/path?x#y ")).toBe("shop.example");
  });
});

describe("the colour of a site", () => {
  it("is measured as WCAG does", () => {
    expect(contrastWithWhite("#ffffff")).toBeCloseTo(1, 2);
    expect(contrastWithWhite("#000000")).toBeCloseTo(21, 2);
    expect(contrastWithWhite("#0a7b74")).toBeCloseTo(5.1, 1);
  });
  it("reads well for every colour that we offer", () => {
    expect(SITE_COLORS.length).toBeGreaterThan(4);
    for (const color of SITE_COLORS) expect(contrastWithWhite(color), color).toBeGreaterThanOrEqual(READABLE);
  });
});

describe("the address of a site", () => {
  it("SX1: is a link only when it is http or https", () => {
    expect(linkTo("https://shop.example")).toBe("https://shop.example/");
    expect(linkTo("javascript:alert(1)")).toBeNull();
    expect(linkTo("shop.example")).toBeNull();
  });
  it("gets the scheme that people leave out", () => {
    expect(inputOf({ ...valuesOf(null, "en"), url: " www.shop.example " }).url).toBe("https://www.shop.example");
    expect([isWebAddress("www.shop.example"), isWebAddress("javascript:alert(1)"), isWebAddress("http://")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("the state of the snippet", () => {
  const now = Date.parse("2026-01-02T00:00:00Z");
  it.each([
    ["live", { snippet_seen_at: "2026-01-01T23:59:52Z" }],
    ["quiet", { snippet_seen_at: "2025-12-30T00:00:00Z" }],
    ["missing", {}],
    ["link", { url: "" }],
  ] as const)("is %s", (state, changes) => expect(snippetState(makeSite(changes), now)).toBe(state));
});

describe("MS01: the set-up guide", () => {
  const done = (sites: SiteOut[], talked: boolean) => guideSteps(sites, talked).steps.map(({ isDone }) => isDone);

  it("starts with nothing done but the agents of the default site", () => {
    expect(done([makeSite({ url: "", is_default: true })], false)).toEqual([false, true, false, false]);
  });
  it("follows what really happened, and names the site that waits for its code", () => {
    const seen = makeSite({ snippet_seen_at: "2026-01-01T00:00:00Z" });
    const fresh = makeSite({ id: "2", name: "New", agents: [] });
    expect(done([seen], true)).toEqual([true, true, true, true]);
    expect(done([seen, fresh], true)).toEqual([true, false, true, true]);
    expect(guideSteps([seen, fresh], true).waiting?.name).toBe("New");
  });
});
