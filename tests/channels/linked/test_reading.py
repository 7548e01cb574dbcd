"""What wabot understands of WhatsApp's messages: real messages of the library, through our translation."""

import hashlib
import json
from typing import Any

import pytest

from tests.channels.linked.library import jid, library
from wabot.channels.linked.letters import inbound_of
from wabot.channels.linked.worker.library import Proto
from wabot.channels.linked.worker.reading import Letter, Reader
from wabot.channels.linked.worker.writing import received
from wabot.core.ids import TenantId
from wabot.core.message import Address, AddressKind, Card, Inbound, Location, MessageKind

ANN, LID = "254733000001", "99887766"
AT = 1_800_000_000_123
PHONES = {LID: ANN}


@pytest.fixture
def e2e() -> Proto:
    return library().e2e


def event(message: Proto, **facts: Any) -> Proto:
    """A message event as the library hands it over."""
    kinds = library().neonize
    source = {"Chat": jid(ANN), "Sender": jid(ANN), "IsFromMe": False, "IsGroup": False, **facts.pop("source", {})}
    info = kinds.MessageInfo(
        MessageSource=kinds.MessageSource(**source), ID="3A01", Timestamp=AT, Pushname="Ann", Type="text"
    )
    return kinds.Message(Info=info, Message=message, **facts)


def reader(votes: list[tuple[str, str]] | None = None) -> Reader:
    return Reader(library().e2e, lambda lid: PHONES.get(lid, ""), lambda _event: votes or [])


def letter(message: Proto, **facts: Any) -> Letter:
    found = reader().letter(event(message, **facts))
    assert found is not None
    return found


def read(message: Proto, **facts: Any) -> Inbound:
    """All the way to what wabot records, over JSON."""
    return inbound_of(TenantId("T1"), json.loads(json.dumps(letter(message, **facts))))


def test_words(e2e: Proto) -> None:
    message = read(e2e.Message(conversation="Habari @12345 /etc/passwd https://x.example"))
    assert (message.text, message.kind, message.name) == (
        "Habari @12345 /etc/passwd https://x.example", MessageKind.TEXT, "Ann",
    )  # fmt: skip
    assert (message.sender, message.at) == (Address(AddressKind.PHONE, ANN), AT)


def test_words_with_a_preview_or_a_quote(e2e: Proto) -> None:
    context = e2e.ContextInfo(stanzaID="3EB0", participant="254711000001@s.whatsapp.net")
    message = read(e2e.Message(extendedTextMessage=e2e.ExtendedTextMessage(text="ndiyo", contextInfo=context)))
    assert (message.text, message.about) == ("ndiyo", "3EB0")  # ours: by the reference we were given


def test_a_quote_of_their_own_message_names_it_as_we_recorded_it(e2e: Proto) -> None:
    context = e2e.ContextInfo(stanzaID="3A00", participant=f"{ANN}@s.whatsapp.net")
    message = read(e2e.Message(extendedTextMessage=e2e.ExtendedTextMessage(text="hii", contextInfo=context)))
    assert message.about == f"3A00@{ANN}"


def test_phone_and_lid_are_one_person(e2e: Proto) -> None:
    words = e2e.Message(conversation="x")
    by_phone = read(words, source={"SenderAlt": jid(LID, "lid")})
    by_lid = read(words, source={"Chat": jid(LID, "lid"), "Sender": jid(LID, "lid"), "SenderAlt": jid(ANN)})
    from_memory = read(words, source={"Chat": jid(LID, "lid"), "Sender": jid(LID, "lid")})
    both = (Address(AddressKind.PHONE, ANN), (Address(AddressKind.LID, LID),))
    assert [(one.sender, one.aliases) for one in (by_phone, by_lid, from_memory)] == [both] * 3
    assert len({one.message_id for one in (by_phone, by_lid, from_memory)}) == 1  # seen twice, recorded once


def test_a_lid_whose_phone_nobody_knows(e2e: Proto) -> None:
    source = {"Chat": jid("123", "lid"), "Sender": jid("123", "lid")}
    message = read(e2e.Message(conversation="x"), source=source)
    assert (message.sender, message.aliases) == (Address(AddressKind.LID, "123"), ())


def test_the_same_id_from_others_is_another_message(e2e: Proto) -> None:
    words = e2e.Message(conversation="x")
    other = {"Chat": jid("254733000002"), "Sender": jid("254733000002")}
    assert read(words).message_id != read(words, source=other).message_id


@pytest.mark.parametrize(
    "source",
    [
        {"IsFromMe": True},
        {"IsGroup": True, "Chat": ("120363", "g.us")},
        {"Chat": ("status", "broadcast")},
        {"Chat": ("120363", "newsletter")},
        {"Chat": ("120363", "g.us")},
    ],
)
def test_what_is_not_written_to_the_bot_is_passed_over(e2e: Proto, source: dict[str, Any]) -> None:
    source = {name: jid(*value) if isinstance(value, tuple) else value for name, value in source.items()}
    assert reader().letter(event(e2e.Message(conversation="x"), source=source)) is None


def test_a_picture_is_fetched_by_what_is_kept_of_it(e2e: Proto) -> None:
    part = e2e.ImageMessage(
        URL="https://mmg.whatsapp.net/x", mimetype="image/jpeg", caption="hii", fileLength=77, fileSHA256=b"\1\2",
        mediaKey=b"key", directPath="/v/x", JPEGThumbnail=b"T" * 5000,
    )  # fmt: skip
    message = read(e2e.Message(imageMessage=part))
    assert message.media is not None
    assert (message.kind, message.text, message.media.mime, message.media.size) == (
        MessageKind.IMAGE, "hii", "image/jpeg", 77,
    )  # fmt: skip
    kept = received(e2e, message.media.reference).imageMessage
    assert (kept.mediaKey, kept.directPath, kept.JPEGThumbnail) == (b"key", "/v/x", b"")


@pytest.mark.parametrize(
    ("field", "kind", "expected"),
    [
        ("videoMessage", "VideoMessage", MessageKind.VIDEO),
        ("ptvMessage", "VideoMessage", MessageKind.VIDEO),
        ("audioMessage", "AudioMessage", MessageKind.AUDIO),
        ("documentMessage", "DocumentMessage", MessageKind.DOCUMENT),
        ("stickerMessage", "StickerMessage", MessageKind.STICKER),
    ],
)
def test_files_of_every_kind(e2e: Proto, field: str, kind: str, expected: MessageKind) -> None:
    message = read(e2e.Message(**{field: getattr(e2e, kind)(mimetype="x/y", mediaKey=b"k", fileLength=3)}))
    assert message.kind is expected
    assert message.media is not None


def test_a_document_in_its_envelope_keeps_name_and_caption(e2e: Proto) -> None:
    part = e2e.DocumentMessage(fileName="bei.pdf", caption="bei", mimetype="application/pdf", mediaKey=b"k")
    inner = e2e.FutureProofMessage(message=e2e.Message(documentMessage=part))
    message = read(e2e.Message(documentWithCaptionMessage=inner))
    assert message.media is not None
    assert (message.text, message.media.filename) == ("bei", "bei.pdf")


def test_messages_that_disappear_are_read_like_others(e2e: Proto) -> None:
    inner = e2e.FutureProofMessage(message=e2e.Message(conversation="hi"))
    assert read(e2e.Message(ephemeralMessage=inner)).text == "hi"


def test_a_place(e2e: Proto) -> None:
    part = e2e.LocationMessage(degreesLatitude=-1.28, degreesLongitude=36.8, name="Nairobi", address="CBD")
    message = read(e2e.Message(locationMessage=part))
    assert (message.kind, message.location) == (MessageKind.LOCATION, Location(-1.28, 36.8, "Nairobi", "CBD"))


def test_cards(e2e: Proto) -> None:
    vcard = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob\r\nitem1.TEL;waid=254700:+254 700 000 009\r\nEND:VCARD"
    part = e2e.ContactMessage(displayName="Bob", vcard=vcard)
    one = read(e2e.Message(contactMessage=part))
    many = read(e2e.Message(contactsArrayMessage=e2e.ContactsArrayMessage(contacts=[part, part])))
    bob = Card("Bob", ("+254 700 000 009",))
    assert (one.kind, one.cards, many.cards) == (MessageKind.CONTACT, (bob,), (bob, bob))


def test_a_reaction_to_our_message_and_to_theirs(e2e: Proto) -> None:
    def reaction(*, from_me: bool) -> Inbound:
        key = library().common.MessageKey(ID="3EB0", fromMe=from_me)
        return read(e2e.Message(reactionMessage=e2e.ReactionMessage(key=key, text="👍")))

    ours, theirs = reaction(from_me=False), reaction(from_me=True)
    assert (ours.kind, ours.text, ours.about) == (MessageKind.REACTION, "👍", "3EB0")
    assert theirs.about == f"3EB0@{ANN}"


@pytest.mark.parametrize("n", range(4))
def test_answers_by_tap(e2e: Proto, n: int) -> None:
    flow = e2e.InteractiveResponseMessage
    tapped = [
        {"buttonsResponseMessage": e2e.ButtonsResponseMessage(selectedDisplayText="Ndiyo", selectedButtonID="yes")},
        {"templateButtonReplyMessage": e2e.TemplateButtonReplyMessage(selectedDisplayText="Ndiyo", selectedID="yes")},
        {
            "listResponseMessage": e2e.ListResponseMessage(
                title="Ndiyo", singleSelectReply=e2e.ListResponseMessage.SingleSelectReply(selectedRowID="yes")
            )
        },
        {
            "interactiveResponseMessage": flow(
                body=flow.Body(text="Ndiyo"),
                nativeFlowResponseMessage=flow.NativeFlowResponseMessage(paramsJSON='{"id": "yes"}'),
            )
        },
    ][n]
    message = read(e2e.Message(**tapped))
    assert (message.text, message.choice) == ("Ndiyo", "yes")


def test_a_vote_in_our_poll(e2e: Proto) -> None:
    key = library().common.MessageKey(ID="3EB0", fromMe=False)
    vote = e2e.Message(pollUpdateMessage=e2e.PollUpdateMessage(pollCreationMessageKey=key))
    found = reader([("2", "Chai")]).letter(event(vote))
    assert found is not None
    message = inbound_of(TenantId("T1"), found)
    assert (message.kind, message.text, message.choice, message.about) == (MessageKind.POLL, "Chai", "2", "3EB0")


def test_a_vote_taken_back_or_unreadable_starts_nothing(e2e: Proto) -> None:
    assert read(e2e.Message(pollUpdateMessage=e2e.PollUpdateMessage())).kind is MessageKind.NOTE


def test_what_is_deleted_or_edited_is_noted_under_an_id_of_its_own(e2e: Proto) -> None:
    key = library().common.MessageKey(ID="3A00", fromMe=True)
    kinds = e2e.ProtocolMessage
    deleted = read(e2e.Message(protocolMessage=kinds(key=key, type=kinds.REVOKE)))
    words = e2e.Message(conversation="new words")
    change = e2e.Message(protocolMessage=kinds(key=key, type=kinds.MESSAGE_EDIT, editedMessage=words))
    edited = read(e2e.Message(editedMessage=e2e.FutureProofMessage(message=change)))
    unpacked = read(words, IsEdit=True)
    assert [one.kind for one in (deleted, edited, unpacked)] == [MessageKind.NOTE] * 3
    assert (deleted.about, edited.about, edited.text) == (f"3A00@{ANN}", f"3A00@{ANN}", "new words")
    assert len({one.message_id for one in (deleted, edited, read(words))}) == 3


@pytest.mark.parametrize("part", ["senderKeyDistributionMessage", "protocolMessage", "albumMessage"])
def test_what_passes_between_devices_is_no_message(e2e: Proto, part: str) -> None:
    message = e2e.Message()
    getattr(message, part).SetInParent()
    assert reader().letter(event(message)) is None


def test_a_kind_nobody_has_heard_of_is_kept_and_answered(e2e: Proto) -> None:
    part = e2e.Message(eventInviteMessage={})
    message = read(part)
    assert message.kind is MessageKind.UNKNOWN
    assert json.loads(message.raw)["type"] == "eventInviteMessage"


def test_what_cannot_be_decrypted_is_noted_and_leaves_room_for_the_message(e2e: Proto) -> None:
    kinds = library().neonize
    info = event(e2e.Message()).Info
    found = reader().undecryptable(kinds.UndecryptableMessage(Info=info, IsUnavailable=False, DecryptFailMode=1))
    assert found is not None
    message = inbound_of(TenantId("T1"), found)
    assert message.kind is MessageKind.NOTE
    assert message.message_id != read(e2e.Message(conversation="x")).message_id
    assert reader().undecryptable(kinds.UndecryptableMessage(Info=info, DecryptFailMode=2)) is None


def test_votes_are_told_by_the_hash_of_what_was_chosen() -> None:
    from wabot.channels.linked.worker.writing import ballot

    assert ballot([["2", "Chai"]]) == {hashlib.sha256(b"Chai").hexdigest(): ["2", "Chai"]}
