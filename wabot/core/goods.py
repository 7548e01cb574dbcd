"""What a shop sells: products, and the variants of each with its price and stock."""

from dataclasses import dataclass

from wabot.core.money import Money

PRODUCTS = 5_000  # of one shop: what one file may bring, and what a phone can still search
VARIANTS = 20  # of one product: more than a person reads in a list
PICTURE_BYTES = 5 * 1024 * 1024  # what WhatsApp takes as a picture
MOST_PIECES = 1_000_000  # of stock: a number beyond it is a slip of the finger

_MAGIC = (
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"WEBP", 8, "image/webp"),
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A product's picture: a file of ours, or an https link that the channel fetches by itself."""

    reference: str
    mime: str = ""
    size: int = 0  # bytes; 0 of a link

    @property
    def is_link(self) -> bool:
        """Whether it lies somewhere else."""
        return self.reference.startswith("https://")


@dataclass(frozen=True, slots=True)
class Product:
    """One thing that is sold. What it costs, its variants say: it has one at least."""

    number: int  # 1, 2, 3, … in its tenant; 0 before it is stored
    name: str
    description: str = ""
    category: str = ""
    picture: Picture | None = None
    active: bool = True  # whether customers see it


@dataclass(frozen=True, slots=True)
class Variant:
    """What is put into a cart: one size or colour of a product, or the product itself where it has no others.

    `stock` + `reserved` + `sold` changes only by the owner's hand. None of them is ever negative.
    """

    number: int  # in its tenant; 0 before it is stored
    product: int
    name: str  # "Large / red"; "" where it is the only one
    price: Money
    sku: str = ""
    stock: int | None = None  # left to sell; None: it never runs out
    reserved: int = 0  # of orders that are not paid yet
    sold: int = 0
    active: bool = True

    def can_give(self, quantity: int) -> bool:
        """Whether there are so many to sell."""
        return self.active and (self.stock is None or self.stock >= quantity)


def alike(name: str) -> str:
    """How names of products and variants are compared: `Sugar  1kg` is `sugar 1kg`, but `A+` is not `A`."""
    return " ".join(name.casefold().split())


def picture_mime(content: bytes) -> str:
    """What kind of picture the bytes are, whatever was said of them; "" for none that WhatsApp takes."""
    return next((mime for magic, at, mime in _MAGIC if content[at : at + len(magic)] == magic), "")
