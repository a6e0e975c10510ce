/**
 * The script of the pages: asks for the page again each second and puts in what changed, part by part.
 * It stops when the page says that nothing more will change, and rests while nobody looks.
 */
export const live = `
const parts = new Map();
for (const part of document.querySelectorAll("[data-part]")) parts.set(part.id, part.outerHTML);
const atEnd = (box) => box.scrollHeight - box.scrollTop - box.clientHeight < 24;
function put(fresh) {
  for (const [id, before] of parts) {
    const next = fresh.getElementById(id);
    const old = document.getElementById(id);
    if (!next || !old || next.outerHTML === before) continue;
    parts.set(id, next.outerHTML);
    const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
    const box = old.querySelector("pre");
    const place = box ? { end: atEnd(box), top: box.scrollTop } : null;
    const put = document.adoptNode(next);
    old.replaceWith(put);
    const now = put.querySelector("pre");
    if (now && place) now.scrollTop = place.end ? now.scrollHeight : place.top;
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }
  document.title = fresh.title;
}
const note = document.getElementById("connection");
async function look() {
  if (!document.hidden) {
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
      if (!answer.ok) throw new Error(String(answer.status));
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      const more = fresh.querySelector("[data-live]");
      put(fresh);
      note.textContent = "";
      if (!more) return;
    } catch {
      note.textContent = "The mock does not answer. Trying again.";
    }
  }
  setTimeout(look, 1000);
}
if (document.querySelector("[data-live]")) setTimeout(look, 1000);
for (const box of document.querySelectorAll("pre")) box.scrollTop = box.scrollHeight;
`.trim();
