"use strict";
(() => {
  const live = document.getElementById("live");
  const source = new EventSource(location.pathname + "/events");
  source.onmessage = (event) => {
    const told = JSON.parse(event.data);
    live.innerHTML = told.html;
    document.title = told.title;
    if (told.last) source.close();
  };
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 2000);
  };
})();
