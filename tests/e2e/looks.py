"""How a page looks to those who see little, or nothing, or use no mouse."""

import base64
from pathlib import Path
from typing import Any

from tests.e2e.browser import Tab

CONTRAST = 4.5
"""Of text against what lies behind it, by WCAG 2.2 AA."""
NAMED = frozenset({"button", "textbox", "combobox", "link", "image", "log", "region", "option"})
"""Roles that say nothing without a name."""
_FAINT = """(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (text) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (c) => c.slice(0, 3).map((v) => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, n) => sum + v * [.2126, .7152, .0722][n], 0);
  const behind = (element) => {
    for (let up = element; up; up = up.parentElement) {
      const colour = rgb(getComputedStyle(up).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const box = element.getBoundingClientRect();
    if (!walker.currentNode.data.trim() || element.closest('script, style, option, svg') || box.width < 2) continue;
    const [a, b] = [light(rgb(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05);
    if (ratio < LEAST) found.push(`${element.className || element.tagName}: ${ratio.toFixed(2)}`);
  }
  return found;
})()"""


async def faint(tab: Tab) -> list[str]:
    """Texts that stand out too little, in light and in dark."""
    found: list[str] = []
    for scheme in ("light", "dark"):
        await tab.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        found += [f"{scheme}: {text}" for text in await tab.read(_FAINT.replace("LEAST", str(CONTRAST)))]
    await tab.call("Emulation.setEmulatedMedia", features=[])
    return found


async def unnamed(tab: Tab) -> list[str]:
    """Roles of what a screen reader finds and cannot name."""
    await tab.call("Accessibility.enable")
    nodes: list[dict[str, Any]] = (await tab.call("Accessibility.getFullAXTree"))["nodes"]
    seen = [node for node in nodes if not node.get("ignored")]
    return [_role(node) for node in seen if _role(node) in NAMED and not node.get("name", {}).get("value", "").strip()]


async def resize(tab: Tab, width: int, height: int) -> None:
    """As on a screen of this size."""
    await tab.call(
        "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
    )


async def press(tab: Tab, key: str, *, text: str = "") -> None:
    """A key of the keyboard, down and up."""
    await tab.call("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, text=text, **_code(key))
    await tab.call("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, **_code(key))


async def picture(tab: Tab, path: Path) -> None:
    """What is seen, as a file to be looked at."""
    shot = await tab.call("Page.captureScreenshot", format="png")
    path.write_bytes(base64.b64decode(shot["data"]))


def _code(key: str) -> dict[str, int]:
    return {"windowsVirtualKeyCode": {"Enter": 13, "Tab": 9, "Escape": 27}.get(key, 0)}


def _role(node: dict[str, Any]) -> str:
    return str(node.get("role", {}).get("value", ""))
