"""The table of all operations: routes and OpenAPI are both made of it."""

from wabot.web.api.account import ACCOUNT
from wabot.web.api.contacts import CONTACTS
from wabot.web.api.flows import FLOWS
from wabot.web.api.messages import MESSAGES
from wabot.web.api.orders import ORDERS
from wabot.web.api.webhooks import WEBHOOKS

OPERATIONS = (*ACCOUNT, *MESSAGES, *CONTACTS, *ORDERS, *FLOWS, *WEBHOOKS)
