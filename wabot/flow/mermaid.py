"""A flow as Mermaid text: for those who cannot see a picture, and for machines that cannot draw one."""

from wabot.flow.sketch import Sketch

_QUOTES = str.maketrans({'"': "'", "[": "(", "]": ")", "{": "(", "}": ")", "\n": " ", "|": "/", "#": "№", ";": ","})


def mermaid(sketch: Sketch) -> str:
    """The flow as a Mermaid flowchart."""
    keys = {name: f"n{number}" for number, name in enumerate(sketch.notes, start=1)}
    lines = ["flowchart TD"]
    for name, note in sketch.notes.items():
        words = f"<br>{_plain(note.words)}" if note.words else ""
        lines.append(f'    {keys[name]}["{_plain(name)} ({note.kind}){words}"]')
    for way in sketch.ways:
        target = keys.get(way.target) or f'{_outside(way.target)}["{_plain(way.target)}"]'
        label = f'|"{_plain(way.label)}"|' if way.label else ""
        lines.append(f"    {keys[way.source]} -->{label} {target}")
    return "\n".join(lines) + "\n"


def _plain(words: str) -> str:
    return words.translate(_QUOTES)


def _outside(target: str) -> str:
    return "x_" + "".join(letter if letter.isalnum() else "_" for letter in target)
