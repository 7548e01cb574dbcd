"""What every field of a flow means, for the page that owners read."""

from collections.abc import Mapping

from wabot.flow.fields import Model
from wabot.flow.menu_file import CommandLine, Header, Trigger
from wabot.flow.nodes import KINDS
from wabot.flow.nodes.ai import Wanted
from wabot.flow.nodes.call import Taken
from wabot.flow.nodes.menu import Option
from wabot.flow.nodes.remind import Abandon, Reminder
from wabot.flow.nodes.simple import Attachment, Case

_QUESTION = {
    "expires": "after so long an answer is none any more: who writes then begins at home",
    "remind": "up to three reminders while nobody answers, each later than the one before",
    "abandon": "where it goes on by itself when nobody has answered for so long",
}
_ENDS = "where each end leads: `end: node`"
_ARGS = "what is handed over: values, `{{slot}}` for what a slot holds"

_KINDS: Mapping[str, Mapping[str, str]] = {
    "menu": {
        "text": "the question",
        "options": "the choices, in their order",
        "items": "a slot with a list (`key` and `label` each), as actions and calls bring it, above the options",
        "into": "with `items`: the slot that gets the key of what is chosen",
        "goto": "with `items`: where the choice leads",
        "empty": "with `items`: the words where the list is empty",
        "page_size": "lines of the list on one page",
        "as": "a wish: `list`, `buttons`, `poll` or `text`; what a channel cannot show becomes numbered lines",
        "refresh": "the node *back* enters to make the list anew",
    },
    "ask": {
        "text": "the question",
        "input": "what answers it: text, number, money, phone, date, time, duration, choice, media, location, secret",
        "into": "the slot that gets the answer",
        "goto": "where it goes on",
        "min": "the least: a number, a date, `today`, or the name of a slot; of text, its letters",
        "max": "the most, likewise",
        "max_length": "the longest answer, in characters",
        "choices": "with `input: choice`: what may be answered",
        "any_country": "with `input: phone`: numbers of other countries as well",
        "optional": "yes, or a word of your own: it may be left out by *skip* or that word",
        "verbatim": "every word is an answer, also those that elsewhere mean back, home or help",
        "ask_delete": "with `input: secret`: whether people are asked to delete their message afterwards",
        "error": "your own words for an answer that will not do",
        "tries": "so many wrong answers end the question",
        "give_up": "where too many wrong answers lead; without it, home",
    },
    "ai": {
        "text": "the open question",
        "into": "the answers that are looked for in what is said: `slot: {…}`",
        "goto": "where it goes on when nothing is missing",
        "tries": "so many messages, or wrong plain answers, without success end the question",
        "give_up": "where that leads; without it, home",
    },
    "message": {
        "text": "what is said",
        "goto": "where it goes on",
        "media": "a file that goes with the words",
        "react": "an emoji on what the person said last, where the channel can",
    },
    "run": {"action": "its name", "args": _ARGS, "outcomes": _ENDS, "text": "said before it is run"},
    "call": {
        "method": "GET, POST, PUT, PATCH or DELETE",
        "url": "`https://`, a host that is written out, and after its first / whatever you like, `{{slots}}` among it",
        "headers": "names and values, `{{slot}}` and `{{secret.name}}` among them",
        "body": "words, or values that are sent as JSON; `{{slot}}` and `{{secret.name}}` among them; not with GET",
        "take": "what is taken from the answer: `slot: {…}`",
        "deadline": "the longest it may take, from 1s to 20s",
        "outcomes": "`ok` and `failed`; if they are no failures: `timeout`, `too_big`, `bad_answer`, `limited`",
        "text": "said before the call is made",
    },
    "pay": {
        "args": "what is sold: `ware: sale`, `item`, `price` and perhaps `payer`; item and price are written out",
        "outcomes": "`paid`, and what else you tell apart: `failed`, `cancelled`, `expired`, `refused`",
        "text": "said while the person is asked for money",
    },
    "handoff": {
        "text": "said to the person who waits",
        "topic": "what it is about, in a word or two, for those who answer",
        "outcomes": "`ended` (handed back), `nobody` (none is there), `closed` (outside the hours; else as `nobody`)",
    },
    "condition": {"cases": "the first that holds is taken", "else": "where it goes when none holds"},
    "delay": {"for": "how long: `30s`, `5m`, `2h`, `3d`, or `{{slot}}` with a duration", "goto": "where it goes then"},
    "jump": {
        "goto": "a node of this book",
        "book": "another book instead; only in books of the platform",
        "node": "a node of that book",
        "call": "come back when the sub-flow ends",
        "then": "with `call`: where it goes on after coming back",
        "args": "slots that are set first; when a call ends they are again what they were",
        "take": "with `call`: slots the sub-flow brings, which stay",
    },
    "start": {"goto": "where it goes"},
    "end": {"text": "the last words"},
}
MEANINGS: Mapping[type[Model], Mapping[str, str]] = {
    **{model: {**_KINDS[kind], **_QUESTION} for kind, model in KINDS.items()},
    Header: {
        "spec": "the version of this language: 1",
        "book": "the name of the book; a tenant's is the kind of its bot",
        "start": "the node that *home* means; without it, `home`",
        "fallback": "where words lead that nobody understands; without it, `start`",
        "step_up": "where a person proves who they are, for actions that ask for it",
        "help": "where *help* leads",
        "person": "where somebody is led who wants a person",
        "offers": "nodes that wabot enters of its own accord",
        "slots": "slots that actions bring and conditions ask for, so that the check knows them",
        "triggers": "words that lead somewhere from everywhere",
        "commands": "typed commands",
        "nodes": "the nodes, by name",
    },
    Trigger: {
        "keyword": "words that begin a message",
        "exact": "whole messages",
        "regex": "an RE2 pattern; its named groups become slots",
        "all": "`true`: everything nobody else takes",
        "goto": "where it leads",
    },
    CommandLine: {
        "usage": "words in lower case, ARGUMENTS in capitals, [OPTIONAL] ones, and at the end REST... of the line",
        "goto": "where it leads",
        "guess": "offered to who mistypes it",
        "role": "shown only to these",
        "secret": "arguments that must not be kept",
        "as": "slots for choices of words, by their place",
    },
    Option: {
        "key": "what stands for it, in slots and reports",
        "text": "what is read",
        "goto": "where it leads",
        "number": "its number, where it shall not be its place",
        "set": "slots it sets",
        "when": "shown only where this holds",
        "words": "what may be typed instead",
        "guess": "offered to who mistypes it",
    },
    Case: {"when": "the condition", "goto": "where it leads"},
    Attachment: {
        "kind": "image, video, audio or document",
        "file": "`{{slot}}` that holds a file, or an `https://` link",
        "name": "what a document is called",
    },
    Taken: {
        "path": "where it stands: names and numbers with dots, `items.0.price`; empty for all of it",
        "type": "text, number, money (of your currency), phone, date, boolean, or list (for `items` of a menu)",
        "key": "of a list: the path in each line to what is chosen",
        "label": "of a list: the path in each line to what is read",
    },
    Wanted: {
        "type": "text, number, money, phone, date, time or choice",
        "about": "what it is, in a few words, for the model",
        "choices": "with `type: choice`: what there is",
        "ask": "the plain question, where it is missing or no model answers",
        "optional": "it may be missing; asked plainly, *skip* leaves it out",
    },
    Reminder: {"after": "how long after the question", "text": "what is said above the question"},
    Abandon: {"after": "how long after the question", "goto": "where it leads"},
}
