"""The linked channel: real WhatsApp as a linked device. Nothing is imported here: its worker is kept small."""
