import { startChat } from "../app/main";
import { clean } from "../frame/clean";
import { Core } from "../frame/core";
import { loadStyles } from "../frame/styles";
import { applyTheme } from "../frame/theme";
import { hostedHost } from "./host";
import { followKeyboard } from "./keyboard";

const site = decodeURIComponent(/\/chat\/([^/]+)/.exec(location.pathname)?.[1] ?? "");
const query = new URLSearchParams(location.search);

/** A link may say from which page it was followed; only a web address is believed. */
function page() {
  const given = query.get("url") ?? query.get("page");
  const url = given && /^https?:\/\//i.test(given) ? given : location.href;
  return { url: clean(url, 2000), title: clean(query.get("title") ?? document.title, 300) };
}

const host = hostedHost(page(), clean(document.referrer, 2000));
const core = new Core(site, host, query.get("lang") ?? "", async (itself) => {
  await loadStyles();
  return startChat(itself);
});

core.onSession((session) => {
  applyTheme(session.site.appearance);
  document.documentElement.lang = core.language;
  document.title = session.site.name;
});
followKeyboard();
core.start();
void core.show();
