/* The shop's own script: its links keep the site key of the demo, and its catalogue is a small single-page app. */
const ownScript = document.currentScript;
const query = new URLSearchParams(location.search);
const site = query.get("site");

/** What a customer pastes into a page by hand: <script async src="https://…/widget.js" data-site="KEY"></script> */
function addWidget() {
  const script = document.createElement("script");
  script.async = true;
  script.src = `${ownScript.dataset.server || ""}/widget.js`;
  script.dataset.site = site;
  if (query.get("lang")) script.dataset.lang = query.get("lang");
  document.head.append(script);
}

function keepQuery(link) {
  const address = new URL(link.href);
  if (address.origin !== location.origin || !address.pathname.includes(".html")) return;
  for (const name of ["site", "lang"]) if (query.get(name)) address.searchParams.set(name, query.get(name));
  link.href = address.href;
}

/** A page view without a page load, as single-page shops have them. */
function openModel(model) {
  const address = new URL(location.href);
  address.searchParams.set("model", model);
  history.pushState({ model }, "", address);
  showModel(model);
}

function showModel(model) {
  document.title = model ? `${model} 参数 - 朗川净水` : "产品中心 - 朗川净水";
  const detail = document.querySelector("#detail");
  detail.hidden = !model;
  document.querySelector("#model").textContent = model || "";
}

if (site) addWidget();
else document.querySelector("#unready").hidden = false;
for (const link of document.querySelectorAll("a[href]")) keepQuery(link);
for (const button of document.querySelectorAll("[data-model]")) {
  button.addEventListener("click", () => openModel(button.dataset.model));
}
if (document.querySelector("#detail")) {
  addEventListener("popstate", () => showModel(new URL(location.href).searchParams.get("model")));
}
for (const button of document.querySelectorAll("[data-chat]")) {
  button.addEventListener("click", () => {
    window.SMT = window.SMT || [];
    window.SMT.push(["open"]);
  });
}
document.querySelector("#login")?.addEventListener("submit", (event) => {
  event.preventDefault();
  window.SMT?.push(["identify", Object.fromEntries(new FormData(event.target))]);
});
