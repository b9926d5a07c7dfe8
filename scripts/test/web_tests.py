"""The legs of the front ends: units in a simulated page, journeys in a real browser."""

from scripts import web_build
from scripts.places import ROOT, STAMPS
from scripts.test.chromium import find_chromium
from scripts.test.outcome import NOTHING, Outcome, suite

BROWSER = ROOT / "tests/browser"


def web_units() -> Outcome:
    if not any(ROOT.glob("web-*/src/**/*.test.ts*")):
        return NOTHING
    report = STAMPS / "report-vitest.xml"
    reporters = ["--reporter=default", "--reporter=junit", f"--outputFile.junit={report}"]
    return suite(["vitest", "run", *reporters], report)


def browser() -> Outcome:
    if not any(BROWSER.glob("**/*.spec.ts")):
        return NOTHING
    chromium = find_chromium()
    if chromium is None:
        return Outcome(
            not_run="The browser tests did not run: install Chromium, or name one in LIVECHAT_TEST_CHROMIUM."
        )
    web_build.build()
    report = STAMPS / "report-browser.xml"
    return suite(
        ["playwright", "test", "--reporter=list,junit"],
        report,
        cwd=BROWSER,
        LIVECHAT_TEST_CHROMIUM=chromium,
        PLAYWRIGHT_JUNIT_OUTPUT_FILE=str(report),
    )
