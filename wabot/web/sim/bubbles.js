"use strict";
// Makes the elements of messages. Texts become text nodes and nothing else: what people write is never markup.
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== "") element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};
const words = JSON.parse(document.body.dataset.words);
const SHOWN = { "image/png": "img", "image/jpeg": "img", "image/webp": "img", "image/gif": "img",
  "video/mp4": "video", "audio/ogg": "audio", "audio/mpeg": "audio" };
const REACTIONS = ["👍", "❤️", "😂", "🙏"];
const MARKS = [
  [/```([^`]+)```/u, "code"],
  [/(?<![\p{L}\p{N}*])\*(\S(?:[^*\n]*\S)?)\*(?![\p{L}\p{N}*])/u, "strong"],
  [/(?<![\p{L}\p{N}_])_(\S(?:[^_\n]*\S)?)_(?![\p{L}\p{N}_])/u, "em"],
  [/(?<![\p{L}\p{N}~])~(\S(?:[^~\n]*\S)?)~(?![\p{L}\p{N}~])/u, "s"],
  [/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)*_])/u, "a"],
];

function written(text) {
  let first = null;
  for (const [pattern, name] of MARKS) {
    const found = pattern.exec(text);
    if (found && (first === null || found.index < first.found.index)) first = { found, name };
  }
  if (first === null) return text ? [text] : [];
  const { found, name } = first;
  const plain = name === "code" || name === "a";
  const link = name === "a" ? { href: found[1], target: "_blank", rel: "noopener noreferrer" } : {};
  const marked = make(name, link, ...(plain ? [found[1]] : written(found[1])));
  return [...written(text.slice(0, found.index)), marked, ...written(text.slice(found.index + found[0].length))];
}

function attached(media) {
  const linked = /^https?:/.test(media.reference);
  const name = media.filename || words.document;
  const kind = linked ? "" : SHOWN[media.mime];
  const source = linked ? media.reference : "/sim/files/" + encodeURIComponent(media.reference)
    + (kind ? "?as=" + encodeURIComponent(media.mime) : "");
  if (kind === "img") {
    const picture = make("img", { src: source, alt: media.filename || words.picture });
    return make("a", { href: source, target: "_blank", rel: "noopener" }, picture);
  }
  if (kind) return make(kind, { src: source, controls: true, "aria-label": name });
  const link = make("a", { class: "document", href: source, download: linked ? false : name },
    make("span", { "aria-hidden": "true" }, "📄 "), make("bdi", {}, name));
  if (linked) link.target = "_blank";
  return link;
}

function placed(place) {
  const where = `${place.latitude},${place.longitude}`;
  const link = make("a", { href: "https://www.openstreetmap.org/?mlat=" + place.latitude + "&mlon=" + place.longitude,
    target: "_blank", rel: "noopener noreferrer" }, "📍 ", place.name || words.place);
  return make("p", {}, link, make("br"), make("bdi", {}, place.address || where));
}

function chosen(options, tap) {
  const list = make("div", { class: "options" });
  for (const option of options) {
    const button = make("button", { type: "button" },
      ...(option.number ? [make("b", {}, option.number), " "] : []), make("bdi", {}, option.label));
    button.addEventListener("click", () => tap(option));
    list.append(button);
  }
  return list;
}

function reactions(told, react) {
  const palette = make("span", { class: "palette", hidden: true });
  const open = make("button", { type: "button", class: "react", "aria-expanded": "false", "aria-label": words.react,
    title: words.react }, "☺");
  for (const sign of REACTIONS) {
    const button = make("button", { type: "button" }, sign);
    button.addEventListener("click", () => { react(told, sign); toggle(); open.focus(); });
    palette.append(button);
  }
  const toggle = () => {
    palette.hidden = !palette.hidden;
    open.setAttribute("aria-expanded", String(!palette.hidden));
  };
  open.addEventListener("click", toggle);
  palette.addEventListener("keydown", (event) => { if (event.key === "Escape") { toggle(); open.focus(); } });
  return make("span", { class: "reacting" }, open, palette);
}

// The element of one message; `hands` are what a person can do with it: tap(option) and react(bubble, sign).
function bubble(told, hands) {
  const body = make("div", { class: "body" });
  if (told.media) body.append(attached(told.media));
  if (told.location) body.append(placed(told.location));
  for (const card of told.cards)
    body.append(make("p", {}, "👤 ", make("bdi", {}, card.name), make("br"), make("bdi", {}, card.phones.join(", "))));
  if (told.text) body.append(make("p", {}, ...written(told.text)));
  const at = new Date(told.at);
  const time = at.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const foot = make("span", { class: "foot" }, make("time", { datetime: at.toISOString() }, time));
  if (told.mine) foot.append(make("span", { class: "tick", role: "img", "aria-label": words.sent }, "✓"));
  body.append(foot);
  const item = make("li", { class: told.mine ? "mine" : "theirs", "data-id": told.id }, body);
  if (!told.mine) item.append(reactions(told, hands.react));
  if (told.options.length) item.append(chosen(told.options, hands.tap));
  return item;
}
