"""Support: tickets that people of a business answer from their own WhatsApp, and answers found without them."""
