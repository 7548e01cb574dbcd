// Three phones and the line to wabot.
const LARGEST = 16 * 1024 * 1024;
const away = document.getElementById("away");
let socket = null;
let bots = [];

const tell = (what) => {
  const open = socket !== null && socket.readyState === WebSocket.OPEN;
  if (open) socket.send(JSON.stringify(what));
  return open;
};
// Not randomUUID: that is for secure places only, and not every name of this machine counts as one.
const fresh = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (n) => n.toString(16).padStart(2, "0")).join("");

class Phone {
  constructor(section) {
    const part = (name) => section.querySelector(name);
    this.section = section;
    this.place = Number(section.dataset.place);
    this.tab = document.querySelector(`.tab[data-place="${this.place}"]`);
    [this.log, this.line, this.to, this.number, this.typing] =
      [".log", ".line", ".to", ".number", ".typing"].map(part);
    this.phone = "";
    this.bubbles = [];
    this.unread = new Map();
    part("form").addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    this.line.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.send(); }
    });
    this.line.addEventListener("input", () => this.grow());
    this.to.addEventListener("change", () => {
      [this.listed, this.touched] = [this.to.value, true];
      this.draw();
    });
    this.number.addEventListener("change", () => { this.touched = true; this.become(this.number.value); });
    part("input[type=file]").addEventListener("change", (event) => this.attach(event.target));
    this.log.addEventListener("load", () => this.scroll(), true); // a picture has its height only now
    this.hands = {
      tap: (option) => this.say({ text: option.label, choice: option.key }),
      react: (told, sign) => this.say({ text: sign, reaction_to: told.id }),
    };
  }
  become(number) {
    const digits = number.replace(/\D/g, "");
    if (/^[1-9][0-9]{6,14}$/.test(digits)) this.phone = digits;
    this.number.value = "+" + this.phone;
    this.bubbles = [];
    this.unread.clear();
    this.draw();
    tell({ type: "watch", phone: this.phone });
  }
  list() {
    const wished = this.listed;
    const known = bots.some((bot) => bot.to === wished) || !wished ? bots : [...bots, { to: wished, name: "+" + wished }];
    this.to.replaceChildren(...known.map((bot) => {
      const news = this.unread.get(bot.to);
      return make("option", { value: bot.to }, (news ? `● ${news} ` : "") + bot.name);
    }));
    this.to.value = wished;
    const all = [...this.unread.values()].reduce((sum, count) => sum + count, 0);
    this.to.classList.toggle("news", all > 0);
    const sign = this.tab.querySelector(".news");
    sign.hidden = !all;
    sign.textContent = all || "";
  }
  seen() { return getComputedStyle(this.section).display !== "none"; }
  say(what) {
    const said = tell({ type: "say", phone: this.phone, to: this.to.value, id: fresh(), ...what });
    if (said) { away.textContent = ""; this.line.focus(); }
    return said;
  }
  send() {
    const text = this.line.value.trim();
    if (text && this.say({ text })) { this.line.value = ""; this.grow(); }
  }
  grow() {
    this.line.style.height = "auto";
    this.line.style.height = Math.min(this.line.scrollHeight, 120) + "px";
  }
  attach(input) {
    const [file] = input.files;
    if (!file) return;
    input.value = "";
    if (file.size > LARGEST) { away.textContent = words["too-big"]; return; }
    const reader = new FileReader();
    reader.onload = () => {
      const content = reader.result.slice(reader.result.indexOf(",") + 1);
      const mime = file.type || "application/octet-stream";
      const text = this.line.value.trim();
      if (this.say({ text, file: { name: file.name, mime, content } })) { this.line.value = ""; this.grow(); }
    };
    reader.readAsDataURL(file);
  }
  take(told) {
    this.bubbles.push(told);
    if (!told.mine && (told.bot !== this.to.value || !this.seen()))
      this.unread.set(told.bot, (this.unread.get(told.bot) || 0) + 1);
    if (told.bot === this.to.value) this.add(told);
    this.list();
  }
  add(told) {
    if (!told.mine) this.answered();
    if (told.kind === "reaction") { this.stamp(told); return; }
    this.log.append(bubble(told, this.hands));
    this.scroll();
    if (!told.mine) this.read(told);
  }
  answered() {
    this.typing.textContent = "";
    for (const tick of this.log.querySelectorAll(".tick:not(.blue)")) this.tick(tick, "✓✓", words.read);
  }
  scroll() { this.log.scrollTop = this.log.scrollHeight; }
  stamp(told) {
    const mine = [...this.log.querySelectorAll(".mine")].pop();
    const about = told.about === "@last" ? mine : this.item(told.about);
    if (!about) return;
    const name = told.mine ? "from-me" : "from-them";
    about.querySelector(".reaction." + name)?.remove();
    if (told.text) about.querySelector(".foot").append(make("span", { class: "reaction " + name }, told.text));
  }
  item(id) { return [...this.log.children].find((item) => item.dataset.id === id); }
  read(told) {
    if (this.seen() && !document.hidden) tell({ type: "read", phone: this.phone, id: told.id });
  }
  draw() {
    if (this.seen()) this.unread.delete(this.to.value);
    this.log.replaceChildren();
    this.typing.textContent = "";
    // A conversation that is opened is no news: it is not read aloud from its beginning.
    this.log.setAttribute("aria-live", "off");
    for (const told of this.bubbles) if (told.bot === this.to.value) this.add(told);
    requestAnimationFrame(() => this.log.setAttribute("aria-live", "polite"));
    this.list();
  }
  tick(tick, sign, spoken) {
    if (!tick) return;
    tick.textContent = sign;
    tick.setAttribute("aria-label", spoken);
    tick.classList.toggle("blue", sign === "✓✓");
  }
  tickOf(id) { return this.item(id)?.querySelector(".tick"); }
}

const phones = [...document.querySelectorAll(".phone")].map((section) => new Phone(section));
const each = (number, act) => phones.filter((phone) => phone.phone === number).forEach(act);

const heard = {
  table(told) {
    bots = told.bots;
    phones.forEach((phone, place) => {
      const [number, to] = told.phones[place];
      const idle = !phone.touched && !phone.bubbles.length;
      if (idle) phone.listed = to;
      phone.list();
      if (idle && phone.phone !== number) phone.become(number);
    });
  },
  history(told) { each(told.phone, (phone) => { phone.bubbles = told.bubbles; phone.draw(); }); },
  bubble(told) { each(told.phone, (phone) => phone.take(told)); },
  typing(told) {
    each(told.phone, (phone) => {
      phone.tick(phone.tickOf(told.id), "✓✓", words.read);
      if (told.bot !== phone.to.value) return;
      phone.typing.textContent = words.typing;
      clearTimeout(phone.still);
      phone.still = setTimeout(() => { phone.typing.textContent = ""; }, 5000);
    });
  },
  said(told) {
    if (told.taken) return;
    const ticks = phones.map((phone) => phone.tickOf(told.id)).filter(Boolean);
    if (!ticks.length) away.textContent = words.unheard;
    for (const tick of ticks) phones[0].tick(tick, "🕓", words.unheard);
  },
};

function connect() {
  socket = new WebSocket(`ws://${location.host}/sim/live`);
  socket.onopen = () => {
    away.textContent = "";
    phones.forEach((phone) => { if (phone.phone) tell({ type: "watch", phone: phone.phone }); });
  };
  socket.onmessage = (event) => { const told = JSON.parse(event.data); heard[told.type]?.(told); };
  socket.onclose = () => { away.textContent = words.away; setTimeout(connect, 1000); };
}

for (const tab of document.querySelectorAll(".tab")) {
  tab.addEventListener("click", () => {
    for (const other of document.querySelectorAll(".tab")) other.setAttribute("aria-pressed", String(other === tab));
    document.body.dataset.place = tab.dataset.place;
    phones[Number(tab.dataset.place)].draw();
  });
}
document.body.dataset.place = "0";
connect();
