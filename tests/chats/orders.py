"""A server of orders, as flows of owners ask: it knows one order, wants its key, and is slow with another."""

from urllib.parse import urlsplit

from wabot.ports.http import HttpAnswer, HttpRequest, Unreached

KEY = "Bearer a-key-of-the-orders"
ITEMS = b'[{"id": 1, "name": "Cake"}, {"id": 2, "name": "Tea"}]'
ORDER = b'{"order": {"state": "on its way", "total": "1250.50", "items": ' + ITEMS + b"}}"


class Orders:
    """Implements ports.http.Http."""

    async def ask(self, request: HttpRequest) -> HttpAnswer:
        """The order 7; 8 takes too long, there is no other."""
        parts = urlsplit(request.url)
        if parts.hostname != "api.example.com":
            raise Unreached("unreachable")
        if request.headers.get("Authorization") != KEY:
            return HttpAnswer(401, b"{}")
        match request.method, parts.path.split("/")[-1]:
            case "GET", "7":
                return HttpAnswer(200, ORDER)
            case "GET", "8":
                raise Unreached("timeout")
            case "POST", "complaints":
                return HttpAnswer(201, b'{"number": 31}')
        return HttpAnswer(404, b"{}")
