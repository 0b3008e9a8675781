(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  const sections = [...document.querySelectorAll(".report")].map((section) => ({
    section,
    body: section.querySelector("tbody"),
    bars: [...section.querySelectorAll("rect.bars")],
    chart: section.querySelector("svg"),
    count: section.querySelector(".count"),
    empty: section.querySelector(".empty"),
    rows: [...section.querySelectorAll("tbody tr")].map((tr) => ({
      tr,
      cells: [...tr.cells].map((cell) => cell.textContent),
      text: [...tr.cells].slice(1, 3).map((cell) => cell.textContent).join("\n").toLowerCase(),
      at: Number(tr.dataset.at),
      day: tr.dataset.day,
      bar: Number(tr.dataset.bar),
    })),
  }));

  // Light and dark: the system's choice until somebody makes another.
  const system = matchMedia("(prefers-color-scheme: dark)");
  const remembered = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const label = () => { $("theme").textContent = isDark() ? "Light" : "Dark"; $("theme").setAttribute("aria-label", isDark() ? "Switch to light colours" : "Switch to dark colours"); };
  const known = remembered();
  if (known === "light" || known === "dark") root.dataset.theme = known;
  $("theme").addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch { /* a page opened as a file may not remember */ }
    label();
  });
  system.addEventListener("change", label);
  label();

  // Tabs, where there are two reports.
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const select = (tab, focus) => {
    for (const other of tabs) {
      const on = other === tab;
      other.setAttribute("aria-selected", String(on));
      other.tabIndex = on ? 0 : -1;
      $(other.getAttribute("aria-controls")).hidden = !on;
    }
    if (focus) tab.focus();
  };
  tabs.forEach((tab, at) => {
    const panel = $(tab.getAttribute("aria-controls"));
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", (event) => {
      const last = tabs.length - 1;
      const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      select(tabs[to], true);
    });
  });
  if (tabs.length) {
    root.classList.add("tabbed");
    select(tabs.find((tab) => $(tab.getAttribute("aria-controls")).querySelector("tbody tr")) ?? tabs[0]);
  }

  // Search: words as they are, numbers by their digits.
  const draw = (view, shown) => {
    if (!view.chart) return;
    const { base, top, highest } = view.chart.dataset;
    const unit = (base - top) / highest;
    const counts = new Array(view.bars.length).fill(0);
    for (const row of shown) counts[row.bar] += 1;
    view.bars.forEach((bar, at) => {
      const height = counts[at] * unit;
      bar.setAttribute("y", (base - height).toFixed(2));
      bar.setAttribute("height", height.toFixed(2));
    });
  };
  const filter = () => {
    const text = $("search").value.trim().toLowerCase();
    const digits = /^[\d\s()+./-]+$/.test(text) ? text.replace(/\D/g, "") : "";
    const [from, to] = [$("from").value, $("to").value];
    for (const view of sections) {
      const shown = view.rows.filter((row) => {
        const found = row.text.includes(text) || (digits && row.text.includes(digits));
        const wanted = found && (!from || from <= row.day) && (!to || row.day <= to);
        row.tr.hidden = !wanted;
        return wanted;
      });
      const all = view.rows.length;
      view.count.textContent = shown.length === all ? `${all} ${all === 1 ? "row" : "rows"}` : `${shown.length} of ${all} ${all === 1 ? "row" : "rows"}`;
      view.empty.hidden = shown.length > 0;
      view.empty.textContent = all ? "No row fits. Change the search, or reset it." : "No rows.";
      draw(view, shown);
    }
  };
  let waiting;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(filter, 60); };
  for (const id of ["search", "from", "to"]) $(id).addEventListener("input", soon);
  $("reset").addEventListener("click", () => {
    for (const id of ["search", "from", "to"]) $(id).value = "";
    filter();
    $("search").focus();
  });

  // Sorting: by time for the last column, else by text in which digits count as numbers.
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  for (const view of sections) {
    const heads = [...view.section.querySelectorAll("th")];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const time = column === heads.length - 1;
        const now = head.getAttribute("aria-sort");
        const up = now ? now === "descending" : !time;
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const order = time
          ? (a, b) => a.at - b.at
          : (a, b) => collator.compare(a.cells[column], b.cells[column]) || b.at - a.at;
        view.rows.sort((a, b) => (up ? order(a, b) : order(b, a)));
        view.body.append(...view.rows.map((row) => row.tr));
      });
    });
  }

  root.classList.add("scripted");
  $("theme").hidden = false;
  $("bar").hidden = false;
  filter();
})();
