"use strict";
(() => {
  const live = document.getElementById("live");
  const source = new EventSource(location.pathname + "/events");
  source.onmessage = (event) => {
    const told = JSON.parse(event.data);
    const held = live.contains(document.activeElement);
    live.innerHTML = told.html;
    // Who stood on a button that is gone goes on from here, and not from the top of the browser.
    if (held) (live.querySelector("button, input") || live).focus();
    // A region that was there before its words is read aloud; one that comes along with them may not be.
    if (document.title !== told.title) document.getElementById("told").textContent = told.title;
    document.title = told.title;
    if (told.last) source.close();
  };
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 2000);
  };
})();
