"""A forged callback whose amount had a million zeros overflowed and came out as a crash, not as no amount."""

import orjson
import pytest

from wabot.ports.pay import PaymentOutcome
from wabot.providers.pay.daraja_notices import read_callback


@pytest.mark.parametrize("amount", ["1E+999999", "-1E+999999", "1E-999999", "sNaN", "Infinity"])
def test_such_an_amount_is_no_amount(amount: str) -> None:
    items = [{"Name": "Amount", "Value": amount}, {"Name": "MpesaReceiptNumber", "Value": "NLJ7RT61SV"}]
    inner = {"CheckoutRequestID": "ws_CO_1", "ResultCode": 0, "CallbackMetadata": {"Item": items}}
    notice = read_callback(orjson.dumps({"Body": {"stkCallback": inner}}))
    assert (notice.outcome, notice.amount) == (PaymentOutcome.INCOMPLETE, None)
